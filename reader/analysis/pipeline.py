"""From an article to everything that is found in it."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.entities.find import find_entities
from reader.analysis.quotes.find import find_quotes
from reader.articles.annotations import Annotations, Entity, Quote, Speaker
from reader.articles.article import Article

ENGINE = "1"
"""Raised whenever the same text could give other annotations: older ones are then made anew."""


def analyse(article: Article) -> Annotations:
    """Find the quotes with their speakers and the entities of `article`.

    Pure: the same article always gives the same annotations.
    """
    entities = find_entities(article.text, article.blocks)
    quotes = find_quotes(article.text, article.blocks)
    return Annotations(
        quotes=tuple(_name_as_entity(quote, entities) for quote in quotes),
        entities=entities,
        engine=ENGINE,
    )


def _name_as_entity(quote: Quote, entities: tuple[Entity, ...]) -> Quote:
    """One name for one person: the speaker takes the name of the entity that is mentioned there.

    Only a longer form of the same name is taken, so that a wrong merge cannot change who spoke.
    """
    speaker = quote.speaker
    if speaker is None or speaker.start is None:
        return quote
    for entity in entities:
        if _is_longer_form(entity.name, speaker.name) and _is_mentioned_at(entity, speaker):
            return replace(quote, speaker=replace(speaker, name=entity.name))
    return quote


def _is_longer_form(long: str, short: str) -> bool:
    return len(long) > len(short) and set(short.split()) <= set(long.split())


def _is_mentioned_at(entity: Entity, speaker: Speaker) -> bool:
    if speaker.start is None or speaker.end is None:
        return False
    return any(speaker.start < m.end and m.start < speaker.end for m in entity.mentions)
