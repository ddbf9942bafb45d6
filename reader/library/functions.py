"""What SQL can call of this room's own."""

from __future__ import annotations

from sqlite3 import Connection

from reader.articles.annotations import EntityKind
from reader.library.figure import is_bare
from reader.library.folding import fold
from reader.library.layout import write_list
from reader.library.name_words import name_words


def teach(connection: Connection) -> None:
    """Let statements call `fold`, `is_bare` and `name_words`; no table, view or trigger may."""
    connection.create_function("fold", 1, fold, deterministic=True)
    connection.create_function("is_bare", 1, is_bare, deterministic=True)
    connection.create_function("name_words", 2, _name_words, deterministic=True)


def _name_words(name: str, kind: str) -> str:
    return write_list(name_words(name, EntityKind(kind)))
