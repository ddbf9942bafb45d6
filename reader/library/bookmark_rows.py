"""Bookmarks as they stand in their table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from reader.articles.annotations import Speaker
from reader.library.bookmark import Bookmark
from reader.library.connection import Library
from reader.library.errors import LibraryError
from reader.library.layout import read_strings, write_list

_SELECT = (
    'SELECT id, article_id, text, prefix, suffix, "start", "end", text_hash, speaker, role, title,'
    " source, author, published, url, note, tags, created FROM bookmarks"
)
_LATEST = f"{_SELECT} ORDER BY created DESC, id DESC"
_OF_ARTICLE = f'{_SELECT} WHERE article_id = ? ORDER BY "start", id'
_ONE = f"{_SELECT} WHERE id = ?"


def latest(library: Library) -> list[Bookmark]:
    """All of them, the latest first."""
    return [_bookmark(row) for row in library.rows(_LATEST)]


def of_article(library: Library, article_id: int) -> list[Bookmark]:
    """Those that were made in one article, as they were made."""
    return [_bookmark(row) for row in library.rows(_OF_ARTICLE, (article_id,))]


def one(library: Library, bookmark_id: int) -> Bookmark:
    """The bookmark with that number. Raises `LibraryError` where there is none."""
    row = library.row(_ONE, (bookmark_id,))
    if row is None:
        raise LibraryError(
            f"There is no bookmark {bookmark_id}; `reader bookmarks` shows them all."
        )
    return _bookmark(row)


def insert(library: Library, bookmark: Bookmark) -> int:
    """Write a bookmark, inside `writing`, under its own number or (0) the next; the number."""
    return library.insert(
        "INSERT INTO bookmarks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            bookmark.id or None,
            bookmark.article_id,
            bookmark.text,
            bookmark.prefix,
            bookmark.suffix,
            bookmark.start,
            bookmark.end,
            bookmark.text_hash,
            bookmark.speaker,
            bookmark.role,
            bookmark.title,
            bookmark.source,
            bookmark.author,
            bookmark.published.isoformat(),
            bookmark.url,
            bookmark.note,
            write_list(bookmark.tags),
            bookmark.created,
        ),
    )


def annotate(library: Library, bookmark: Bookmark) -> None:
    """Write its note and tags, inside `writing`."""
    library.run(
        "UPDATE bookmarks SET note = ?, tags = ? WHERE id = ?",
        (bookmark.note, write_list(bookmark.tags), bookmark.id),
    )


def attribute(library: Library, bookmark_id: int, speaker: Speaker | None) -> None:
    """Write who said it, inside `writing`."""
    who = (speaker.name, speaker.role) if speaker else (None, None)
    library.run("UPDATE bookmarks SET speaker = ?, role = ? WHERE id = ?", (*who, bookmark_id))


def _bookmark(row: Sequence[Any]) -> Bookmark:
    number, article_id, *words, title, source, author, published, url, note, tags, created = row
    text, prefix, suffix, start, end, text_hash, speaker, role = words
    return Bookmark(
        id=number,
        text=text,
        prefix=prefix,
        suffix=suffix,
        start=start,
        end=end,
        text_hash=text_hash,
        speaker=speaker,
        role=role,
        title=title,
        source=source,
        author=author,
        published=date.fromisoformat(published),
        url=url,
        note=note,
        tags=read_strings(tags),
        created=created,
        article_id=article_id,
    )
