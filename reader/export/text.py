"""Bookmarks as plain text, wrapped for reading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.articles.cleaning import clean, clean_line
from reader.export.citation import attribution
from reader.export.dates import long_date
from reader.export.wrapping import wrap
from reader.library.bookmark import Bookmark

INDENT = "    "


def render(bookmarks: Sequence[Bookmark]) -> str:
    """Each quotation with its speaker and its source below it; a blank line between two."""
    return "\n".join("\n".join(_lines(bookmark)) + "\n" for bookmark in bookmarks)


def _lines(bookmark: Bookmark) -> Iterator[str]:
    yield from wrap(clean(bookmark.text))
    for line in _below(bookmark):
        yield from wrap(line, indent=INDENT)


def _below(bookmark: Bookmark) -> Iterator[str]:
    if who := attribution(bookmark.speaker, bookmark.role):
        yield f"— {who}"
    where = (bookmark.title, bookmark.source, long_date(bookmark.published))
    yield ", ".join(clean_line(part) for part in where if part)
    if bookmark.url:
        yield clean_line(bookmark.url)
    if bookmark.note:
        yield f"Note: {clean(bookmark.note)}"
    if bookmark.tags:
        yield f"Tags: {', '.join(clean_line(tag) for tag in bookmark.tags)}"
