"""What can go wrong with the library."""

from __future__ import annotations

from reader.errors import ReaderError


class LibraryError(ReaderError):
    """The library cannot do what was asked: locked, full, read-only, damaged, too new, or no such row."""
