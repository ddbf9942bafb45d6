"""Small things to remember from one start to the next."""

from __future__ import annotations

from reader.library.connection import Library


def remember(library: Library, key: str, value: str) -> None:
    """Keep a value under a key, in place of what was there."""
    storable = value.encode("utf-8", "replace").decode()
    with library.writing():
        library.run("INSERT OR REPLACE INTO session (key, value) VALUES (?, ?)", (key, storable))


def recall(library: Library, key: str) -> str | None:
    """The value under a key, or None."""
    row = library.row("SELECT value FROM session WHERE key = ?", (key,))
    return row[0] if row else None
