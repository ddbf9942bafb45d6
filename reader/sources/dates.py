"""Find the day of an article in its first line or its file's name."""

from __future__ import annotations

import re
from datetime import date

_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:([-_.])(\d\d?)\2(\d\d?)|(\d\d)(\d\d))(?!\d)")
_ISO = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)")


def iso_date(text: str) -> date | None:
    """`2026-03-06` as a day; None where it is none, or no day that exists."""
    found = _ISO.fullmatch(text)
    return _day(*found.groups()) if found else None


def date_in_name(name: str) -> date | None:
    """The first day that stands in a file's name: `2026-03-06`, `2026_03_06` or `20260306`."""
    for found in _IN_NAME.finditer(name):
        year, _, month, day, joined_month, joined_day = found.groups()
        named = _day(year, month or joined_month, day or joined_day)
        if named is not None:
            return named
    return None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
