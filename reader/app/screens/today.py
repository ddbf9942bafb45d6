"""The quotes of a day, or of any time: by article as they came, or by who says them."""

from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events, on, work
from textual.binding import Binding, BindingsMap, BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Input, Static

from reader.app import listing as listings
from reader.app import when as times
from reader.app.bindings import bindings
from reader.app.everybody import Query
from reader.app.keys import Context, shown
from reader.app.listing import Listing, Said, Voice
from reader.app.messages import ArticleChosen, BookmarksChanged, FigureChosen
from reader.app.page_keys import fit_keys, page_keys
from reader.app.rows.said import said_row
from reader.app.telling import telling
from reader.app.when import TODAY, Stretch, When
from reader.app.widgets.choices import Choices
from reader.app.widgets.long_list import LongList
from reader.errors import ReaderError
from reader.export.citation import citation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.app import ComposeResult

    from reader.app.app import ReaderApp
    from reader.app.backend import Backend
    from reader.app.everybody import Place
    from reader.app.exported import Exported
    from reader.app.keys import Keymap
    from reader.app.listing import Entry
    from reader.app.rows.row import Row
    from reader.library.figure import Figure
    from reader.library.rows import SaidQuote

SESSION = "today"
"""The key of the listing in the library's session."""

SETTLE = 0.08
"""Seconds after a keystroke before the search starts: a fast typist's keys are closer."""

STEP = 200
"""Entries that are laid out at once."""

HINTED = (
    *(f"today.{name}" for name in ("open", "back", "find", "order", "time", "earlier", "later")),
    *(f"today.{name}" for name in ("speaker", "bookmark", "copy")),
    "export",
)


class TodayScreen(Screen[None]):
    """A list of quotes, with a line above it that takes any query."""

    CSS_PATH = "../styles/pages.tcss"
    VERTICAL_BREAKPOINTS = [(0, "-short"), (24, "-tall")]  # noqa: RUF012 - Textual's own type
    BINDINGS: ClassVar[list[BindingType]] = [Binding("down", "to_list", show=False)]

    def __init__(self, backend: Backend, keymap: Keymap) -> None:
        super().__init__()
        self._backend, self._keymap = backend, keymap
        self._listing = Listing()
        self._when = TODAY
        self._entries: list[Entry] = []
        self._kept: frozenset[Place] = frozenset()
        self._more = False
        self._count = ""
        own = bindings(keymap, Context.TODAY)
        self._bindings = BindingsMap.merge([self._bindings, own])

    def compose(self) -> ComposeResult:
        """What is shown in words, the line, what is wrong with it, the choices, the quotes, the keys."""
        yield Static(id="today-head", classes="page-head", markup=False)
        with Vertical(classes="page"):
            yield Input(placeholder="any search: said:pellow about:ferry", select_on_focus=False)
            yield Static(classes="page-error", markup=False)
            yield Choices("today")
            yield LongList("said", self._keymap, Context.MOVE)
            yield Static(classes="page-empty", markup=False)
        yield page_keys(HINTED, self._keymap)

    async def on_mount(self) -> None:
        """Show what was shown when this was left, with the keys in the list."""
        self.set_focus(self.rows)
        with telling(self):
            self._listing = listings.read(await self._backend.recall(SESSION))
        self._ask(0)

    def on_resize(self) -> None:
        """As many keys as fit."""
        fit_keys(self.query_exactly_one(".page-keys", Static), HINTED, self._keymap)

    @property
    def rows(self) -> LongList:
        """The list."""
        return self.query_exactly_one(LongList)

    @property
    def typed(self) -> Input:
        """The line."""
        return self.query_exactly_one(Input)

    @property
    def current(self) -> Entry | None:
        """What is under the cursor."""
        index = self.rows.index
        return self._entries[index] if index is not None and index < len(self._entries) else None

    @property
    def quote(self) -> SaidQuote | None:
        """The quote under the cursor."""
        return self.current.quote if isinstance(self.current, Said) else None

    def exported(self) -> Exported | None:
        """All that answers, for a file; None where nothing does."""
        from reader.app.everybody import quotes_exported

        if not self._entries:
            return None
        return quotes_exported(self._query(), self._count, by_speaker=self._listing.by_speaker)

    @on(Input.Changed)
    def narrow(self) -> None:
        """Look for what is typed."""
        self._ask(SETTLE)

    @work(exclusive=True, group="today")
    async def _ask(self, delay: float) -> None:
        """List from the beginning; a later call takes this one's place."""
        await asyncio.sleep(delay)
        with self._asking() as cancelled:
            self._when = await self._latest()
            if self._listing.by_speaker:
                await self._list_speakers(cancelled)
            else:
                await self._list_quotes(cancelled)

    async def _list_quotes(self, cancelled: Callable[[], bool]) -> None:
        found = await self._backend.everybody.said(self._query(), cancelled)
        self._kept, self._more = found.kept, found.more
        self._count = listings.in_number(len(found.quotes), more=found.more)
        self._show(list(listings.by_time(found.quotes)))

    async def _list_speakers(self, cancelled: Callable[[], bool]) -> None:
        found = await self._backend.everybody.speakers(self._query(), cancelled)
        self._kept, self._more = found.kept, False
        quotes = sum(len(one.quotes) for one in found.speaking)
        speakers = listings.named(found.speaking)
        self._count = listings.in_number(quotes, more=found.more, speakers=speakers)
        self._show(list(listings.by_speaker(found.speaking)))

    @on(LongList.Wanted)
    def more(self, event: LongList.Wanted) -> None:
        """Show what is known already, or read on."""
        if event.index < len(self._entries):
            self.rows.grow(min(event.index + STEP, len(self._entries)))
        elif self._more:
            self._read_on()

    @work(exclusive=True, group="today-more")
    async def _read_on(self) -> None:
        entries, query = self._entries, self._query()
        last = entries[-1]
        if not isinstance(last, Said):
            return
        with self._asking() as cancelled:
            found = await self._backend.everybody.said(query, cancelled, after=last.quote)
            if entries is self._entries and query == self._query():
                entries += listings.by_time(found.quotes, last.quote)
                self._kept, self._more = self._kept | found.kept, found.more
                quotes = sum(isinstance(entry, Said) for entry in entries)
                self._count = listings.in_number(quotes, more=found.more)
                self.rows.grow(len(entries))
                self._tell()

    @contextmanager
    def _asking(self) -> Iterator[Callable[[], bool]]:
        """What goes wrong is told below the line; work for a worker that is cancelled ends."""
        cancelled = threading.Event()
        try:
            yield cancelled.is_set
        except ReaderError as error:
            self._complain(str(error))
        else:
            self._complain("")
        finally:
            cancelled.set()

    def _complain(self, words: str) -> None:
        line = self.query_exactly_one(".page-error", Static)
        line.update(words)
        line.set_class(bool(words), "-shown")

    async def _latest(self) -> When:
        """The time to show: the latest day with quotes where today has none yet."""
        if self._listing.when != TODAY:
            return self._listing.when
        day = await self._backend.everybody.last_day(self._today)
        return TODAY if day in (None, self._today) else When(Stretch.DAY, day)

    def _query(self) -> Query:
        days = times.period_of(self._when, self._today)
        return Query(self.typed.value, days, self._today)

    @property
    def _today(self) -> date:
        return date.today()  # noqa: DTZ011 - the user's own day

    def _show(self, entries: list[Entry]) -> None:
        self._entries = entries
        self.rows.show(self._draw, min(STEP, len(entries)))
        self._tell()

    def _draw(self, index: int, width: int) -> Row:
        entry = self._entries[index]
        kept = isinstance(entry, Said) and _place(entry.quote) in self._kept
        return said_row(entry, index, width, self._today, kept=kept)

    def _tell(self) -> None:
        """Say in words what is shown, or why nothing is."""
        words = listings.heading(self._listing, self._when, self._today, self._count)
        self.query_exactly_one("#today-head", Static).update(f"QUOTES  {words}")
        self.set_class(not self._entries, "-empty")
        self.query_exactly_one(".page-empty", Static).update(self._why_empty())
        by_speaker = self._listing.by_speaker
        orders = (
            ("by time", "screen.choose(False)", not by_speaker),
            ("by speaker", "screen.choose(True)", by_speaker),
        )
        self.query_exactly_one(Choices).show(orders, self._when, self._today)

    def _why_empty(self) -> str:
        words = listings.why_empty(self._when, self.typed.value, self._today)
        keys = {name: shown(self._keymap[f"today.{name}"][0]) for name in ("earlier", "time")}
        return (
            f"{words}\n{keys['earlier']} goes to the time before, {keys['time']} to a longer one."
        )

    @on(BookmarksChanged)
    @on(events.ScreenResume)
    async def mark(self) -> None:
        """Mark what is bookmarked by now."""
        articles = {one.quote.article_id for one in self._entries if isinstance(one, Said)}
        if not articles:
            return
        with telling(self):
            kept = await self._backend.everybody.kept(articles)
            if kept != self._kept:
                self._kept = kept
                self.rows.redraw()

    @on(Input.Submitted)
    def action_to_list(self) -> None:
        """From the line to what it found."""
        self.set_focus(self.rows)

    @on(LongList.Chosen)
    def action_today_open(self) -> None:
        """To the quote in its article, or to the page of the speaker."""
        if self.quote is None:
            self.action_today_speaker()
        else:
            self.post_message(ArticleChosen(self.quote.article_id, number=self.quote.number))

    @on(LongList.Named)
    def action_today_speaker(self) -> None:
        """To the page of who speaks under the cursor."""
        figure = self._figure()
        if figure is not None:
            self.post_message(FigureChosen(figure))
        elif self._entries:
            self.notify("Nobody is named here who has a page.", markup=False, timeout=3)

    def _figure(self) -> Figure | None:
        if isinstance(self.current, Voice):
            return self.current.speaking.figure
        return self.quote.figure if self.quote else None

    async def action_today_bookmark(self) -> None:
        """Bookmark the quote, or take its bookmark away."""
        quote, index = self.quote, self.rows.index
        if quote is None or index is None:
            return
        with telling(self):
            toggled = await self._backend.toggle_bookmark(quote.article_id, quote.number)
            self._kept ^= {_place(quote)}
            self.rows.draw_again(index)
            self._reader.undoable.append(toggled)
            undo = shown(self._keymap["undo"][0])
            done = "Bookmarked" if toggled.added else "Bookmark removed"
            self.notify(f"{done}. {undo} takes it back.", markup=False, timeout=3)

    def action_today_copy(self) -> None:
        """Copy the quote with its speaker and source to the terminal's clipboard."""
        if self.quote is not None:
            self.app.copy_to_clipboard(_cited(self.quote))
            self.notify("Copied, with who said it and where.", markup=False, timeout=3)

    def action_today_find(self) -> None:
        """Into the line."""
        self.set_focus(self.typed)

    async def action_today_back(self) -> None:
        """Clear the line first, then go back to where one was."""
        if self.typed.value or self.typed.has_focus:
            self.typed.value = ""
            self.set_focus(self.rows)
        else:
            await self._reader.trail.lift()

    async def action_choose(self, by_speaker: bool) -> None:  # noqa: FBT001 - from a click
        """In that order."""
        await self._change(replace(self._listing, by_speaker=by_speaker))

    async def action_today_order(self) -> None:
        """By speaker, or by time."""
        await self._change(replace(self._listing, by_speaker=not self._listing.by_speaker))

    async def action_today_time(self) -> None:
        """Another length of time."""
        when = times.next_of(listings.timely(self._today), self._listing.when)
        await self._change(replace(self._listing, when=when))

    async def action_today_earlier(self) -> None:
        """The time before."""
        await self._change(replace(self._listing, when=times.earlier(self._when, self._today)))

    async def action_today_later(self) -> None:
        """The time after."""
        await self._change(replace(self._listing, when=times.later(self._when, self._today)))

    async def _change(self, listing: Listing) -> None:
        if listing != self._listing:
            self._listing = listing
            self._ask(0)
            with telling(self):
                await self._backend.remember(SESSION, listings.write(listing))

    @property
    def _reader(self) -> ReaderApp:
        return cast("ReaderApp", self.app)


def _place(quote: SaidQuote) -> Place:
    return quote.article_id, quote.number


def _cited(quote: SaidQuote) -> str:
    return citation(
        quote.text,
        speaker=quote.speaker,
        role=quote.role,
        title=quote.title,
        source=quote.source,
        published=quote.published,
        url=quote.url,
    )
