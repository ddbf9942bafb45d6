"""Let the bookmarks of a corrected quote follow it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.articles.annotations import Quote
from reader.articles.spans import Span
from reader.library import bookmark_rows, bookmarks
from reader.library.clipping import speaker_at
from reader.library.connection import Library


def lead_bookmarks(library: Library, article_id: int, changed: Sequence[Quote]) -> None:
    """Give the bookmarks that lie in quotes that changed the speaker shown now, in `writing`."""
    for bookmark in bookmarks.of_article(library, article_id):
        if bookmark.start is None or bookmark.end is None:
            continue
        span = Span(bookmark.start, bookmark.end)
        if any(quote.start <= span.start and span.end <= quote.end for quote in changed):
            bookmark_rows.attribute(library, bookmark.id, speaker_at(changed, span))
