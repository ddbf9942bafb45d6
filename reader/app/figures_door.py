"""What the app asks about people, organisations and places, answered in a thread of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from reader.app import undoable
from reader.app.exported import Exported
from reader.app.opened import bookmarks_by_number
from reader.articles.annotations import EntityKind
from reader.articles.cleaning import clean_line
from reader.library import articles, offers, reading
from reader.library.figures import belonging, company, head, parts
from reader.library.figures.everyone import everyone
from reader.library.figures.mentions import mentions_of
from reader.library.figures.narrowing import Narrowing, holds
from reader.library.figures.page import page_of
from reader.library.figures.said import said_by
from reader.library.folding import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader.app.store_thread import StoreThread
    from reader.app.undoable import Renamed, ToldApart
    from reader.export.formats import Format
    from reader.library.connection import Library
    from reader.library.figure import Figure
    from reader.library.figures.head import Head
    from reader.library.figures.parts import Part, Place
    from reader.library.figures.rows import (
        Appearance,
        Belonging,
        Companion,
        FigureRow,
        MentionLine,
    )
    from reader.library.offers import Offer
    from reader.library.rows import SaidQuote

T = TypeVar("T")

AROUND = 40
"""Figures that are listed beside one; after these chance says as much as the list."""
SPEAKERS = 200
LIKE = 8
"""Names of the library that are shown while one types another."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quote on a page; `kept` where it is bookmarked."""

    quote: SaidQuote
    kept: bool


@dataclass(frozen=True, slots=True)
class Beside:
    """Who is quoted, and who and what is named, where a figure is."""

    quoted: tuple[Companion, ...]
    named: tuple[Companion, ...]


class FiguresDoor:
    """Plain data in and out. Long lists come part by part, each a moment's work."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def head(self, figure: Figure) -> Head:
        """The head of the page of a figure, or of what the user has made of it since."""
        return await self._ask(lambda library: head.head_of(library, figure))

    async def quotes(self, figure: Figure, narrowing: Narrowing, after: Place) -> Part[Quoted]:
        """Some quotes, the newest after that place."""
        return await self._ask(lambda library: _quotes(library, figure, narrowing, after))

    async def mentions(
        self, figure: Figure, narrowing: Narrowing, after: Place
    ) -> Part[MentionLine]:
        """Some sentences with the name, the newest after that place."""
        return await self._ask(
            lambda library: parts.part_of_mentions(library, figure, narrowing, after)
        )

    async def articles(
        self, figure: Figure, narrowing: Narrowing, after: Place
    ) -> Part[Appearance]:
        """Some articles, the newest after that place."""
        return await self._ask(
            lambda library: parts.part_of_articles(library, figure, narrowing, after)
        )

    async def beside(self, figure: Figure) -> Beside:
        """In whose company the figure is."""
        return await self._ask(
            lambda library: Beside(
                tuple(company.quoted_beside(library, figure, AROUND)),
                tuple(company.named_beside(library, figure, AROUND)),
            )
        )

    async def speakers(self, figure: Figure) -> Sequence[Belonging]:
        """Who speaks for an organisation or a place."""
        return await self._ask(lambda library: belonging.speakers_of(library, figure, SPEAKERS))

    async def offers(self, figure: Figure, limit: int = LIKE) -> Sequence[Offer]:
        """Who else may be meant by the name."""
        return await self._ask(lambda library: offers.offers(library, figure, limit))

    async def called_like(self, figure: Figure, typed: str) -> Sequence[FigureRow]:
        """Others of the same kind that have a full name with these letters."""
        return await self._ask(
            lambda library: [
                row
                for row in everyone(library, kind=figure.kind, typed=typed, limit=2 * LIKE)
                if row.figure.article is None and row.figure != figure
            ][:LIKE]
        )

    async def call(self, figure: Figure, name: str) -> Renamed:
        """Show a figure under another name, or under that of the figure that it joins."""
        return await self._ask(lambda library: undoable.call(library, figure, name))

    async def split(self, figure: Figure, name: str, article_ids: Iterable[int]) -> Renamed:
        """Show whom these articles mean under another name."""
        ids = sorted(article_ids)
        return await self._ask(lambda library: undoable.split(library, figure, name, ids))

    async def say_same(self, offer: Offer) -> Renamed:
        """The two are one."""
        return await self._ask(lambda library: undoable.say_same(library, offer))

    async def say_different(self, offer: Offer) -> ToldApart:
        """The two are two; nobody asks again."""
        return await self._ask(lambda library: undoable.say_different(library, offer))

    async def _ask(self, question: Callable[[Library], T]) -> T:
        return await self._thread.run(lambda stores: question(stores.library))


def whole_page(figure: Figure, narrowing: Narrowing) -> Exported:
    """All of a page for a file, or what is left of it by what was typed."""
    name = clean_line(figure.name)
    narrowed = ", narrowed to what is shown" if narrowing else ""

    def text(library: Library, as_: Format) -> str:
        since, until = narrowing.period.since, narrowing.period.until
        with library.reading():
            said = said_by(library, figure, since=since, until=until)
            named = mentions_of(library, figure, since=since, until=until)
            page = page_of(
                library,
                figure,
                (
                    one
                    for one in said
                    if holds(narrowing, one.text, one.role, one.title, one.source)
                ),
                (one for one in named if holds(narrowing, one.text, one.title, one.source)),
            )
        return as_.render_page(page)

    return Exported(
        "-".join(words(name))[:60] or EntityKind(figure.kind),
        f"the page of {name}{narrowed}",
        lambda stores, as_: text(stores.library, as_),
    )


def _quotes(library: Library, figure: Figure, narrowing: Narrowing, after: Place) -> Part[Quoted]:
    part = parts.part_of_quotes(library, figure, narrowing, after)
    kept = _bookmarked(library, {quote.article_id for quote in part.rows})
    rows = (Quoted(one, (one.article_id, one.number) in kept) for one in part.rows)
    return parts.Part(tuple(rows), part.end)


def _bookmarked(library: Library, article_ids: set[int]) -> set[tuple[int, int]]:
    """The bookmarked quotes of these articles, by article and number."""
    marked = article_ids & reading.flagged(library, reading.Flag.BOOKMARKED)
    stored = (articles.load(library, article_id) for article_id in marked)
    return {
        (one.id, number) for one in stored if one for number in bookmarks_by_number(library, one)
    }
