"""Who speaks and who is named across the library, and what they say: asked by two screens."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING

from reader.app.exported import Exported
from reader.app.opened import bookmarks_by_number
from reader.library import articles, reading
from reader.library.reading import Flag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager
    from datetime import date

    from reader.app.store_thread import StoreThread
    from reader.articles.annotations import EntityKind
    from reader.export.formats import Format
    from reader.library.connection import Library
    from reader.library.figures.counting import By
    from reader.library.figures.period import Period
    from reader.library.figures.rows import FigureRow
    from reader.library.rows import SaidQuote
    from reader.library.speaking import Speaking
    from reader.workflows.stores import Stores

PAGE = 100
"""Figures that are read at once: more than two screens, so that opening reads them once."""

QUOTES = 100
"""Quotes that are read at once."""

AT_MOST = 20_000
"""Quotes that are sorted by speaker, the newest: 0.3 s of work in the background."""

Place = tuple[int, int]
"""An article and the number of its quote, from 1."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom to list: ranked by what, of which kind, in which days, found by which letters."""

    by: By
    kind: EntityKind | None
    period: Period
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A figure and its counts; `headline` says where a bare name is from."""

    row: FigureRow
    headline: str | None


@dataclass(frozen=True, slots=True)
class Query:
    """Which quotes: of the articles that `text` finds, or those that answer it, in some days."""

    text: str
    period: Period
    today: date


@dataclass(frozen=True, slots=True)
class Spoken:
    """Quotes, newest first, and which of them are bookmarked; `more` where there are others."""

    quotes: tuple[SaidQuote, ...]
    kept: frozenset[Place]
    more: bool


@dataclass(frozen=True, slots=True)
class Speakers:
    """Quotes by speaker and which are bookmarked; `more` where only the newest were sorted."""

    speaking: tuple[Speaking, ...]
    kept: frozenset[Place]
    more: bool


class Everybody:
    """Answers from one thread, in the order of asking; what is no longer wanted is not begun.

    `alone` keeps background work away while an answer is looked for.
    """

    def __init__(
        self, thread: StoreThread, alone: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._thread = thread
        self._alone = alone

    async def ranked(self, asked: Asked, *, skip: int = 0, limit: int = PAGE) -> list[Ranked]:
        """The next figures after the first `skip`."""
        with self._alone():
            return await self._thread.run(
                lambda stores: _ranked(stores.library, asked, skip, limit)
            )

    async def how_many(self, asked: Asked, found: int = PAGE) -> int:
        """How many there are to list, of which one page has `found`.

        Of what is typed never more than a thousand.
        """
        from reader.library.figures.everyone import how_many

        if found < PAGE:
            return found
        with self._alone():
            return await self._thread.run(
                lambda stores: how_many(
                    stores.library,
                    by=asked.by,
                    kind=asked.kind,
                    period=asked.period,
                    typed=asked.typed,
                )
            )

    async def last_day(self, today: date) -> date | None:
        """The latest day up to today on which anybody is quoted."""
        from reader.workflows.quotes import last_day

        return await self._thread.run(lambda stores: last_day(stores, today=today))

    async def said(
        self,
        query: Query,
        cancelled: Callable[[], bool],
        *,
        after: SaidQuote | None = None,
        limit: int = QUOTES,
    ) -> Spoken:
        """The next quotes after that one. Raises `QueryError`."""
        with self._alone():
            return await self._thread.run(
                lambda stores: _said(stores, query, cancelled, after, limit)
            )

    async def speakers(self, query: Query, cancelled: Callable[[], bool]) -> Speakers:
        """The quotes by who says them; of very many the newest. Raises `QueryError`."""
        with self._alone():
            return await self._thread.run(lambda stores: _speakers(stores, query, cancelled))


def quotes_exported(query: Query, amount: str, *, by_speaker: bool) -> Exported:
    """All quotes that answer, for a file; by speaker the newest of very many."""

    def text(stores: Stores, as_: Format) -> str:
        return as_.render_quotes(_all(stores, query, by_speaker=by_speaker))

    return Exported("quotes", amount, text)


def _ranked(library: Library, asked: Asked, skip: int, limit: int) -> list[Ranked]:
    from reader.library.figures.everyone import everyone

    rows = everyone(
        library,
        by=asked.by,
        kind=asked.kind,
        period=asked.period,
        typed=asked.typed,
        limit=limit,
        skip=skip,
    )
    ids = [row.figure.article for row in rows if row.figure.article is not None]
    titles = {one.id: one.title for one in articles.headlines(library, ids)} if ids else {}
    return [Ranked(row, titles.get(row.figure.article or 0)) for row in rows]


def _said(
    stores: Stores,
    query: Query,
    cancelled: Callable[[], bool],
    after: SaidQuote | None,
    limit: int,
) -> Spoken:
    found = list(islice(_answers(stores, query, cancelled, after), limit + 1))
    quotes = tuple(found[:limit])
    kept = _kept(stores.library, frozenset(quote.article_id for quote in quotes))
    return Spoken(quotes, kept, len(found) > limit)


def _speakers(stores: Stores, query: Query, cancelled: Callable[[], bool]) -> Speakers:
    from reader.library.speaking import by_speaker

    quotes = list(islice(_answers(stores, query, cancelled), AT_MOST + 1))
    kept = _kept(stores.library, frozenset(quote.article_id for quote in quotes))
    return Speakers(tuple(by_speaker(quotes[:AT_MOST])), kept, len(quotes) > AT_MOST)


def _all(stores: Stores, query: Query, *, by_speaker: bool) -> Iterable[SaidQuote]:
    if not by_speaker:
        return _answers(stores, query, lambda: False)
    speaking = _speakers(stores, query, lambda: False).speaking
    return chain.from_iterable(one.quotes for one in speaking)


def _answers(
    stores: Stores,
    query: Query,
    cancelled: Callable[[], bool],
    after: SaidQuote | None = None,
) -> Iterator[SaidQuote]:
    from reader.workflows.quotes import find_quotes

    found = find_quotes(
        stores,
        query.text,
        today=query.today,
        period=query.period,
        after=after,
        cancelled=cancelled,
        typing=True,
    )
    return takewhile(lambda _: not cancelled(), found.quotes)


def _kept(library: Library, article_ids: frozenset[int]) -> frozenset[Place]:
    kept: set[Place] = set()
    for article_id in article_ids & reading.flagged(library, Flag.BOOKMARKED):
        stored = articles.load(library, article_id)
        if stored is not None:
            kept |= {(article_id, number) for number in bookmarks_by_number(library, stored)}
    return frozenset(kept)
