"""What can go wrong with the index, in one sentence."""

from __future__ import annotations

from reader.errors import ReaderError


class IndexWriteError(ReaderError):
    """The index cannot be written. Searching goes on without it."""
