"""Quotations as one JSON value that loses nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from reader.export.fields import fields, quote_fields
from reader.export.page_fields import page_fields
from reader.library.bookmark import Bookmark
from reader.library.figures.page import FigurePage
from reader.library.rows import SaidQuote


def render(bookmarks: Sequence[Bookmark]) -> str:
    """An array of objects with all fields of each bookmark."""
    return _dumped([fields(bookmark) for bookmark in bookmarks])


def render_quotes(quotes: Iterable[SaidQuote]) -> str:
    """An array of objects with all fields of each quote."""
    return _dumped([quote_fields(quote) for quote in quotes])


def render_page(page: FigurePage) -> str:
    """One object with all that is on a page."""
    return _dumped(page_fields(page))


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
