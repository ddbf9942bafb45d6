"""Which bookmarks somebody means while typing."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from reader.library.folding import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.library.bookmark import Bookmark


def matching(bookmarks: Sequence[Bookmark], typed: str) -> list[Bookmark]:
    """The bookmarks that have every word of `typed` in what is shown of them, in the same order.

    Case and accents do not matter, the beginning of a word is enough, and `#trade` is a tag.
    """
    wanted = [(part.startswith("#"), word) for part in typed.split() for word in words(part)]
    return [one for one in bookmarks if _has_all(one, wanted)] if wanted else list(bookmarks)


def _has_all(bookmark: Bookmark, wanted: Sequence[tuple[bool, str]]) -> bool:
    shown, tags = _words(bookmark)
    return all(
        any(one.startswith(word) for one in (tags if is_tag else shown)) for is_tag, word in wanted
    )


@lru_cache(maxsize=4096)
def _words(bookmark: Bookmark) -> tuple[frozenset[str], frozenset[str]]:
    """The folded words of what is shown, and of its tags: every keystroke asks for them."""
    return frozenset(words(" ".join(_shown(bookmark)))), frozenset(words(" ".join(bookmark.tags)))


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
