"""Which bookmarks somebody means while typing."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.library.bookmark import Bookmark


def matching(bookmarks: Sequence[Bookmark], typed: str) -> list[Bookmark]:
    """The bookmarks that have every word of `typed` in what is shown of them, in the same order.

    Case and accents do not matter, a beginning of a word is enough, and `#trade` is a tag.
    """
    words = _fold(typed).split()
    return [one for one in bookmarks if _has_all(one, words)]


def _has_all(bookmark: Bookmark, words: Sequence[str]) -> bool:
    if not words:
        return True
    tags = [_fold(tag) for tag in bookmark.tags]
    shown = _fold(" ".join(_shown(bookmark)))
    return all(
        any(tag.startswith(word[1:]) for tag in tags) if word.startswith("#") else word in shown
        for word in words
    )


def _shown(bookmark: Bookmark) -> tuple[str, ...]:
    return (
        bookmark.text,
        bookmark.speaker or "",
        bookmark.role or "",
        bookmark.title,
        bookmark.source or "",
        bookmark.published.isoformat(),
        bookmark.note,
        *bookmark.tags,
    )


def _fold(text: str) -> str:
    """The letters without case, accents or the curl of an apostrophe."""
    plain = unicodedata.normalize("NFKD", text.casefold()).replace("’", "'")
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
