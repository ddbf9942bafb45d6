"""The fields of the query language and what each may be followed by: one table for all.

The parser, its error lines and the help page read it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from reader.index.query.dates import DATES, span_of
from reader.index.query.nodes import Dated, Field, Flag, Flagged, Has, Holds, Node, Sort


@dataclass(frozen=True, slots=True)
class Help:
    """One line of the help page: an example, and what it finds."""

    example: str
    meaning: str


WORD_FIELDS = {field.value: field for field in Field if field is not Field.TEXT}
"""Fields that are followed by a word, a phrase or a prefix."""

HELP: tuple[Help, ...] = (
    Help("harbour tariff", "all of these words, in headline or text"),
    Help('"middle powers"', "these words side by side"),
    Help("trade OR tariff", "one of them"),
    Help("-fish  NOT fish", "without it"),
    Help("(trade OR tariff) harbour", "brackets group"),
    Help("harb*", "words that begin so"),
    Help("title:harbour", "in the headline"),
    Help("source:courier  author:ames", "where it appeared, who wrote it"),
    Help('person:"Ida Moreau"  org:  place:', "names a person, organisation or place"),
    Help("entity:moreau", "any of the three"),
    Help("said:moreau", "somebody of that name speaks"),
    Help("about:tariff", "inside somebody's quotation marks"),
    Help("said:moreau about:tariff", "both in one quotation"),
    Help("tag:economy", "tagged so"),
    Help("date:2026-03  date:yesterday  date:7d", f"published then ({DATES})"),
    Help("after:2026-03-06  before:2w", "from that day on; earlier than that"),
    Help("is:unread", "also is:read, is:starred, is:bookmarked"),
    Help("has:quote", "also has:url, has:author, has:source, has:tag"),
    Help("sort:relevance", "also sort:newest, sort:oldest"),
)
"""The whole language by example."""


def _dated(text: str, today: date) -> Node | None:
    span = span_of(text, today)
    return Dated(*span) if span else None


def _after(text: str, today: date) -> Node | None:
    span = span_of(text, today)
    return Dated(span[0], date.max) if span else None


def _before(text: str, today: date) -> Node | None:
    span = span_of(text, today)
    if span is None:
        return None
    return Dated(date.min, max(span[0], date.min + timedelta(days=1)) - timedelta(days=1))


DATE_FIELDS: dict[str, Callable[[str, date], Node | None]] = {
    "date": _dated,
    "after": _after,
    "before": _before,
}
"""Fields that are followed by a date."""

CHOICE_FIELDS: dict[str, tuple[type[StrEnum], Callable[[str], Node | None]]] = {
    "is": (Flag, lambda value: Flagged(Flag(value))),
    "has": (Has, lambda value: Holds(Has(value))),
    "sort": (Sort, lambda _: None),
}
"""Fields that are followed by one of a few words."""

FIELDS = (*WORD_FIELDS, *DATE_FIELDS, *CHOICE_FIELDS)
"""All names, in the order in which they are told."""
