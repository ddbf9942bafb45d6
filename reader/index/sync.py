"""Let the index learn what has changed in the library, a batch at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader.errors import ReaderError
from reader.index import directory
from reader.index.cancelling import never
from reader.index.errors import IndexWriteError
from reader.index.index import Index
from reader.index.late import read
from reader.index.lock import only_writer
from reader.index.writing import begin, start_anew, write
from reader.library import changes
from reader.library.connection import Library

BATCH = 500
"""Articles in one commit. A killed writer loses at most one batch, and does it again."""


def catch_up(
    index: Index, library: Library, *, cancelled: Callable[[], bool] = never
) -> Iterator[tuple[int, int]]:
    """Bring the index up to date, made anew where it is missing or damaged; (done, total) articles.

    Yields nothing where another reader is at it: that one does the work. May be abandoned.
    Raises `IndexWriteError` where the disk does not take it.
    """
    with _writable(index.root), only_writer(index.root / directory.LOCK) as alone:
        if alone:
            yield from _learn_or_renew(index, library, cancelled)


def rebuild(
    index: Index, library: Library, *, cancelled: Callable[[], bool] = never
) -> Iterator[tuple[int, int]]:
    """Throw the index away and make it anew; (done, total) articles.

    Raises `IndexWriteError` where the disk does not take it, or another reader is writing it.
    """
    with _writable(index.root), only_writer(index.root / directory.LOCK) as alone:
        if not alone:
            raise IndexWriteError("Another reader is writing the index; try again when it is done.")
        start_anew(index, library)
        yield from _learn(index, library, cancelled)


@contextmanager
def _writable(root: Path) -> Iterator[None]:
    try:
        directory.make(root)
        yield
    except OSError as error:
        raise IndexWriteError(
            f"The index in {root} cannot be written ({error.strerror or error});"
            " make room or check the folder, searching goes on without it."
        ) from error


def _learn_or_renew(
    index: Index, library: Library, cancelled: Callable[[], bool]
) -> Iterator[tuple[int, int]]:
    try:
        yield from _learn(index, library, cancelled)
    except (ReaderError, OSError):
        raise
    except Exception:  # noqa: BLE001 (merging a damaged Whoosh index raises anything)
        start_anew(index, library)
        yield from _learn(index, library, cancelled)


def _learn(
    index: Index, library: Library, cancelled: Callable[[], bool]
) -> Iterator[tuple[int, int]]:
    known, done = begin(index, library).seq, 0
    total = len(changes.since(library, known, changes.last(library)))
    while not cancelled() and (batch := changes.since(library, known, BATCH)):
        known = batch[-1].seq
        documents = ((change.article_id, read(library, change)) for change in batch)
        with closing(write(index, library, documents, known)) as written:
            for _ in written:
                done += 1
                if cancelled():
                    return
                yield done, max(done, total)
    index.snapshot(library)
