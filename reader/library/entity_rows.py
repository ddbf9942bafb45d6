"""Entities as they stand in their tables.

What is shown has the number of the first of those that the engine found of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reader.articles.annotations import Entity, EntityKind
from reader.library.connection import Library
from reader.library.joining import Joined
from reader.library.layout import read_mentions, read_strings, write_list, write_mentions
from reader.library.name_words import name_words

_SHOWN = (
    "SELECT number, name, kind, article_entities.mentions, aliases"
    " FROM article_entities JOIN entities ON id = entity_id WHERE article_id = ? ORDER BY number"
)
_FOUND = (
    "SELECT number, name, kind, mentions, aliases FROM found_entities"
    " WHERE article_id = ? ORDER BY number"
)

Row = tuple[Any, ...]


def write(library: Library, article_id: int, shown: Sequence[Joined]) -> None:
    """Replace the entities of an article, inside `writing`; rows that are right stay."""
    wanted = {min(one.found): one.entity for one in shown}
    otherwise = {
        number: entity
        for one in shown
        if list(one.found.values()) != [one.entity]
        for number, entity in one.found.items()
    }
    _write_shown(library, article_id, wanted)
    library.run("DELETE FROM found_entities WHERE article_id = ?", (article_id,))
    library.run_many(
        "INSERT INTO found_entities VALUES (?, ?, ?, ?, ?, ?)",
        [(article_id, number, *_row(entity)) for number, entity in otherwise.items()],
    )


def read(library: Library, article_id: int) -> tuple[Entity, ...]:
    """The entities as they are shown."""
    return tuple(_entity(row) for row in library.rows(_SHOWN, (article_id,)))


def read_found(library: Library, article_id: int) -> tuple[Entity, ...]:
    """The entities as the engine found them."""
    rows = _numbered(library, _SHOWN, article_id) | _numbered(library, _FOUND, article_id)
    return tuple(_entity((number, *row)) for number, row in sorted(rows.items()))


def _write_shown(library: Library, article_id: int, wanted: dict[int, Entity]) -> None:
    present = _numbered(library, _SHOWN, article_id)
    rows = {number: _row(entity) for number, entity in wanted.items()}
    library.run_many(
        "DELETE FROM article_entities WHERE article_id = ? AND number = ?",
        [(article_id, number) for number, row in present.items() if rows.get(number) != row],
    )
    library.run_many(
        "INSERT INTO article_entities VALUES (?, ?, ?, ?, ?, ?)",
        [
            (
                article_id,
                number,
                _entity_id(library, name, kind),
                len(wanted[number].mentions),
                *how,
            )
            for number, (name, kind, *how) in rows.items()
            if present.get(number) != (name, kind, *how)
        ],
    )


def _numbered(library: Library, query: str, article_id: int) -> dict[int, Row]:
    return {number: tuple(row) for number, *row in library.rows(query, (article_id,))}


def _entity_id(library: Library, name: str, kind: EntityKind) -> int:
    row = library.row("SELECT id FROM entities WHERE name = ? AND kind = ?", (name, kind))
    if row:
        return int(row[0])
    entity_id = library.insert("INSERT INTO entities (name, kind) VALUES (?, ?)", (name, kind))
    library.run_many(
        "INSERT INTO entity_words VALUES (?, ?)",
        ((word, entity_id) for word in name_words(name, kind)),
    )
    return entity_id


def _row(entity: Entity) -> Row:
    return (entity.name, entity.kind, write_mentions(entity.mentions), write_list(entity.aliases))


def _entity(row: Sequence[Any]) -> Entity:
    _, name, kind, mentions, aliases = row
    return Entity(name, EntityKind(kind), read_mentions(mentions), read_strings(aliases))
