"""Make the full-text index anew."""

from __future__ import annotations

from collections.abc import Iterator

from reader.index import sync
from reader.workflows.stores import Stores


def reindex(stores: Stores) -> Iterator[tuple[int, int]]:
    """Throw the index away and make it again from the library; (done, total) articles.

    Raises `IndexWriteError` where it cannot be written, or where another reader is writing it.
    """
    yield from sync.rebuild(stores.index, stores.library)
