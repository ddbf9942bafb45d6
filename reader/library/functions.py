"""What SQL can call of this room's own."""

from __future__ import annotations

from sqlite3 import Connection

from reader.library.figure import is_bare
from reader.library.folding import fold


def teach(connection: Connection) -> None:
    """Let statements call `fold` and `is_bare`; no table, view or trigger may."""
    connection.create_function("fold", 1, fold, deterministic=True)
    connection.create_function("is_bare", 1, is_bare, deterministic=True)
