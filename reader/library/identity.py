"""Tell whether an arriving article is in the library already."""

from __future__ import annotations

from dataclasses import dataclass

from reader.articles.article import Article
from reader.articles.fingerprints import resembles
from reader.library.connection import Library


@dataclass(frozen=True, slots=True)
class Known:
    """The stored article that an arriving one is.

    `reread` says that it came again from where it came before (same URL, same file), so that what
    differs replaces what is stored; a copy from elsewhere changes nothing.
    """

    id: int
    reread: bool


def find(library: Library, article: Article) -> Known | None:
    """By URL, else by the same words, else by the same file with words that resemble."""
    return (
        _same_url(library, article) or _same_words(library, article) or _same_file(library, article)
    )


def _same_url(library: Library, article: Article) -> Known | None:
    row = article.url and library.row("SELECT id FROM articles WHERE url = ?", (article.url,))
    return Known(row[0], reread=True) if row else None


def _same_words(library: Library, article: Article) -> Known | None:
    row = library.row(
        "SELECT id, origin IS NOT NULL AND origin = ?2 AS same FROM articles "
        "WHERE fingerprint = ?1 ORDER BY same DESC, id LIMIT 1",
        (article.fingerprint, article.origin),
    )
    return Known(row[0], reread=bool(row[1])) if row else None


def _same_file(library: Library, article: Article) -> Known | None:
    if article.origin is None:
        return None
    rows = library.rows(
        "SELECT id, text FROM articles JOIN texts ON article_id = id "
        "WHERE origin = ? ORDER BY id DESC",
        (article.origin,),
    )
    similar = (row[0] for row in rows if resembles(row[1], article.text))
    found = next(similar, None)
    return None if found is None else Known(found, reread=True)
