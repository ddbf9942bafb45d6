"""Names of the library that look like another name."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import NamedTuple

from reader.articles.annotations import EntityKind
from reader.library.connection import Library
from reader.library.figure import Figure, is_bare
from reader.library.folding import words
from reader.library.layout import write_list
from reader.library.name_words import SMALL, initials
from reader.library.near_names import Nearness, completes, core, near, without_generation

_MOST = 2000
"""Names that are looked at for one question, the newest: it has to be answered in a blink."""

_SHARING = (
    "SELECT e.id, e.name, e.articles FROM ("
    " SELECT entity_id FROM entity_words WHERE word IN (SELECT value FROM json_each(?))"
    " GROUP BY entity_id HAVING count(*) >= ? ORDER BY entity_id DESC"
    ") CROSS JOIN entities e ON e.id = entity_id WHERE e.kind = ? LIMIT ?"
)


class Candidate(NamedTuple):
    """An entity that may be meant as well, and why; named in so many articles."""

    id: int
    name: str
    articles: int
    nearness: Nearness


def candidates(library: Library, figure: Figure) -> list[Candidate]:
    """Full names for a bare one, else names that may be a variant of it; none for places."""
    if not words(figure.name) or figure.kind is EntityKind.PLACE:
        return []
    if figure.kind is EntityKind.ORGANISATION:
        return _organisations(library, figure)
    return _people(library, figure)


def _people(library: Library, figure: Figure) -> list[Candidate]:
    parts = without_generation(words(figure.name))
    by_surname = _sharing(library, figure.kind, parts[-1:], 1)
    if figure.article is not None:
        return _judged(by_surname, lambda name: completes(name, figure.name))
    sharing = by_surname | _sharing(library, figure.kind, parts, 2)
    full = {row for row in sharing if not is_bare(row[1])}
    return _judged(full, lambda name: near(figure.name, name, figure.kind))


def _organisations(library: Library, figure: Figure) -> list[Candidate]:
    inner = core(words(figure.name))
    short = {"".join(inner), *initials(inner)}
    great = {part for part in inner if part not in SMALL}
    sharing = _sharing(library, figure.kind, short, 1)
    sharing |= _sharing(library, figure.kind, great, len(great))
    return _judged(sharing, lambda name: near(figure.name, name, figure.kind))


Row = tuple[int, str, int]


def _sharing(library: Library, kind: EntityKind, some: Collection[str], least: int) -> set[Row]:
    """The entities whose names share at least so many of some words."""
    return set(library.rows(_SHARING, (write_list(some), least, kind, _MOST)))


def _judged(sharing: set[Row], judge: Callable[[str], Nearness | None]) -> list[Candidate]:
    return [
        Candidate(number, name, articles, nearness)
        for number, name, articles in sharing
        if (nearness := judge(name)) is not None
    ]
