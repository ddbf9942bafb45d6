"""How often a figure speaks and is named, month by month."""

from __future__ import annotations

from datetime import date

from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.figures.known import figure_id
from reader.library.figures.rows import Month


def per_month(
    library: Library, figure: Figure, *, until: date | None = None, most: int = 120
) -> list[Month]:
    """Every month from the figure's first to its last (or to that of `until`), empty ones too.

    At most the latest `most` of them: one article with an absurd date must not stretch the line.
    """
    found = {
        _ordinal(date.fromisoformat(f"{month}-01")): (quotes, mentions)
        for month, quotes, mentions in library.rows(
            "SELECT substr(published, 1, 7) AS month, sum(quotes), sum(mentions) FROM appearances"
            " WHERE figure_id = ? AND published <= ? GROUP BY month",
            (figure_id(library, figure), until.isoformat() if until else "9999-12-31"),
        )
    }
    if not found:
        return []
    last = _ordinal(until) if until else max(found)
    first = max(min(found), last - most + 1)
    return [
        Month(date(at // 12, at % 12 + 1, 1), *found.get(at, (0, 0)))
        for at in range(first, last + 1)
    ]


def _ordinal(day: date) -> int:
    return day.year * 12 + day.month - 1
