"""The query language: what was typed becomes a `Query`. docs/query-language.md describes it."""

from __future__ import annotations

from datetime import date

from reader.index.query.errors import QueryError
from reader.index.query.grammar import Grammar
from reader.index.query.nodes import Query
from reader.index.query.tokens import tokens

__all__ = ["MAX_LENGTH", "QueryError", "parse"]

MAX_LENGTH = 256
"""Code points of a query."""


def parse(text: str, *, today: date, typing: bool = False) -> Query:
    """Read a query. Raises `QueryError` with the position of what cannot be read.

    While `typing`, the last word is also a prefix, and what is not finished yet (a quotation mark,
    an operator, a date) is let pass.
    """
    if len(text) > MAX_LENGTH:
        raise QueryError(
            f"a query has at most {MAX_LENGTH} characters, this one has {len(text)}", MAX_LENGTH
        )
    grammar = Grammar(list(tokens(text, typing=typing)), today=today, typing=typing)
    root = grammar.read()
    return Query(text=text, root=root, sort=grammar.sort)
