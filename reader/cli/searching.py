"""Search for a command."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from reader.cli.errors import CommandError
from reader.cli.output import complain
from reader.cli.progress import run_with_bar
from reader.workflows.stores import Stores

if TYPE_CHECKING:
    from reader.index.searching import Found


def find(stores: Stores, query: str, *, default_sort: str, sort: str | None = None) -> Found:
    """What the query finds, at least one article. Raises `CommandError`.

    In the order `sort`, else that of the query's own `sort:`, else `default_sort`.
    """
    from reader.index.query.errors import QueryError
    from reader.index.query.language import parse
    from reader.workflows.catch_up import catching_up, is_behind
    from reader.workflows.search import search

    if is_behind(stores):
        run_with_bar("indexing", catching_up(stores))
    try:
        order = sort or parse(query, today=today()).sort or default_sort
        found = search(stores, query, today=today(), sort=order)
    except QueryError as error:
        where = f"“{query}”, character {error.position + 1}"
        raise CommandError(f"{where}: {error}.") from error
    if not found.complete:
        complain("The index is still being written; there may be more than is found now.")
    if not found.ids:
        raise CommandError(f"Nothing is found for “{query}”.")
    return found


def today() -> date:
    """The day it is where the user is."""
    return datetime.now().astimezone().date()
