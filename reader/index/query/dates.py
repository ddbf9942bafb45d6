"""Days as people type them."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_AGO = re.compile(r"(\d{1,4})([dw])", re.ASCII)
_DAYS = {"d": 1, "w": 7}

DATES = "2026, 2026-03, 2026-03-06, today, yesterday, 7d or 3w"
"""What can be typed, for error lines."""


def span_of(text: str, today: date) -> tuple[date, date] | None:
    """The first and the last day that the words stand for, None where they are no date.

    A year and a month are all their days; `7d` and `3w` are the time since then, with no end, since
    news from the far side of the date line may be dated tomorrow. `a..b` is from one to the other.
    """
    first, dots, last = text.casefold().partition("..")
    if not dots:
        return _one(first, today)
    begins, ends = _one(first, today), _one(last, today)
    return (begins[0], ends[1]) if begins and ends else None


def _one(text: str, today: date) -> tuple[date, date] | None:
    if text in {"today", "yesterday"}:
        day = today - timedelta(days=text == "yesterday")
        return day, day
    ago = _AGO.fullmatch(text)
    if ago is not None:
        back = timedelta(days=int(ago[1]) * _DAYS[ago[2]])
        return (today - back if back.days < today.toordinal() else date.min), date.max
    match = _DAY.fullmatch(text)
    return _calendar_days(match) if match is not None else None


def _calendar_days(match: re.Match[str]) -> tuple[date, date] | None:
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        if month is None:
            return date(year or 0, 1, 1), date(year or 0, 12, 31)
        if day is None:
            ends = calendar.monthrange(year or 0, month)[1]
            return date(year or 0, month, 1), date(year or 0, month, ends)
        return date(year or 0, month, day), date(year or 0, month, day)
    except ValueError:
        return None
