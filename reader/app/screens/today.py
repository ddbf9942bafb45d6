"""The quotes of a day, or of any time: by article as they came, or by who says them."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events, on, work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Input, Static

from reader.app import listing as listings
from reader.app import said_actions
from reader.app import when as times
from reader.app.bindings import bindings
from reader.app.folding import LOW
from reader.app.keys import Context, shown
from reader.app.listed import begin, read_again, read_on
from reader.app.listing import ORDERS, Listing, Said, Voice, nearest, still
from reader.app.messages import ArticleChosen, BookmarksChanged, FigureChosen
from reader.app.page_keys import fit_keys, page_keys
from reader.app.rows.listed import listed_row
from reader.app.telling import telling, telling_below
from reader.app.widgets.choices import Choices
from reader.app.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from textual.app import ComposeResult

    from reader.app.app import ReaderApp
    from reader.app.backend import Backend
    from reader.app.exported import Exported
    from reader.app.keys import Keymap
    from reader.app.listed import Listed
    from reader.app.listing import Entry
    from reader.app.rows.row import Row
    from reader.app.when import When
    from reader.library.figure import Figure
    from reader.library.rows import SaidQuote

SESSION = "today"
"""The key of the listing in the library's session."""

SETTLE = 0.08
"""Seconds after a keystroke before the search starts: a fast typist's keys are closer."""

STEP = 200
"""Entries by which the list grows, and goes on to where `G` leads."""

HINTED = (
    *(f"today.{name}" for name in ("open", "back", "find", "order", "time", "bookmark", "copy")),
    *("export", "today.speaker", "today.earlier", "today.later"),
)


class TodayScreen(Screen[None]):
    """A list of quotes, with a line above it that takes any query."""

    CSS_PATH = "../styles/pages.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("down", "to_list", show=False)]

    def __init__(self, backend: Backend, keymap: Keymap) -> None:
        super().__init__()
        self._backend, self._keymap = backend, keymap
        self._listing = Listing()
        self._listed: Listed | None = None
        self._bindings = bindings(keymap, Context.TODAY, over=self._bindings)

    def compose(self) -> ComposeResult:
        """What is shown in words, the line and what is wrong with it, choices, quotes, and keys."""
        yield Static(id="today-head", classes="page-head", markup=False)
        with Vertical(classes="page"):
            yield Input(placeholder="any search: said:pellow about:ferry", select_on_focus=False)
            yield Static(classes="page-error", markup=False)
            yield Choices("today")
            yield RowList("said", self._keymap, Context.MOVE)
            yield Static(classes="page-empty", markup=False)
        yield page_keys((), self._keymap)

    async def on_mount(self) -> None:
        """Show what was shown when this was left, with the keys in the list."""
        self.set_focus(self.rows)
        self.on_resize()
        with telling(self):
            self._listing = listings.read(await self._backend.recall(SESSION))
        self._ask(0)

    def on_resize(self) -> None:
        """As many keys as fit."""
        fit_keys(self, HINTED, self._keymap)
        self.set_class(self.app.size.height < LOW, "-short")

    @property
    def rows(self) -> RowList:
        """The list."""
        return self.query_exactly_one(RowList)

    @property
    def typed(self) -> Input:
        """The line."""
        return self.query_exactly_one(Input)

    @property
    def _fault(self) -> Static:
        """The line about what is wrong with what was typed."""
        return self.query_exactly_one(".page-error", Static)

    @property
    def entries(self) -> Sequence[Entry]:
        """What is listed."""
        return self._listed.entries if self._listed else ()

    @property
    def current(self) -> Entry | None:
        """What is under the cursor."""
        key = self.rows.key
        return self.entries[key] if key is not None and key < len(self.entries) else None

    @property
    def quote(self) -> SaidQuote | None:
        """The quote under the cursor."""
        return self.current.quote if isinstance(self.current, Said) else None

    def for_export(self) -> Exported | None:
        """All that answers, for a file; None where nothing does."""
        return self._listed.exported if self._listed and self.entries else None

    @on(Input.Changed)
    def narrow(self) -> None:
        """Look for what is typed."""
        self._ask(SETTLE)

    @work(exclusive=True, group="today")
    async def _ask(self, delay: float) -> None:
        """List from the beginning; a later call takes this one's place."""
        await asyncio.sleep(delay)
        everybody, typed = self._backend.everybody, self.typed.value
        with telling_below(self._fault) as cancelled:
            listed = await begin(everybody, self._listing, typed, self._today, cancelled)
            self._fault.remove_class("-shown")
            self._listed = listed
            count, first = min(STEP, len(listed.entries)), nearest(0, listed.entries)
            self.rows.show(self._draw, count, first)
            self._tell(listed)

    @on(RowList.Wanted)
    def more(self, event: RowList.Wanted) -> None:
        """Show what is known already, or read on."""
        if event.count < len(self.entries):
            self.rows.grow(min(event.count + STEP, len(self.entries)))
        elif self._listed and self._listed.more:
            self._read_on(self._listed)

    @work(exclusive=True, group="today-more")
    async def _read_on(self, listed: Listed) -> None:
        with telling_below(self._fault) as cancelled:
            longer = await read_on(self._backend.everybody, listed, cancelled)
            if listed.entries is self.entries:
                self._listed = longer
                self.rows.grow(len(longer.entries))
                self._tell(longer)

    @property
    def _when(self) -> When:
        """The time that is shown; another one may be asked for already."""
        stands = self._listed is not None and self._listed.listing == self._listing
        return self._listed.when if self._listed and stands else self._listing.when

    @property
    def _today(self) -> date:
        return times.this_day()

    def _draw(self, index: int, width: int) -> tuple[Row]:
        entry = self.entries[index]
        kept = self._listed is not None and self._listed.keeps(entry)
        return (listed_row(entry, index, width, self._today, kept=kept),)

    def _tell(self, listed: Listed) -> None:
        """Say in words what is shown, or why nothing is."""
        words = listings.heading(listed.listing, listed.when, self._today, listed.count)
        self.query_exactly_one("#today-head", Static).update(f"QUOTES  {words}", layout=False)
        self.set_class(not listed.entries, "-empty")
        if not listed.entries:
            named = ("earlier", "time", "back")
            keys = {name: shown(self._keymap[f"today.{name}"][0]) for name in named}
            why = listings.why_empty(listed.when, listed.query.text, self._today, keys)
            self.query_exactly_one(".page-empty", Static).update(why)
        here = listed.listing.by_speaker
        orders = ((words, f"screen.choose({one})", one is here) for one, words in ORDERS.items())
        self.query_exactly_one(Choices).show(orders, listed.when, self._today)

    @on(BookmarksChanged)
    @on(events.ScreenResume)
    @work(exclusive=True, group="today-more")
    async def look_again(self) -> None:
        """Show what has changed meanwhile, the cursor staying on its quote."""
        listed = self._listed
        if listed is None:
            return
        with telling_below(self._fault) as cancelled:
            again = await read_again(self._backend.everybody, listed, self._today, cancelled)
            if listed.entries is self.entries:
                key = still(self.rows.key, listed.entries, again.entries)
                count = max(self.rows.count, (key or 0) + STEP)
                self._listed = again
                self.rows.show_again(self._draw, min(count, len(again.entries)), key)
                self._tell(again)

    @on(Input.Submitted)
    def action_to_list(self) -> None:
        """From the line to what it found."""
        self.set_focus(self.rows)

    @on(RowList.Chosen)
    def action_today_open(self, event: RowList.Chosen | None = None) -> None:
        """To the quote in its article, or to the page of the speaker whose name was clicked."""
        if self.quote is None or (event and event.door is not None):
            self.action_today_speaker()
        else:
            self.post_message(ArticleChosen(self.quote.article_id, number=self.quote.number))

    def action_today_speaker(self) -> None:
        """To the page of who speaks under the cursor."""
        figure = self._figure()
        if figure is not None:
            self.post_message(FigureChosen(figure))
        elif self.entries:
            self.notify("Nobody is named here who has a page.", markup=False, timeout=3)

    def _figure(self) -> Figure | None:
        if isinstance(self.current, Voice):
            return self.current.speaking.figure
        return self.quote.figure if self.quote else None

    async def action_today_bookmark(self) -> None:
        """Bookmark the quote, or take its bookmark away."""
        quote, index, listed = self.quote, self.rows.key, self._listed
        if quote is None or index is None or listed is None:
            return
        with telling(self):
            await said_actions.toggle_bookmark(self._reader, quote)
            self._listed = replace(listed, kept=listed.kept ^ {(quote.article_id, quote.number)})
            self.rows.draw_again([index])

    def action_today_copy(self) -> None:
        """Copy the quote with who said it, and where."""
        if self.quote is not None:
            said_actions.copy(self._reader, self.quote)

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
