"""The short dates of the list."""

from __future__ import annotations

from datetime import date

from reader.export.dates import MONTHS


def short_date(day: date, today: date) -> str:
    """` 6 Mar`, and ` 6 Mar 2024` when it was not in this year; days stand below each other."""
    words = f"{day.day:>2} {MONTHS[day.month - 1][:3]}"
    return words if day.year == today.year else f"{words} {day.year}"
