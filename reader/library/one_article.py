"""Let the user's word on one article outlive it, and find it again when it comes back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reader.library.alias import OneArticle
from reader.library.connection import Library
from reader.library.errors import LibraryError

TABLES = ("aliases", "told_apart")


def mark(library: Library, article_id: int) -> OneArticle:
    """What an article is known by. Raises `LibraryError` where it is not in the library."""
    row = library.row(
        "SELECT id, title, url, text_hash FROM articles JOIN texts ON article_id = id WHERE id = ?",
        (article_id,),
    )
    if row is None:
        raise LibraryError(f"There is no article {article_id}; `reader list` shows them all.")
    return OneArticle(*row)


def columns(library: Library, article: OneArticle | None) -> tuple[Any, ...]:
    """`article_id` (none where it has gone since), `title`, `url` and `text_hash`."""
    if article is None:
        return (None,) * 4
    here = library.row("SELECT id FROM articles WHERE id = ?", (article.id,))
    return (here[0] if here else None, article.title, article.url, article.text_hash)


def read(row: Sequence[Any]) -> OneArticle | None:
    """The four columns read back; None for everywhere."""
    article_id, title, url, text_hash = row
    return None if text_hash is None else OneArticle(article_id, title, url, text_hash)


def adopt(library: Library, article_id: int, text_hash: str, url: str | None) -> None:
    """Give an article that comes back what was said of it, inside `writing`."""
    for table in TABLES:
        library.run(
            f"UPDATE OR IGNORE {table} SET article_id = ?"  # noqa: S608 - a name of ours
            " WHERE article_id IS NULL AND text_hash IS NOT NULL AND (text_hash = ? OR url = ?)",
            (article_id, text_hash, url),
        )
