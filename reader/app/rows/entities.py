"""The rows of the names pane: who, which organisation, where; how often here and in the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from reader.app.drawing.cells import fit
from reader.app.drawing.painting import Line, spread
from reader.app.rows.row import Row
from reader.articles.annotations import Entity, EntityKind

if TYPE_CHECKING:
    from reader.library.rows import EntityCount

HEADINGS = {
    EntityKind.PERSON: "people",
    EntityKind.ORGANISATION: "organisations",
    EntityKind.PLACE: "places",
}
NOTHING = "nobody and nothing is named here"
FIELDS = {EntityKind.PERSON: "person", EntityKind.ORGANISATION: "org", EntityKind.PLACE: "place"}

COLUMNS: Line = [("  here", "muted"), ("    all", "muted"), ("  ", "")]
"""The heads of the two columns, as wide as their figures and the scroll bar below."""


def entity_rows(
    entities: Sequence[Entity], counts: Mapping[tuple[str, EntityKind], EntityCount]
) -> list[Callable[[int], Row]]:
    """The pane, to be drawn on a width in cells; a row's key is the index of its entity."""
    rows: list[Callable[[int], Row]] = []
    for kind, heading in HEADINGS.items():
        group = [(n, entity) for n, entity in enumerate(entities) if entity.kind is kind]
        if group:
            rows.append(partial(_quiet, heading))
        for index, entity in sorted(group, key=lambda pair: -len(pair[1].mentions)):
            count = counts.get((entity.name, entity.kind))
            rows.append(partial(_entity, entity, count.mentions if count else 0, index))
    return rows or [partial(_quiet, NOTHING)]


def _quiet(words: str, width: int) -> Row:
    return Row(([(fit(words, width), "muted italic")],))


def _entity(entity: Entity, everywhere: int, key: int, width: int) -> Row:
    here = len(entity.mentions)
    figures: Line = [
        (f"{here:>6,}", "quotation"),
        (f"{max(here, everywhere):>7,}", "muted"),
        (" ", ""),
    ]
    return Row((spread([("  ", ""), (entity.name, "")], figures, width),), key)


def query_for(entity: Entity) -> str:
    """The search that lists the articles with it."""
    return query_of(FIELDS[entity.kind], entity.name)


def query_of(field: str, name: str) -> str:
    """The search for articles with a name in a field."""
    words = " ".join(name.replace('"', " ").split())
    return f'{field}:"{words}"'
