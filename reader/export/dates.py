"""Dates as people write them."""

from __future__ import annotations

from datetime import date

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def long_date(day: date) -> str:
    """`6 March 2026`, in English whatever the locale, because the reader speaks English."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
