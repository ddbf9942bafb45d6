"""Rank full names by how close they come to one article that has the bare name only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import log

from reader.library.connection import Library
from reader.library.folding import words
from reader.library.layout import write_list
from reader.library.name_candidates import Candidate
from reader.library.near_names import Nearness

_MOST = 150
"""Candidates that are compared, those named most: the others are hardly the one that is meant."""
_AROUND = 4
"""Articles of a candidate that are looked at before and after the article, as they were added."""
_KIN_AROUND = 30
"""The same of whoever else the article names."""
_ROLES = 20
"""Candidates whose roles are compared, and quotes of each that are looked at."""

_WEEK = 7
_SAME_SOURCE, _SAME_WEEK, _SAME_ROLE, _FAME = 0.3, 0.5, 1.0, 0.05
_FIRST_NAME_ONLY = -0.5


@dataclass(frozen=True)
class Setting:
    """The article, and other articles that name the same people, places and organisations.

    `kin` weighs them by how many they share, and how rarely those are named.
    """

    id: int
    published: date
    source: str | None
    kin: dict[int, float]


def closest_first(
    library: Library, name: str, article_id: int, found: Sequence[Candidate]
) -> list[Candidate]:
    """The candidates for a bare name of an article, the likeliest first."""
    setting = _setting(library, article_id, {one.id for one in found})
    if setting is None:
        return []
    most = sorted(found, key=lambda one: (-one.articles, -one.id))[:_MOST]
    scores = {one: _score(library, setting, one) for one in most}
    likely = sorted(most, key=lambda one: -scores[one])[:_ROLES]
    roles = _roles(library, name, article_id)
    for one in likely if roles else ():
        scores[one] += _SAME_ROLE * len(roles & _roles(library, one.name)) / len(roles)
    return sorted(most, key=lambda one: (-scores[one], one.name))


def _setting(library: Library, article_id: int, candidates: set[int]) -> Setting | None:
    row = library.row("SELECT published, source FROM articles WHERE id = ?", (article_id,))
    if row is None:
        return None
    named = library.rows(
        "SELECT id, articles FROM article_entities JOIN entities ON id = entity_id"
        " WHERE article_id = ?",
        (article_id,),
    )
    kin: dict[int, float] = {}
    for entity_id, articles in named:
        if entity_id not in candidates:
            for near in _around(library, entity_id, article_id, _KIN_AROUND):
                kin[near] = kin.get(near, 0.0) + 1 / log(2 + articles)
    return Setting(article_id, date.fromisoformat(row[0]), row[1], kin)


def _score(library: Library, setting: Setting, one: Candidate) -> float:
    near = _around(library, one.id, setting.id, _AROUND)
    rows = library.rows(
        "SELECT published, source FROM articles WHERE id IN (SELECT value FROM json_each(?))",
        (write_list(near),),
    )
    days = (abs((date.fromisoformat(day) - setting.published).days) for day, _ in rows)
    sources = {source for _, source in rows}
    return (
        max((setting.kin.get(article, 0.0) for article in near), default=0.0)
        + _SAME_WEEK / (1 + min(days, default=0) / _WEEK)
        + (_SAME_SOURCE if setting.source in sources - {None} else 0.0)
        + _FAME * log(1 + one.articles)
        + (_FIRST_NAME_ONLY if one.nearness is Nearness.FIRST_NAME else 0.0)
    )


def _around(library: Library, entity_id: int, article_id: int, count: int) -> list[int]:
    """Articles that name an entity, the nearest before and after one."""
    return [
        *library.column(
            "SELECT article_id FROM article_entities WHERE entity_id = ? AND article_id <= ?"
            " ORDER BY article_id DESC LIMIT ?",
            (entity_id, article_id, count),
        ),
        *library.column(
            "SELECT article_id FROM article_entities WHERE entity_id = ? AND article_id > ?"
            " ORDER BY article_id LIMIT ?",
            (entity_id, article_id, count),
        ),
    ]


def _roles(library: Library, name: str, article_id: int | None = None) -> set[str]:
    """The words that say what a speaker is, in one article or in some."""
    rows = library.rows(
        "SELECT role FROM quotes WHERE speaker_id = (SELECT id FROM speakers WHERE name = ?)"
        " AND coalesce(article_id = ?, 1) AND role IS NOT NULL LIMIT ?",
        (name, article_id, _ROLES),
    )
    return _words_of(role for (role,) in rows)


def _words_of(roles: Iterable[str]) -> set[str]:
    return {word for role in roles for word in words(role)}
