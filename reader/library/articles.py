"""Store articles with what was found in them, and read them back."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from reader.articles.annotations import Annotations
from reader.articles.article import Article
from reader.library import changes, findings, print_rows
from reader.library.connection import Library
from reader.library.identity import find
from reader.library.layout import write_list
from reader.library.loading import load
from reader.library.revising import differs
from reader.library.rows import Counts, Headline, Outcome
from reader.library.storing import store_one

__all__ = [
    "annotate",
    "counts",
    "headlines",
    "is_stored",
    "load",
    "newest",
    "outdated",
    "remove",
    "store",
    "store_all",
    "texts",
]


def store(library: Library, article: Article, annotations: Annotations) -> tuple[int, Outcome]:
    """Add an article, or make it the new revision of the one that it is. Its id, and what was done.

    Raises `LibraryError`; nothing is half stored.
    """
    return store_all(library, [(article, annotations)])[0]


def store_all(
    library: Library, pairs: Iterable[tuple[Article, Annotations]]
) -> list[tuple[int, Outcome]]:
    """The same for many in one transaction: all of them are stored, or none."""
    with library.writing():
        return [store_one(library, article, annotations) for article, annotations in pairs]


def is_stored(library: Library, article: Article) -> bool:
    """Whether storing this would change nothing, so that it need not be analysed either."""
    with library.reading():
        known = find(library, article)
        return known is not None and not (known.reread and differs(library, known.id, article))


def annotate(
    library: Library, article_id: int, annotations: Annotations, *, revision: int | None = None
) -> bool:
    """Replace what was found in an article. False where it is gone, or past the given revision."""
    with library.writing():
        row = library.row(
            "SELECT text, revision FROM articles JOIN texts ON article_id = id WHERE id = ?",
            (article_id,),
        )
        if row is None or revision not in (None, row[1]):
            return False
        findings.write(library, article_id, row[0], annotations)
        changes.record(library, [article_id])
        return True


def remove(library: Library, ids: Sequence[int]) -> int:
    """Take articles out of the library; how many there were. Their bookmarks stay."""
    with library.writing():
        present = library.column(
            "SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            (write_list(ids),),
        )
        print_rows.forget(library, present)
        library.run_many("DELETE FROM articles WHERE id = ?", ((found,) for found in present))
        changes.record(library, present, gone=True)
        return len(present)


def headlines(library: Library, ids: Sequence[int]) -> list[Headline]:
    """The lines of the article list, in the order of `ids`; those that are gone are left out."""
    rows = library.rows(
        "SELECT id, title, published, date_guessed, source, author, url, words, quotes, read,"
        " starred, EXISTS (SELECT 1 FROM bookmarks WHERE article_id = articles.id)"
        " FROM articles WHERE id IN (SELECT value FROM json_each(?))",
        (write_list(ids),),
    )
    found = {row[0]: _headline(row) for row in rows}
    return [found[wanted] for wanted in ids if wanted in found]


def newest(library: Library) -> array[int]:
    """All ids, newest first."""
    return library.column("SELECT id FROM articles ORDER BY published DESC, id DESC")


def texts(library: Library, ids: Sequence[int]) -> dict[int, str]:
    """The bodies of articles; those that are gone are left out."""
    return dict(
        library.rows(
            "SELECT article_id, text FROM texts"
            " WHERE article_id IN (SELECT value FROM json_each(?))",
            (write_list(ids),),
        )
    )


def counts(library: Library) -> Counts:
    """The library in five numbers."""
    row = library.row("SELECT articles, unread, starred, bookmarks, quotes FROM tallies")
    return Counts(*row) if row else Counts(0, 0, 0, 0, 0)


def outdated(library: Library, engine: str) -> array[int]:
    """The articles that another version of the engine annotated, the latest stored first."""
    ids = library.column("SELECT id FROM articles WHERE engine < ?1 OR engine > ?1", (engine,))
    return array("q", sorted(ids, reverse=True))


def _headline(row: Sequence[Any]) -> Headline:
    number, title, published, guessed, source, author, url, words, quotes, *marks = row
    read, starred, bookmarked = map(bool, marks)
    return Headline(
        number,
        title,
        date.fromisoformat(published),
        bool(guessed),
        source,
        author,
        url,
        words,
        quotes,
        read,
        starred,
        bookmarked,
    )
