"""How one bookmark is drawn in the list of all bookmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from reader.articles.cleaning import clean, clean_line
from reader.export.dates import long_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.library.bookmark import Bookmark

NOBODY = "nobody named"
GONE = "no longer in the library"
PICKED = "✓ "
NO_BREAK = "\N{NO-BREAK SPACE}"


def entry(bookmark: Bookmark, *, picked: bool = False) -> Content:
    """Who said it, the words, where they stood, then note and tags if there are any.

    `picked` sets a tick before the speaker. Lines are as long as they come: the list wraps them.
    """
    lines = [_speaker(bookmark, picked=picked), _words(bookmark), _origin(bookmark)]
    return Content("\n").join([*lines, *_own_words(bookmark)])


def _speaker(bookmark: Bookmark, *, picked: bool) -> Content:
    tick = Content.styled(PICKED if picked else "", "$quotation bold")
    role = Content.styled(clean_line(bookmark.role or ""), "$muted italic")
    if not bookmark.speaker:
        return tick + Content.styled(NOBODY, "$muted")
    return tick + Content.styled(f"{clean_line(bookmark.speaker)}  ", "$name bold") + role


def _words(bookmark: Bookmark) -> Content:
    return Content.styled(clean(bookmark.text), "$quotation")


def _origin(bookmark: Bookmark) -> Content:
    day = long_date(bookmark.published).replace(" ", NO_BREAK)
    parts = [clean_line(bookmark.source or ""), day, clean_line(bookmark.title)]
    known = " · ".join(part for part in parts if part)
    if bookmark.article_id is not None:
        return Content.styled(known, "$muted")
    return Content.styled(f"{known} · ", "$muted") + Content.styled(GONE, "$error italic")


def _own_words(bookmark: Bookmark) -> Iterator[Content]:
    if bookmark.note:
        yield Content.styled(clean(bookmark.note), "$foreground italic")
    if bookmark.tags:
        yield Content.styled(" ".join(f"#{clean_line(tag)}" for tag in bookmark.tags), "$term")
