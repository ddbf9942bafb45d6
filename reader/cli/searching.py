"""Search for a command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import TYPE_CHECKING

from reader.cli.errors import CommandError
from reader.cli.output import complain
from reader.cli.progress import run_with_bar
from reader.workflows.stores import Stores

if TYPE_CHECKING:
    from reader.index.searching import Found
    from reader.library.rows import SaidQuote


def find(stores: Stores, query: str, *, default_sort: str, sort: str | None = None) -> Found:
    """What the query finds, at least one article. Raises `CommandError`.

    In the order `sort`, else that of the query's own `sort:`, else `default_sort`.
    """
    from reader.index.query.language import parse
    from reader.workflows.search import search

    _index_what_is_new(stores)
    with _pointing_at(query):
        order = sort or parse(query, today=today()).sort or default_sort
        found = search(stores, query, today=today(), sort=order)
    _tell_if_cut(complete=found.complete)
    if not found.ids:
        raise CommandError(f"Nothing is found for “{query}”.")
    return found


def find_quotes(
    stores: Stores,
    query: str,
    *,
    since: date | None,
    until: date | None,
    speaker: str | None = None,
    about: str | None = None,
    article: int | None = None,
    reported: bool = False,
) -> Iterator[SaidQuote]:
    """The quotes of a stretch of days that answer the query, all where it is empty, newest first.

    Raises `CommandError` where the query cannot be read.
    """
    from reader.library.figures.period import Period
    from reader.workflows.quotes import find_quotes as ask

    if query:
        _index_what_is_new(stores)
    with _pointing_at(query):
        found = ask(
            stores,
            query,
            today=today(),
            period=Period(since, until),
            speaker=speaker,
            about=about,
            article=article,
            reported=reported,
        )
    _tell_if_cut(complete=found.complete)
    return found.quotes


def _index_what_is_new(stores: Stores) -> None:
    from reader.workflows.catch_up import catching_up, is_behind

    if is_behind(stores):
        run_with_bar("indexing", catching_up(stores))


@contextmanager
def _pointing_at(query: str) -> Iterator[None]:
    from reader.index.query.errors import QueryError

    try:
        yield
    except QueryError as error:
        where = f"“{query}”, character {error.position + 1}"
        raise CommandError(f"{where}: {error}.") from error


def _tell_if_cut(*, complete: bool) -> None:
    if not complete:
        complain("The index is still being written; there may be more than is found now.")


def today() -> date:
    """The day it is where the user is."""
    return datetime.now().astimezone().date()
