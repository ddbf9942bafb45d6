"""Examine the library: what SQLite sees, and what only the reader can know."""

from __future__ import annotations

from collections.abc import Iterator

from reader.library.connection import Library
from reader.library.errors import LibraryError

_TALLIES = {
    "articles": "SELECT count(*) FROM articles",
    "unread": "SELECT count(*) FROM articles WHERE read = 0",
    "starred": "SELECT count(*) FROM articles WHERE starred = 1",
    "bookmarks": "SELECT count(*) FROM bookmarks",
    "quotes": "SELECT coalesce(sum(quotes), 0) FROM articles",
}
_WITHOUT_TEXT = (
    "SELECT count(*) FROM articles WHERE NOT EXISTS (SELECT 1 FROM texts WHERE article_id = id)"
)
_MISCOUNTED = (
    "SELECT count(*) FROM entities e WHERE (articles, mentions) IS NOT"
    " (SELECT count(*), coalesce(sum(times), 0) FROM article_entities WHERE entity_id = e.id)"
)
_WITHOUT_WORDS = (
    "SELECT count(*) FROM entities"
    " WHERE NOT EXISTS (SELECT 1 FROM entity_words WHERE entity_id = entities.id)"
)
_RENAMED_BY_NOBODY = (
    "SELECT count(DISTINCT article_id) FROM found_entities"
    " WHERE article_id NOT IN (SELECT article_id FROM alias_uses)"
)
_FIGURES_MISCOUNTED = (
    "SELECT count(*) FROM figures f WHERE (quotes, mentions, articles) IS NOT"
    " (SELECT sum(quotes), sum(mentions), count(*) FROM appearances WHERE figure_id = f.id)"
)
_PERIODS_MISCOUNTED = (
    "SELECT count(*) FROM (SELECT figure_id, sum(quotes) AS q, sum(mentions) AS m,"
    " sum(articles) AS a FROM figure_periods GROUP BY figure_id) p"
    " LEFT JOIN figures f ON f.id = p.figure_id"
    " WHERE (q, m, a) IS NOT (2 * quotes, 2 * mentions, 2 * articles)"
)
"""Every article is counted in its month and in its year."""


def check(library: Library) -> list[str]:
    """What is wrong, one sentence each; nothing when all is well."""
    try:
        with library.reading():
            return [*_damage(library), *_miscounts(library), *_openness(library)]
    except LibraryError as error:
        return [str(error)]


def _damage(library: Library) -> Iterator[str]:
    for (finding,) in library.rows("PRAGMA quick_check(5)"):
        if finding != "ok":
            yield f"The library's file is damaged: {finding}."
    orphans = len(library.rows("PRAGMA foreign_key_check"))
    if orphans:
        yield f"The library holds {orphans} rows that belong to nothing."


def _miscounts(library: Library) -> Iterator[str]:
    kept = library.row("SELECT articles, unread, starred, bookmarks, quotes FROM tallies") or ()
    for (name, query), tally in zip(_TALLIES.items(), kept, strict=False):
        actual = (library.row(query) or (0,))[0]
        if tally != actual:
            yield f"The library counts {tally} {name} where there are {actual}."
    without = (library.row(_WITHOUT_TEXT) or (0,))[0]
    if without:
        yield f"{without} articles of the library have lost their text."
    miscounted = (library.row(_MISCOUNTED) or (0,))[0]
    if miscounted:
        yield f"{miscounted} entities of the library are counted wrongly."
    wordless = (library.row(_WITHOUT_WORDS) or (0,))[0]
    if wordless:
        yield f"{wordless} entities of the library cannot be found by their words."
    renamed = (library.row(_RENAMED_BY_NOBODY) or (0,))[0]
    if renamed:
        yield f"{renamed} articles of the library show names that you did not give."
    figures = sum(library.column(_FIGURES_MISCOUNTED)) + sum(library.column(_PERIODS_MISCOUNTED))
    if figures:
        yield f"{figures} pages of the library are counted wrongly."


def _openness(library: Library) -> Iterator[str]:
    mode = library.path.stat().st_mode & 0o777
    if mode & 0o077:
        yield f"The library's file can be read by others (mode {mode:03o} instead of 600)."
