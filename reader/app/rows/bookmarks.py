"""The rows of the bookmarks screen: who said it, the words in full, where they stood, one's own."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rich.cells import cell_len

from reader.app.drawing.cells import wrap
from reader.app.drawing.glyphs import DOT
from reader.app.rows.row import GAP, Row
from reader.articles.cleaning import clean, clean_line
from reader.export.dates import long_date

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from reader.app.drawing.painting import Line
    from reader.library.bookmark import Bookmark

NOBODY = "nobody named"
GONE = "The article is no longer in the library."
PICKED = "✓ "
NO_BREAK = "\N{NO-BREAK SPACE}"
REMEMBERED = 4096
"""Bookmarks whose lines are kept, so that typing a filter lays out nothing twice."""


def bookmark_rows(
    bookmarks: Sequence[Bookmark], picked: Container[int], at: int, width: int
) -> list[Row]:
    """The bookmark at that place on `width` cells; its key is its id, `picked` have a tick."""
    one = bookmarks[at]
    lines = bookmark_lines(one, one.id in picked, width)
    return [*([GAP] if at else ()), Row(lines, one.id, doors=(0,) if one.speaker else ())]


@lru_cache(maxsize=REMEMBERED)
def bookmark_lines(bookmark: Bookmark, picked: bool, width: int) -> tuple[Line, ...]:  # noqa: FBT001 - a cache key
    """All that is known of one bookmark, each line at most `width` cells."""
    tags = " ".join(f"#{clean_line(tag)}" for tag in bookmark.tags)
    return (
        *_speaker(bookmark, PICKED if picked else "", width),
        *_wrapped(clean(bookmark.text), "quotation", width),
        *_wrapped(_origin(bookmark), "muted", width),
        *_wrapped("" if bookmark.article_id else GONE, "muted italic", width),
        *_wrapped(clean(bookmark.note), "italic", width),
        *_wrapped(tags, "term", width),
    )


def _speaker(bookmark: Bookmark, tick: str, width: int) -> list[Line]:
    name, role = clean_line(bookmark.speaker or NOBODY), clean_line(bookmark.role or "")
    ink = "name bold" if bookmark.speaker else "muted"
    lines = _wrapped(tick + name, ink, width)
    if role and len(lines) == 1 and cell_len(f"{tick}{name}  {role}") <= width:
        return [[*lines[0], (f"  {role}", "muted italic")]]
    return lines + _wrapped(role, "muted italic", width)


def _origin(bookmark: Bookmark) -> str:
    day = long_date(bookmark.published).replace(" ", NO_BREAK)
    parts = (clean_line(bookmark.source or ""), day, clean_line(bookmark.title))
    return DOT.join(part for part in parts if part)


def _wrapped(text: str, ink: str, width: int) -> list[Line]:
    paragraphs = text.split("\n") if text else []
    return [[(part[start:end], ink)] for part in paragraphs for start, end in wrap(part, width)]
