"""The stretch of days that a page looks at: chosen, stepped through, and said in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.export.dates import MONTHS, long_date
from reader.library.figures import period
from reader.library.figures.period import Period

if TYPE_CHECKING:
    from collections.abc import Sequence


class Stretch(StrEnum):
    """How long a time."""

    DAY = "day"
    WEEK = "7 days"
    MONTH = "month"
    YEAR = "year"
    ALL = "all time"


WEEK = 7


@dataclass(frozen=True, slots=True)
class When:
    """A stretch that ends now, or that `at` is the last day of, or lies in; ALL has no `at`."""

    stretch: Stretch
    at: date | None = None


TODAY = When(Stretch.DAY)
EVER = When(Stretch.ALL)
STEPPED = frozenset(Stretch) - {Stretch.ALL}
"""Those that have one before and one after."""


def this_day() -> date:
    """The user's own day."""
    return date.today()  # noqa: DTZ011 - a reader's today is where the reader is


def period_of(when: When, today: date) -> Period:
    """Its days."""
    day = when.at or today
    match when.stretch:
        case Stretch.DAY:
            return period.day(day)
        case Stretch.WEEK:
            days = period.last_days(day, WEEK)
            return Period(days.since, day) if when.at else days
        case Stretch.MONTH:
            return period.month(day)
        case Stretch.YEAR:
            return period.year(day.year)
        case Stretch.ALL:
            return period.ALL_TIME


def in_words(when: When, today: date) -> str:
    """What a heading calls it: `today`, `24 November 2026`, `November 2026`, `2026`, `all time`."""
    day = when.at or today
    match when.stretch:
        case Stretch.DAY:
            near = {today: "today", _back(today, 1): "yesterday"}
            return near.get(day, long_date(day))
        case Stretch.WEEK:
            return "the last 7 days" if day == today else f"the 7 days to {long_date(day)}"
        case Stretch.MONTH:
            return f"{MONTHS[day.month - 1]} {day.year}"
        case Stretch.YEAR:
            return str(day.year)
        case Stretch.ALL:
            return "all time"


def within(when: When, today: date) -> str:
    """The same after what is said of it: `today`, `on 24 November 2026`, `in the library`."""
    words = in_words(when, today)
    match when.stretch:
        case Stretch.ALL:
            return "in the library"
        case Stretch.DAY:
            return words if words in ("today", "yesterday") else f"on {words}"
        case _:
            return f"in {words}"


def earlier(when: When, today: date) -> When:
    """The stretch of that length just before."""
    day = when.at or today
    match when.stretch:
        case Stretch.DAY:
            return When(Stretch.DAY, _back(day, 1))
        case Stretch.WEEK:
            return When(Stretch.WEEK, _back(day, WEEK))
        case Stretch.MONTH | Stretch.YEAR:
            begins = period_of(when, today).since or day
            return When(when.stretch, _back(begins, 1))
        case Stretch.ALL:
            return when


def later(when: When, today: date) -> When:
    """The stretch just after; the present one is the last."""
    ends = period_of(when, today).until
    if when.at is None or when.at >= today or ends is None or ends >= today:
        return When(when.stretch)
    days = WEEK if when.stretch is Stretch.WEEK else 1
    after = When(when.stretch, min(today, ends + timedelta(days=days)))
    now_ends = period_of(after, today).until
    return When(when.stretch) if now_ends is None or now_ends >= today else after


def next_of(cycle: Sequence[When], when: When) -> When:
    """What comes after `when`: another length of time, at the present."""
    here = next((at for at, one in enumerate(cycle) if one == when), None)
    if here is None:
        here = next((at for at, one in enumerate(cycle) if one.stretch is when.stretch), -1)
    return cycle[(here + 1) % len(cycle)]


def yesterday(today: date) -> When:
    """The day before."""
    return When(Stretch.DAY, _back(today, 1))


def write(when: When) -> list[str | None]:
    """As it is kept in the session."""
    return [when.stretch, when.at.isoformat() if when.at else None]


def read(kept: object) -> When | None:
    """What was written; None for anything else."""
    match kept:
        case [str(stretch), str() | None as at]:
            try:
                return When(Stretch(stretch), date.fromisoformat(at) if at else None)
            except ValueError:
                return None
    return None


def _back(day: date, days: int) -> date:
    return date.fromordinal(max(1, day.toordinal() - days))
