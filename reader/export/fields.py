"""A quotation as plain named values, the same for every machine-readable output."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from reader.articles.cleaning import clean
from reader.library.bookmark import Bookmark
from reader.library.rows import SaidQuote

ROW = (
    "id",
    "text",
    "speaker",
    "role",
    "title",
    "source",
    "date",
    "url",
    "note",
    "tags",
    "created",
)
"""What people ask for first, in this order; the rest says where the words stood."""


QUOTE_ROW = (
    "article_id",
    "number",
    "title",
    "date",
    "source",
    "url",
    "text",
    "kind",
    "speaker",
    "role",
    "confidence",
)
"""The fields of a quote that nobody has kept; `number` is what `reader bookmark` takes."""


def fields(bookmark: Bookmark) -> dict[str, Any]:
    """All fields; dates and times are ISO 8601, `published` is called `date` as in every output."""
    values = {name: _plain(value) for name, value in asdict(bookmark).items()}
    values["date"] = values.pop("published")
    return row(values) | values


def quote_fields(quote: SaidQuote) -> dict[str, Any]:
    """The fields of `QUOTE_ROW`, in its order."""
    values = {"date": quote.published.isoformat()}
    return {name: _plain(values.get(name) or getattr(quote, name)) for name in QUOTE_ROW}


def row(values: dict[str, Any]) -> dict[str, Any]:
    """Only the fields of `ROW`, in its order."""
    return {name: values[name] for name in ROW}


def _plain(value: object) -> object:
    if isinstance(value, date):  # datetime too
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return clean(value) if isinstance(value, str) else value
