"""Everything that one person or organisation said."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from reader.articles.annotations import SPOKEN, QuoteKind
from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.rows import SaidQuote
from reader.library.said import said


def said_by(
    library: Library,
    figure: Figure,
    *,
    since: date | None = None,
    until: date | None = None,
    about: str | None = None,
    articles: Collection[int] | None = None,
    reported: bool = False,
    limit: int | None = None,
) -> Iterator[SaidQuote]:
    """Quotations of a figure, newest first, read as they are asked for.

    `about` are words that all stand in the quotation, `since` and `until` days, included;
    `articles` are the only ones that are looked at. `reported` adds what is reported without marks.
    To be run to its end, or dropped, before writing.
    """
    kinds = (*SPOKEN, QuoteKind.INDIRECT) if reported else SPOKEN
    return said(
        library,
        figure=figure,
        since=since,
        until=until,
        about=about,
        articles=articles,
        kinds=kinds,
        limit=limit,
    )
