"""The quotes that answer a query, of a stretch of days."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import dropwhile, groupby

from reader.articles.annotations import SPOKEN, QuoteKind
from reader.index.cancelling import never
from reader.library.connection import Library
from reader.library.figures.period import ALL_TIME, Period
from reader.library.rows import SaidQuote
from reader.library.said import groups_of, said
from reader.workflows.stores import Stores


@dataclass(frozen=True, slots=True)
class FoundQuotes:
    """Quotes, newest first, read as they are asked for: run to the end, or drop, before writing.

    Not `complete` where the search for their articles was not, as `Found` says.
    """

    quotes: Iterator[SaidQuote]
    complete: bool = True


def find_quotes(
    stores: Stores,
    text: str = "",
    *,
    today: date,
    period: Period = ALL_TIME,
    speaker: str | None = None,
    about: str | None = None,
    article: int | None = None,
    after: SaidQuote | None = None,
    reported: bool = False,
    cancelled: Callable[[], bool] = never,
    typing: bool = False,
) -> FoundQuotes:
    """Quotes of a period in the articles that a query finds: all, or those that answer it.

    Where the query has `said:` or `about:`, those of the utterances that it asks for. `speaker`,
    `about` and `article` narrow them as in `said`; `reported` adds what is reported without marks,
    which no query asks for; `after` is the quote to go on from. Raises `QueryError`.
    """
    find = partial(
        said,
        stores.library,
        speaker=speaker,
        about=about,
        article=article,
        since=period.since,
        until=after.published if after else period.until,
    )
    kinds = (*SPOKEN, QuoteKind.INDIRECT) if reported else SPOKEN
    if not text.strip():
        return FoundQuotes(_following(find(kinds=kinds), after))
    from reader.index.answering import speech_test
    from reader.workflows.search import search

    found = search(stores, text, today=today, typing=typing, cancelled=cancelled)
    test = speech_test(found.query.root)
    quotes = find(articles=found.ids, kinds=SPOKEN if test else kinds)
    quotes = _answering(stores.library, quotes, test) if test else quotes
    return FoundQuotes(_following(quotes, after), found.complete)


def last_day(stores: Stores, *, today: date) -> date | None:
    """The latest day up to today on which anybody is quoted."""
    found = find_quotes(stores, today=today, period=Period(until=today))
    latest = next(found.quotes, None)
    return latest.published if latest else None


def _following(quotes: Iterator[SaidQuote], after: SaidQuote | None) -> Iterator[SaidQuote]:
    if after is None:
        return quotes
    last = _place(after)
    return dropwhile(lambda quote: _place(quote) <= last, quotes)


def _place(quote: SaidQuote) -> tuple[int, int, int]:
    """Grows in the order in which quotes are found."""
    return -quote.published.toordinal(), -quote.article_id, quote.number


def _answering(
    library: Library, quotes: Iterable[SaidQuote], test: Callable[[bytes], bool]
) -> Iterator[SaidQuote]:
    from reader.index.document import utterance_line

    for article_id, of_article in groupby(quotes, lambda quote: quote.article_id):
        groups = groups_of(library, article_id)
        utterances: dict[tuple[int | None, str], list[SaidQuote]] = {}
        for quote in of_article:
            whose = (groups.get(quote.number), quote.speaker or "")
            utterances.setdefault(whose, []).append(quote)
        yield from sorted(
            (
                quote
                for (_, speaker), parts in utterances.items()
                if test(utterance_line(speaker, (part.text for part in parts)))
                for quote in parts
            ),
            key=lambda quote: quote.number,
        )
