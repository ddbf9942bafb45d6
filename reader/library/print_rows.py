"""The fingerprints of what is said, as they stand in their table, in step with the quotes.

A row is an utterance: its id holds the article and the number of its first quote, its words are the
fingerprints. The table keeps no rows of its own to read or delete by; what is to be taken out has
to be named, so it is made again from the quotes before these go.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.articles.quote_prints import prints_of
from reader.articles.said_words import folded_words
from reader.library.connection import Library
from reader.library.layout import write_list
from reader.library.utterances import NUMBERS, Utterance, place, stored_utterances

MANY_RUNS = 8
"""Sorted runs of the table from which on merging them halves the time of a look."""

MERGED_PAGES = 512
"""Merged in one transaction: about 0.03 s of work."""

_INSERT = "INSERT INTO quote_prints (rowid, prints) VALUES (?, ?)"
_MERGE = "INSERT INTO quote_prints (quote_prints, rank) VALUES ('merge', ?)"
_DELETE = "INSERT INTO quote_prints (quote_prints, rowid, prints) VALUES ('delete', ?, ?)"


def write(library: Library, article_id: int, said: Sequence[Utterance]) -> None:
    """Replace those of the article's quotes, inside `writing`, before the quotes themselves."""
    before, after = set(_written(library, article_id)), set(said)
    library.run_many(_DELETE, _rows(article_id, sorted(before - after)))
    library.run_many(_INSERT, _rows(article_id, sorted(after - before)))


def forget(library: Library, article_ids: Iterable[int]) -> None:
    """Take out those of articles, inside `writing`, before the articles themselves."""
    for article_id in article_ids:
        write(library, article_id, ())


def unprinted(library: Library) -> int:
    """How many articles of an older library have yet to be taken in."""
    row = library.row("SELECT count(*) FROM unprinted")
    return int(row[0]) if row else 0


def take_in(library: Library, limit: int) -> int:
    """Take in at most so many of them, the latest stored first; how many they were."""
    with library.writing():
        ids = library.column(
            "SELECT article_id FROM unprinted ORDER BY article_id DESC LIMIT ?", (limit,)
        )
        for article_id in ids:
            library.run_many(_INSERT, _rows(article_id, stored_utterances(library, article_id)))
        library.run(
            "DELETE FROM unprinted WHERE article_id IN (SELECT value FROM json_each(?))",
            (write_list(ids),),
        )
        return len(ids)


def merge(library: Library) -> Iterator[None]:
    """Merge the table's sorted runs into one where they are many; may be left after any step.

    https://sqlite.org/fts5.html#the_merge_command: a negative number of pages begins, and what
    changes fewer than two rows had nothing left to do.
    """
    row = library.row("SELECT count(DISTINCT segid) FROM quote_prints_idx")
    pages = -MERGED_PAGES if row and row[0] > MANY_RUNS else 0
    while pages:
        with library.writing():
            before = library.row("SELECT total_changes()")
            library.run(_MERGE, (pages,))
            after = library.row("SELECT total_changes()")
        done = before is None or after is None or after[0] - before[0] < 2  # noqa: PLR2004
        pages = 0 if done else MERGED_PAGES
        yield


def _written(library: Library, article_id: int) -> list[Utterance]:
    """What the table holds of an article; from now on all of it, as it is written."""
    if library.run("DELETE FROM unprinted WHERE article_id = ?", (article_id,)):
        return []
    return stored_utterances(library, article_id)


def _rows(article_id: int, said: Iterable[Utterance]) -> Iterable[tuple[int, str]]:
    for one in said:
        prints = prints_of(folded_words(one.text))
        if prints and one.number < NUMBERS:
            yield place(article_id, one.number), " ".join((prints.whole, *sorted(prints.runs)))
