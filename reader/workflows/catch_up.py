"""Let the index take in what has changed in the library."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from reader.index.errors import IndexWriteError
from reader.library import changes
from reader.workflows.stores import Stores


def catch_up(stores: Stores) -> None:
    """Bring the index up to date, unless another reader is at it."""
    for _ in catching_up(stores):
        pass


def catching_up(stores: Stores) -> Iterator[tuple[int, int]]:
    """The same step by step: (done, total) articles.

    An index that cannot be written fails nobody's work: it learns later, and `doctor` tells.
    """
    from reader.index import sync

    with suppress(IndexWriteError):
        yield from sync.catch_up(stores.index, stores.library)


def is_behind(stores: Stores) -> bool:
    """Whether the index is missing or damaged, or lacks something that is in the library."""
    known = stores.index.snapshot(stores.library)
    return known is None or known.seq < changes.last(stores.library)
