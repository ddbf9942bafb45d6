"""What a person was, and when: the roles that articles give, with equal ones joined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.figures.known import figure_id
from reader.library.figures.offices import same_office
from reader.library.figures.rows import Tenure

_ROLES = (
    "SELECT q.role, min(p.published), max(p.published), count(*)"
    " FROM appearances p CROSS JOIN quotes q ON q.article_id = p.article_id"
    " AND q.speaker_id = (SELECT id FROM speakers WHERE name = :name)"
    " AND q.speaker_kind = :kind"
    " WHERE p.figure_id = :figure AND q.role IS NOT NULL AND q.kind IN ('direct', 'mixed')"
    " GROUP BY q.role"
)


class Given(NamedTuple):
    """A role as it is printed, the days of its first and last article, and how many quotes."""

    role: str
    first: date
    last: date
    quotes: int


def roles_over_time(library: Library, figure: Figure) -> list[Tenure]:
    """The roles of a figure's quotes: present ones first, then the latest."""
    rows = library.rows(
        _ROLES,
        {"figure": figure_id(library, figure), "name": figure.name, "kind": figure.kind},
    )
    return tenures(
        Given(role, date.fromisoformat(first), date.fromisoformat(last), quotes)
        for role, first, last, quotes in rows
    )


def tenures(given: Iterable[Given]) -> list[Tenure]:
    """Join roles that are one office, under the form that is printed most.

    `company’s chief executive` says less out of its article than any form without the genitive.
    """
    joined: list[Tenure] = []
    for one in sorted(given, key=_as_label):
        same = (at for at, known in enumerate(joined) if same_office(known.role, one.role))
        at = next(same, None)
        if at is None:
            joined.append(Tenure(*one, present=False))
        else:
            joined[at] = _with(joined[at], one)
    judged = [replace(one, present=_is_present(one, joined)) for one in joined]
    return sorted(judged, key=lambda one: (not one.present, -one.last.toordinal(), -one.quotes))


def _as_label(given: Given) -> tuple[bool, int, int, str]:
    genitive = any(mark in given.role for mark in ("'s ", "’s "))
    return genitive, -given.quotes, len(given.role), given.role


def _with(tenure: Tenure, given: Given) -> Tenure:
    return replace(
        tenure,
        first=min(tenure.first, given.first),
        last=max(tenure.last, given.last),
        quotes=tenure.quotes + given.quotes,
    )


def _is_present(tenure: Tenure, tenures: Sequence[Tenure]) -> bool:
    """Whether no other role began after its end; one stray quote ends no role of many."""
    return not any(
        other.first > tenure.last and other.quotes >= min(2, tenure.quotes) for other in tenures
    )


def in_words(tenure: Tenure) -> str:
    """`prime minister, since 2025`; `finance minister, 2024`; `finance minister, 2022–2024`."""
    first, last = tenure.first.year, tenure.last.year
    if tenure.present:
        return f"{tenure.role}, since {first}"
    return f"{tenure.role}, {first}" if first == last else f"{tenure.role}, {first}–{last}"
