"""Read one article back from its rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from reader.articles.article import Article
from reader.library import findings
from reader.library.connection import Library
from reader.library.layout import read_blocks
from reader.library.rows import StoredArticle

_ARTICLE = (
    "SELECT key, title, text, blocks, published, fingerprint, date_guessed, author, source, url,"
    " language, origin FROM articles JOIN texts ON article_id = id WHERE id = ?"
)


def load(library: Library, article_id: int) -> StoredArticle | None:
    """One article with all that was found in it, or None."""
    with library.reading():
        row = library.row(
            "SELECT revision, read, starred, engine FROM articles WHERE id = ?", (article_id,)
        )
        article = load_article(library, article_id)
        if row is None or article is None:
            return None
        revision, read, starred, engine = row
        annotations = findings.read(library, article_id, engine)
    return StoredArticle(article_id, revision, article, annotations, bool(read), bool(starred))


def load_article(library: Library, article_id: int) -> Article | None:
    """The article alone, or None."""
    row = library.row(_ARTICLE, (article_id,))
    if row is None:
        return None
    tags = library.rows(
        "SELECT tag FROM article_tags WHERE article_id = ? ORDER BY number", (article_id,)
    )
    return _article(row, tuple(tag for (tag,) in tags))


def _article(row: Sequence[Any], tags: tuple[str, ...]) -> Article:
    key, title, text, blocks, published, fingerprint, guessed, *about = row
    author, source, url, language, origin = about
    return Article(
        key=key,
        title=title,
        text=text,
        blocks=read_blocks(blocks),
        published=date.fromisoformat(published),
        fingerprint=fingerprint,
        date_guessed=bool(guessed),
        author=author,
        source=source,
        url=url,
        tags=tags,
        language=language,
        origin=origin,
    )
