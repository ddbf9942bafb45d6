"""Keep quotations, and find them again in a text that has changed."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.bookmark import Bookmark
from reader.library.connection import Library

__all__ = ["Bookmark"]


def bookmark_quote(
    library: Library, article_id: int, number: int, *, note: str = "", tags: Sequence[str] = ()
) -> Bookmark:
    """Keep the article's quote of that number (counted from 1). Raises `LibraryError`."""
    raise NotImplementedError


def bookmark_passage(
    library: Library,
    article_id: int,
    start: int,
    end: int,
    *,
    note: str = "",
    tags: Sequence[str] = (),
) -> Bookmark:
    """Keep any passage: code points of the article's text. Raises `LibraryError`."""
    raise NotImplementedError


def all_bookmarks(
    library: Library, *, speaker: str | None = None, tag: str | None = None
) -> list[Bookmark]:
    """Every bookmark, the latest first."""
    raise NotImplementedError


def of_article(library: Library, article_id: int) -> list[Bookmark]:
    """The article's bookmarks, placed in its present text."""
    raise NotImplementedError


def edit(library: Library, bookmark_id: int, *, note: str, tags: Sequence[str]) -> Bookmark:
    """Replace note and tags. Raises `LibraryError` where there is no such bookmark."""
    raise NotImplementedError


def remove(library: Library, bookmark_id: int) -> Bookmark:
    """Take a bookmark away and hand it back, so that `restore` can undo it."""
    raise NotImplementedError


def restore(library: Library, bookmark: Bookmark) -> Bookmark:
    """Put a removed bookmark back as it was."""
    raise NotImplementedError
