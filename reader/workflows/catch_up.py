"""Let the index take in what has changed in the library."""

from __future__ import annotations

from contextlib import suppress

from reader.index import sync
from reader.index.errors import IndexWriteError
from reader.workflows.stores import Stores


def catch_up(stores: Stores) -> None:
    """Bring the index up to date, unless another reader is at it.

    An index that cannot be written fails nobody's work: it learns later, and `doctor` tells.
    """
    with suppress(IndexWriteError):
        for _ in sync.catch_up(stores.index, stores.library):
            pass
