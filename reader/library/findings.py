"""Write an article's annotations to their tables and read them back."""

from __future__ import annotations

from dataclasses import replace

from reader.articles.annotations import Annotations, Entity, Quote
from reader.articles.spelling import spelled
from reader.library import entity_rows, quote_rows
from reader.library.connection import Library
from reader.library.joining import distinct
from reader.library.showing import show


def write(library: Library, article_id: int, text: str, annotations: Annotations) -> None:
    """Replace what is stored about an article's text, inside `writing`.

    Names get one spelling: that of another article must not make another person of anybody.
    """
    quotes = [_spelled_quote(quote) for quote in annotations.quotes]
    entities = [_spelled_entity(entity) for entity in annotations.entities]
    show(library, article_id, text, quotes, distinct(entities))
    library.run("UPDATE articles SET engine = ? WHERE id = ?", (annotations.engine, article_id))


def read(library: Library, article_id: int, engine: str) -> Annotations:
    """What is stored about an article's text."""
    return Annotations(
        quotes=quote_rows.read(library, article_id),
        entities=entity_rows.read(library, article_id),
        engine=engine,
    )


def _spelled_quote(quote: Quote) -> Quote:
    speaker = quote.speaker
    if speaker is None or speaker.name == (name := spelled(speaker.name)):
        return quote
    return replace(quote, speaker=replace(speaker, name=name))


def _spelled_entity(entity: Entity) -> Entity:
    """As it is printed it stays one of the names that the article has for it."""
    name = spelled(entity.name)
    if name == entity.name:
        return entity
    return replace(entity, name=name, aliases=(*entity.aliases, entity.name))
