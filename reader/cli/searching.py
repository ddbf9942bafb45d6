"""Search for a command."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from reader.cli.errors import CommandError
from reader.workflows.stores import Stores

if TYPE_CHECKING:
    from reader.index.searching import Found


def find(stores: Stores, query: str, *, sort: str | None = None) -> Found:
    """What the query finds, at least one article. Raises `QueryError` and `CommandError`."""
    from reader.workflows.search import search

    found = search(stores, query, today=today(), sort=sort)
    if not found.ids:
        raise CommandError(f"Nothing is found for “{query}”.")
    return found


def today() -> date:
    """The day it is where the user is."""
    return datetime.now().astimezone().date()
