"""The short dates of the list."""

from __future__ import annotations

from datetime import date

from reader.export.dates import MONTHS


def short_date(day: date, today: date) -> str:
    """`6 Mar`, and `6 Mar 2024` when it was not in this year."""
    month = MONTHS[day.month - 1][:3]
    return f"{day.day} {month}" if day.year == today.year else f"{day.day} {month} {day.year}"
