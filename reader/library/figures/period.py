"""Spans of days that people ask for, and how to count them without counting every article."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Period:
    """All days from `since` to `until`, both included; None leaves that side open."""

    since: date | None = None
    until: date | None = None


ALL_TIME = Period()


def day(of: date) -> Period:
    """One day."""
    return Period(of, of)


def last_days(today: date, days: int) -> Period:
    """So many days up to now, and what is dated tomorrow on the far side of the date line."""
    return Period(date.fromordinal(max(1, today.toordinal() - days + 1)))


def month(of: date) -> Period:
    """The calendar month that a day is in."""
    return Period(of.replace(day=1), _month_end(of))


def year(number: int) -> Period:
    """A calendar year."""
    return Period(date(number, 1, 1), date(number, 12, 31))


class Pieces(NamedTuple):
    """What a period is made of: years (`2025`) and months (`2026-03`) as a whole, and days."""

    whole: tuple[str, ...]
    days: tuple[tuple[date, date], ...]


def pieces(first: date, last: date) -> Pieces:
    """Cut a span of days into as few whole years and months as there are, and the days left."""
    whole: list[str] = []
    days: list[tuple[date, date]] = []
    for begins, ends, name in _cut(first, last):
        if name:
            whole.append(name)
        elif days and days[-1][1] + timedelta(days=1) == begins:
            days[-1] = (days[-1][0], ends)
        else:
            days.append((begins, ends))
    return Pieces(tuple(whole), tuple(days))


def _cut(first: date, last: date) -> Iterator[tuple[date, date, str | None]]:
    at = first
    while at <= last:
        year_end, month_end = date(at.year, 12, 31), _month_end(at)
        if (at.month, at.day) == (1, 1) and year_end <= last:
            ends, name = year_end, f"{at.year:04}"
        elif at.day == 1 and month_end <= last:
            ends, name = month_end, f"{at.year:04}-{at.month:02}"
        else:
            ends, name = min(month_end, last), None
        yield at, ends, name
        if ends == date.max:
            return
        at = ends + timedelta(days=1)


def _month_end(of: date) -> date:
    return of.replace(day=calendar.monthrange(of.year, of.month)[1])
