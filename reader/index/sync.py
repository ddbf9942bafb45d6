"""Let the index learn what has changed in the library, a batch at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reader.index import directory
from reader.index.index import Index
from reader.index.late import read
from reader.index.lock import only_writer
from reader.index.writing import begin, start_anew, write
from reader.library import changes
from reader.library.connection import Library

BATCH = 500
"""Articles in one commit. A killed writer loses at most one batch, and does it again."""


def never() -> bool:
    """For those who do not cancel."""
    return False


def catch_up(
    index: Index, library: Library, *, cancelled: Callable[[], bool] = never
) -> Iterator[tuple[int, int]]:
    """Bring the index up to date, made anew where it is missing or damaged; (done, total) articles.

    Yields nothing where another reader is at it: that one does the work. May be abandoned.
    """
    directory.make(index.root)
    with only_writer(index.root / directory.LOCK) as alone:
        if alone:
            yield from _catch_up(index, library, cancelled)


def rebuild(
    index: Index, library: Library, *, cancelled: Callable[[], bool] = never
) -> Iterator[tuple[int, int]]:
    """Throw the index away and make it anew; (done, total) articles."""
    directory.make(index.root)
    with only_writer(index.root / directory.LOCK) as alone:
        if alone:
            start_anew(index, library)
            yield from _catch_up(index, library, cancelled)


def _catch_up(
    index: Index, library: Library, cancelled: Callable[[], bool]
) -> Iterator[tuple[int, int]]:
    known, done = begin(index, library).seq, 0
    total = len(changes.since(library, known, changes.last(library)))
    while not cancelled() and (batch := changes.since(library, known, BATCH)):
        known = batch[-1].seq
        for _ in write(
            index, library, ((change.article_id, read(library, change)) for change in batch), known
        ):
            done += 1
            if cancelled():
                return
            yield done, max(done, total)
    index.snapshot(library)
