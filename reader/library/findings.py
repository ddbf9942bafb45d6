"""Write an article's annotations to their tables and read them back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from reader.articles.annotations import Annotations, Entity, EntityKind
from reader.library import quote_rows
from reader.library.connection import Library
from reader.library.layout import read_mentions, read_strings, write_list, write_mentions
from reader.library.showing import show


def write(library: Library, article_id: int, text: str, annotations: Annotations) -> None:
    """Replace what is stored about an article's text, inside `writing`."""
    library.run("DELETE FROM article_entities WHERE article_id = ?", (article_id,))
    library.run_many(
        "INSERT INTO article_entities VALUES (?, ?, ?, ?, ?, ?)",
        [
            (article_id, number, *_entity_columns(library, entity))
            for number, entity in enumerate(_merged(annotations.entities), 1)
        ],
    )
    show(library, article_id, text, annotations.quotes)
    library.run("UPDATE articles SET engine = ? WHERE id = ?", (annotations.engine, article_id))


def read(library: Library, article_id: int, engine: str) -> Annotations:
    """What is stored about an article's text."""
    entities = library.rows(
        "SELECT name, kind, article_entities.mentions, aliases"
        " FROM article_entities JOIN entities ON id = entity_id"
        " WHERE article_id = ? ORDER BY number",
        (article_id,),
    )
    return Annotations(
        quotes=quote_rows.read(library, article_id),
        entities=tuple(
            Entity(name, EntityKind(kind), read_mentions(mentions), read_strings(aliases))
            for name, kind, mentions, aliases in entities
        ),
        engine=engine,
    )


def _entity_columns(library: Library, entity: Entity) -> tuple[Any, ...]:
    key = (entity.name, entity.kind)
    row = library.row("SELECT id FROM entities WHERE name = ? AND kind = ?", key)
    entity_id = (
        row[0] if row else library.insert("INSERT INTO entities (name, kind) VALUES (?, ?)", key)
    )
    mentions = entity.mentions
    return (entity_id, len(mentions), write_mentions(mentions), write_list(entity.aliases))


def _merged(entities: Iterable[Entity]) -> Iterable[Entity]:
    """One entity a name and kind, so that no article is counted twice."""
    merged: dict[tuple[str, EntityKind], Entity] = {}
    for entity in entities:
        key = (entity.name, entity.kind)
        known = merged.get(key)
        merged[key] = (
            replace(
                known,
                mentions=known.mentions + entity.mentions,
                aliases=tuple(dict.fromkeys(known.aliases + entity.aliases)),
            )
            if known
            else entity
        )
    return merged.values()
