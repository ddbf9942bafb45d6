"""What has been read, what is starred, and how far one got."""

from __future__ import annotations

from enum import StrEnum

from reader.library.connection import Library
from reader.library.errors import LibraryError
from reader.library.folding import fold
from reader.library.layout import read_strings


class Flag(StrEnum):
    """A mark that articles can be picked by."""

    UNREAD = "unread"
    STARRED = "starred"
    BOOKMARKED = "bookmarked"


_FLAGGED = {
    Flag.UNREAD: "SELECT id FROM articles WHERE read = 0",
    Flag.STARRED: "SELECT id FROM articles WHERE starred = 1",
    Flag.BOOKMARKED: "SELECT DISTINCT article_id FROM bookmarks WHERE article_id IS NOT NULL",
}


def mark_read(library: Library, article_id: int, read: bool) -> None:  # noqa: FBT001
    """Mark an article read or unread. Raises `LibraryError` where there is no such article."""
    _set(library, "UPDATE articles SET read = ? WHERE id = ?", int(read), article_id)


def star(library: Library, article_id: int, starred: bool) -> None:  # noqa: FBT001
    """Star an article or not. Raises `LibraryError` where there is no such article."""
    _set(library, "UPDATE articles SET starred = ? WHERE id = ?", int(starred), article_id)


def keep_position(library: Library, article_id: int, offset: int) -> None:
    """Remember the code point at the top of the page. Raises `LibraryError` as the others do."""
    _set(library, "UPDATE articles SET position = ? WHERE id = ?", offset, article_id)


def position(library: Library, article_id: int) -> int:
    """The code point that was at the top of the page; 0 for an article not yet opened."""
    row = library.row("SELECT position FROM articles WHERE id = ?", (article_id,))
    return row[0] if row else 0


def flagged(library: Library, flag: Flag) -> set[int]:
    """The articles that carry a mark."""
    return set(library.column(_FLAGGED[flag]))


def tagged(library: Library, tag: str) -> set[int]:
    """The articles that carry a tag, or hold a bookmark that does; case and accents aside."""
    folded = fold(tag)
    found = set(library.column("SELECT article_id FROM article_tags WHERE folded = ?", (folded,)))
    bookmarks = library.rows("SELECT article_id, tags FROM bookmarks WHERE tags <> '[]'")
    found.update(
        article_id
        for article_id, tags in bookmarks
        if article_id is not None and folded in map(fold, read_strings(tags))
    )
    return found


def _set(library: Library, sql: str, value: int, article_id: int) -> None:
    with library.writing():
        if not library.run(sql, (value, article_id)):
            raise LibraryError(f"There is no article {article_id}; `reader list` shows them all.")
