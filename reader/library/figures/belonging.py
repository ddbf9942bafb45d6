"""Who speaks for an organisation or a place: speakers whose role names it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from reader.articles.annotations import EntityKind
from reader.library.connection import Library
from reader.library.figure import Figure, figure_of
from reader.library.figures.company import NEWEST, WINDOW
from reader.library.figures.demonyms import demonyms
from reader.library.figures.known import figure_id
from reader.library.figures.rows import Belonging
from reader.library.folding import fold, words
from reader.library.layout import read_strings

_ROLES = (
    "SELECT s.name, q.speaker_kind, q.article_id, q.role, count(*), max(a.published)"
    " FROM {newest} one CROSS JOIN quotes q ON q.article_id = one.article_id"
    " JOIN speakers s ON s.id = q.speaker_id JOIN articles a ON a.id = q.article_id"
    " WHERE q.role IS NOT NULL AND q.kind IN ('direct', 'mixed')"
    " AND q.speaker_kind <> 'described'"
    " GROUP BY s.name, q.speaker_kind, q.article_id, q.role"
)
_ALIASES = (
    "SELECT DISTINCT e.aliases FROM {newest} one"
    " CROSS JOIN article_entities e ON e.article_id = one.article_id AND e.entity_id ="
    " (SELECT id FROM entities WHERE name = :name AND kind = :kind)"
)
_MADE = "(?:n|an|ian|ean|ese|ish|i)"
"""Ends of the word for the people of a place that no list has."""
_OF_ANOTHER = "".join(
    f"(?<! {word})" for word in ("south", "north", "northern", "east", "new", "central", "latin")
)
"""A South African belongs to no page of Africa, a New Guinean not to Guinea."""


def speakers_of(library: Library, figure: Figure, limit: int) -> list[Belonging]:
    """Speakers whose role names this organisation or place, those with most such quotes first.

    Looks at the newest 2,000 articles that name it. A role may use another name that the article
    has for it (`NTU`), or the word for a country's people (`Dutch`).
    """
    newest = NEWEST.format(appears="mentions")
    parameters = {
        "figure": figure_id(library, figure),
        "name": figure.name,
        "kind": figure.kind,
        "window": WINDOW,
    }
    with library.reading():
        rows = library.rows(_ROLES.format(newest=newest), parameters)
        aliases = library.rows(_ALIASES.format(newest=newest), parameters)
    names = {figure.name, *(name for (column,) in aliases for name in read_strings(column))}
    return _collected(rows, naming(figure, names))[:limit]


def naming(figure: Figure, names: Iterable[str]) -> Callable[[str], bool]:
    """Tells of a role whether it has one of the names of an organisation or place in it."""
    forms = {fold(name).strip() for name in names if name[:1].isupper() or not name.isascii()}
    whole = "|".join(sorted(map(re.escape, filter(None, forms)), key=len, reverse=True))
    patterns = [rf" (?:{whole}) "] if whole else []
    if figure.kind is EntityKind.PLACE and (people := _people(figure.name)):
        patterns.append(rf"{_OF_ANOTHER} (?:{people}) ")
    if not patterns:
        return lambda _role: False
    pattern = re.compile("|".join(patterns))
    return lambda role: pattern.search(fold(role)) is not None


def _people(place: str) -> str:
    """A pattern of what its people are called."""
    known = "|".join(map(re.escape, demonyms(place)))
    own = words(place)
    if known or len(own) != 1 or len(own[0]) <= 3:  # noqa: PLR2004
        return known
    return rf"{re.escape(own[0])[:-1]}{re.escape(own[0][-1])}?{_MADE}"


def _collected(
    rows: Iterable[tuple[str, str, int, str, int, str]], names_it: Callable[[str], bool]
) -> list[Belonging]:
    judged: dict[str, bool] = {}
    found: dict[Figure, Belonging] = {}
    for name, kind, article_id, role, quotes, published in rows:
        if role not in judged:
            judged[role] = names_it(role)
        if not judged[role]:
            continue
        figure, day = figure_of(name, EntityKind(kind), article_id), date.fromisoformat(published)
        known = found.get(figure, Belonging(figure, role, 0, date.min))
        latest = role if day >= known.last else known.role
        found[figure] = Belonging(figure, latest, known.quotes + quotes, max(known.last, day))
    return sorted(found.values(), key=lambda one: (-one.quotes, -one.last.toordinal()))
