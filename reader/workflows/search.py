"""Search the library with what a user typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from reader.index.cancelling import never
from reader.index.query.language import parse
from reader.index.query.nodes import Sort
from reader.index.searching import Found
from reader.index.searching import search as ask
from reader.workflows.stores import Stores

__all__ = ["Found", "search"]


def search(
    stores: Stores,
    text: str,
    *,
    today: date,
    sort: Sort | str | None = None,
    typing: bool = False,
    cancelled: Callable[[], bool] = never,
) -> Found:
    """Every article that the words ask for, in order; see docs/query-language.md.

    `sort` wins over what is typed; newest first where neither says. While `typing`, the last word
    is a beginning, and what is not finished yet is let pass. Raises `QueryError`.
    """
    query = parse(text, today=today, typing=typing)
    if sort is not None:
        query = replace(query, sort=Sort(sort))
    return ask(stores.index, stores.library, query, cancelled=cancelled)
