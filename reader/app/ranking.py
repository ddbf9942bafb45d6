"""What the list of everyone shows, in words, and as it is kept in the session."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.app import when as times
from reader.app.drawing.glyphs import DOT
from reader.app.when import EVER, TODAY, Stretch, When
from reader.articles.annotations import EntityKind
from reader.library.figures.counting import By

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from reader.app.everybody import Ranked

KINDS = {
    None: "all",
    EntityKind.PERSON: "people",
    EntityKind.ORGANISATION: "organisations",
    EntityKind.PLACE: "places",
}
_NOBODY = {
    None: "Nobody",
    EntityKind.PERSON: "Nobody",
    EntityKind.ORGANISATION: "No organisation",
    EntityKind.PLACE: "No place",
}
TIMES = (TODAY, When(Stretch.WEEK), When(Stretch.MONTH), When(Stretch.YEAR), EVER)
"""The lengths of time, in the order in which their key goes through them."""


@dataclass(frozen=True, slots=True)
class Ranking:
    """By what, of which kind (None is all), and of which time."""

    by: By = By.QUOTES
    kind: EntityKind | None = None
    when: When = EVER


def next_kind(kind: EntityKind | None) -> EntityKind | None:
    """The kind after it."""
    kinds = list(KINDS)
    return kinds[(kinds.index(kind) + 1) % len(kinds)]


def other(by: By) -> By:
    """The other way to rank."""
    return By.MENTIONS if by is By.QUOTES else By.QUOTES


def heading(ranking: Ranking, typed: str, today: date, total: int | None) -> str:
    """`people by quotes, November 2026 · 1,204`."""
    who = "everyone" if ranking.kind is None else KINDS[ranking.kind]
    like = f" like “{typed}”" if typed else ""
    words = f"{who}{like} by {ranking.by}, {times.in_words(ranking.when, today)}"
    return words if total is None else f"{words}{DOT}{total:,}"


def unlisted(found: Iterable[Ranked], listed: Iterable[Ranked]) -> list[Ranked]:
    """Those who are not listed yet: counts may have changed between two parts of a list."""
    known = {one.row.figure for one in listed}
    return [one for one in found if one.row.figure not in known]


def why_empty(ranking: Ranking, typed: str, today: date, keys: Mapping[str, str]) -> str:
    """Why a list has no row, and what to press: the keys of `earlier`, `time` and `back`."""
    does = "is quoted" if ranking.by is By.QUOTES else "is named"
    time = times.within(ranking.when, today)
    if typed:
        return f"No name with these letters {does} {time}.\n{keys['back']} clears the line."
    who = _NOBODY[ranking.kind]
    if ranking.when.stretch is Stretch.ALL:
        return f"{who} {does} {time}."
    steps = f"{keys['earlier']} goes to the time before, {keys['time']} to a longer one."
    return f"{who} {does} {time}.\n{steps}"


def write(ranking: Ranking) -> str:
    """As JSON."""
    return json.dumps([ranking.by, ranking.kind, times.write(ranking.when)])


def read(kept: str | None) -> Ranking:
    """What was written; the default for anything else."""
    try:
        match json.loads(kept or "null"):
            case [str(by), str() | None as kind, when]:
                kind = EntityKind(kind) if kind else None
                return Ranking(By(by), kind, times.read(when) or EVER)
    except ValueError:
        pass
    return Ranking()
