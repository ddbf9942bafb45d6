"""From an article to everything that is found in it."""

from __future__ import annotations

import re
from dataclasses import replace

from reader.analysis.as_printed import as_printed
from reader.analysis.engine import ENGINE, OWN, engine_with
from reader.analysis.entities.find import find_entities
from reader.analysis.quotes.find import find_quotes
from reader.analysis.quotes.lexicon import NOT_NAMES, TITLES
from reader.analysis.text.composed import compose
from reader.articles.annotations import (
    Annotations,
    Entity,
    EntityKind,
    Quote,
    Speaker,
    SpeakerKind,
)
from reader.articles.article import Article

__all__ = ["ENGINE", "analyse"]

INDIRECT = True
"""Whether clauses that are reported without marks are found too."""

_BEINGS = {
    EntityKind.PERSON: SpeakerKind.PERSON,
    EntityKind.ORGANISATION: SpeakerKind.ORGANISATION,
}
_ENDS_SENTENCE = re.compile(r"\w{3}\.$")
_NO_PART_OF_A_NAME = TITLES | {"of", "kc", "qc"}


def analyse(article: Article, tagger: str = OWN) -> Annotations:
    """Find the quotes with their speakers and the entities of `article`.

    Pure: the same article and tagger (see `entities.find`) always give the same annotations.
    """
    composed = compose(article.text)
    blocks = composed.blocks(article.blocks)
    entities = find_entities(composed.text, blocks, tagger)
    quotes = find_quotes(composed.text, blocks, entities, headline=article.title, indirect=INDIRECT)
    found = Annotations(
        quotes=tuple(_known_speaker(quote, entities) for quote in quotes),
        entities=entities,
        engine=engine_with(tagger),
    )
    return as_printed(found, composed, article.text) if composed.origins else found


def _known_speaker(quote: Quote, entities: tuple[Entity, ...]) -> Quote:
    """One name for one person: the speaker is the entity whose name it is.

    The entity gives its name where that is a longer form of the speaker's, so that a wrong merge
    cannot change who spoke, and what it is: a lone “Microsoft” that says something is no person.
    """
    speaker = quote.speaker
    if speaker is None:
        return quote
    for entity in entities:
        if _is_name_of(entity, speaker) or _is_named_there(entity, speaker):
            kind = _BEINGS.get(entity.kind, speaker.kind)
            return replace(quote, speaker=replace(speaker, name=entity.name, kind=kind))
    return quote


def _is_name_of(entity: Entity, speaker: Speaker) -> bool:
    """By its full name, a body also by another one: NATO."""
    bodies = entity.kind is EntityKind.ORGANISATION and speaker.kind is SpeakerKind.ORGANISATION
    return entity.name == speaker.name or (bodies and speaker.name in entity.aliases)


def _is_no_part_of_a_name(word: str) -> bool:
    lower = word.lower()
    return (
        lower in _NO_PART_OF_A_NAME or lower in NOT_NAMES or _ENDS_SENTENCE.search(word) is not None
    )


def _is_named_there(entity: Entity, speaker: Speaker) -> bool:
    """Say if the speaker is mentioned there by a shorter form of this entity's name."""
    if speaker.start is None or speaker.end is None:
        return False
    short, long = set(speaker.name.split()), set(entity.name.split())
    titled = any(_is_no_part_of_a_name(word) for word in long - short)
    return (
        short < long
        and not titled
        and any(
            speaker.start < mention.end and mention.start < speaker.end
            for mention in entity.mentions
        )
    )
