"""Everyone who speaks or is named, ranked over a time and found by a few letters."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events, on, work
from textual.binding import Binding, BindingsMap, BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Input, Static

from reader.app import ranking as rankings
from reader.app import when as times
from reader.app.bindings import bindings
from reader.app.everybody import PAGE, Asked
from reader.app.folding import LOW
from reader.app.keys import BY_NAME, Context, shown
from reader.app.messages import BookmarksChanged, FigureChosen
from reader.app.page_keys import fit_keys, page_keys, typing_keys
from reader.app.ranking import KINDS, Ranking
from reader.app.rows.everyone import column_heads, figure_row
from reader.app.telling import telling
from reader.app.widgets.choices import Choices
from reader.app.widgets.inked_line import InkedLine
from reader.app.widgets.name_line import NameLine
from reader.app.widgets.row_list import RowList
from reader.articles.annotations import EntityKind
from reader.articles.cleaning import clean_line

if TYPE_CHECKING:
    from datetime import date

    from textual.app import ComposeResult

    from reader.app.app import ReaderApp
    from reader.app.backend import Backend
    from reader.app.everybody import Ranked
    from reader.app.keys import Keymap
    from reader.app.rows.row import Row
    from reader.app.when import When

SESSION = "everyone"
"""The key of the ranking in the library's session."""

SETTLE = 0.05
"""Seconds after a keystroke before it is searched for: a fast typist's keys are closer."""

HINTED = tuple(
    f"everyone.{name}" for name in ("open", "back", "kind", "order", "time", "earlier", "switch")
)


class EveryoneScreen(Screen[None]):
    """A line to type in that leads a list: letters find, arrows move, Enter opens the page."""

    CSS_PATH = "../styles/pages.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("down", "lead('down')", show=False),
        Binding("up", "lead('up')", show=False),
        Binding("pagedown", "lead('page_down')", show=False),
        Binding("pageup", "lead('page_up')", show=False),
    ]

    def __init__(self, backend: Backend, keymap: Keymap) -> None:
        super().__init__()
        self._backend, self._keymap = backend, keymap
        self._ranking = Ranking()
        self._answered: Asked | None = None
        self._found: list[Ranked] = []
        self._all_found = False
        self._open_when_found = False
        self._bindings = bindings(keymap, Context.EVERYONE, over=self._bindings)
        self._bindings.key_to_bindings.update(_over_the_line(keymap).key_to_bindings)

    def compose(self) -> ComposeResult:
        """What is shown in words, the line, the choices, the columns, the list, and the keys."""
        yield Static(id="everyone-head", classes="page-head", markup=False)
        with Vertical(classes="page"):
            yield NameLine(_in_no_name(self._keymap))
            yield Choices("everyone")
            yield InkedLine("everyone-columns")
            yield RowList("everyone", self._keymap, Context.MOVE, led=True)
            yield Static(classes="page-empty", markup=False)
        yield page_keys((), self._keymap)

    async def on_mount(self) -> None:
        """Show what was shown when this was left, ready to type."""
        self.set_focus(self.typed)
        self.fit()
        with telling(self):
            self._ranking = rankings.read(await self._backend.recall(SESSION))
        self._ask(0)

    @property
    def entries(self) -> RowList:
        """The list."""
        return self.query_exactly_one(RowList)

    @property
    def typed(self) -> Input:
        """The line."""
        return self.query_exactly_one(Input)

    @property
    def current(self) -> Ranked | None:
        """Who is under the cursor."""
        index = self.entries.key
        return self._found[index] if index is not None and index < len(self._found) else None

    @on(Input.Changed)
    def find(self) -> None:
        """Look for what is typed."""
        self._open_when_found = False
        self._ask(SETTLE)

    @work(exclusive=True, group="everyone")
    async def _ask(self, delay: float) -> None:
        """Show the first rows, then how many there are; a later call takes this one's place."""
        await asyncio.sleep(delay)
        asked = self._asked()
        with telling(self):
            found = await self._backend.everybody.ranked(asked)
            self._answered, self._found, self._all_found = asked, found, not found
            self.entries.show(self._draw, len(found), 0)
            self._tell(None)
            if self._open_when_found:
                self.action_everyone_open()
            await self._painted()
            self._tell(await self._backend.everybody.how_many(asked, len(found)))

    async def _painted(self) -> None:
        """Until the rows are on the screen: counting beside it would hold them up."""
        painted = asyncio.Event()
        self.call_after_refresh(painted.set)
        await painted.wait()

    @on(RowList.Wanted)
    def more(self) -> None:
        """Read on."""
        if self._answered and not self._all_found:
            self._read_on(self._answered, len(self._found))

    @work(exclusive=True, group="everyone-more")
    async def _read_on(self, asked: Asked, skip: int) -> None:
        with telling(self):
            found = await self._backend.everybody.ranked(asked, skip=skip)
            if asked is self._answered and skip == len(self._found):
                self._found += rankings.unlisted(found, self._found)
                self._all_found = not found
                self.entries.grow(len(self._found))

    @on(BookmarksChanged)
    @on(events.ScreenResume)
    @work(exclusive=True, group="everyone-more")
    async def look_again(self) -> None:
        """Show what has changed meanwhile: names that were joined, what was corrected."""
        asked, count = self._answered, len(self._found)
        if asked is None:
            return
        with telling(self):
            found = await self._backend.everybody.ranked(asked, limit=max(PAGE, count))
            if asked is self._answered:
                self._found, self._all_found = found, False
                key = min(self.entries.key or 0, len(found) - 1) if found else None
                self.entries.show_again(self._draw, len(found), key)

    def _asked(self) -> Asked:
        days = times.period_of(self._ranking.when, self._today)
        return Asked(self._ranking.by, self._ranking.kind, days, self.typed.value)

    @property
    def _today(self) -> date:
        return times.this_day()

    def _draw(self, index: int, width: int) -> tuple[Row]:
        asked = self._answered or self._asked()
        return (figure_row(self._found[index], index, asked.by, asked.typed, width),)

    def _tell(self, total: int | None) -> None:
        """Say in words what is shown, or why nothing is."""
        typed, ranking = clean_line(self.typed.value), self._ranking
        words = rankings.heading(ranking, typed, self._today, total)
        self.query_exactly_one("#everyone-head", Static).update(f"EVERYONE  {words}", layout=False)
        self.set_class(not self._found, "-empty")
        if not self._found:
            self.query_exactly_one(".page-empty", Static).update(self._why_empty())
        kinds = (
            (words, f"screen.choose({str(kind or '')!r})", kind is ranking.kind)
            for kind, words in KINDS.items()
        )
        self.query_exactly_one(Choices).show(kinds, ranking.when, self._today)
        self._head_columns()

    def _head_columns(self) -> None:
        columns = self.query_exactly_one("#everyone-columns", InkedLine)
        columns.show(*column_heads(self._ranking.by, columns.size.width - 2))

    def _why_empty(self) -> str:
        typing = typing_keys(self._keymap)
        keys = {name: shown(typing[f"everyone.{name}"][0]) for name in ("earlier", "time", "back")}
        return rankings.why_empty(self._ranking, self.typed.value, self._today, keys)

    @on(Input.Submitted)
    @on(RowList.Chosen)
    def action_everyone_open(self) -> None:
        """Open the page of who is under the cursor, once what was typed last is found."""
        self._open_when_found = self._answered != self._asked()
        if self.current is not None and not self._open_when_found:
            self.post_message(FigureChosen(self.current.row.figure))

    async def action_everyone_back(self) -> None:
        """Clear the line first, then go back to where one was."""
        if self.typed.value:
            self.typed.value = ""
            self.set_focus(self.typed)
        else:
            await cast("ReaderApp", self.app).trail.lift()

    def action_lead(self, move: str) -> None:
        """Move in the list while the keys are in the line."""
        getattr(self.entries, f"action_move_{move}")()

    def action_everyone_find(self) -> None:
        """Into the line."""
        self.set_focus(self.typed)

    def action_everyone_switch(self) -> None:
        """From the line to the list, or back."""
        self.set_focus(self.entries if self.typed.has_focus else self.typed)

    @on(events.DescendantFocus)
    @on(events.Resize)
    def fit(self) -> None:
        """Show the keys that fit, as they are where one is: a letter is none while one types."""
        keys = typing_keys(self._keymap) if self.typed.has_focus else self._keymap
        fit_keys(self, HINTED, keys)
        self.set_class(self.app.size.height < LOW, "-short")
        self.call_after_refresh(self._head_columns)

    async def action_everyone_kind(self) -> None:
        """The next kind of names."""
        await self._change(replace(self._ranking, kind=rankings.next_kind(self._ranking.kind)))

    async def action_choose(self, kind: str) -> None:
        """That kind of names."""
        await self._change(replace(self._ranking, kind=EntityKind(kind) if kind else None))

    async def on_click(self, event: events.Click) -> None:
        """On what the columns are called."""
        columns = self.query_exactly_one("#everyone-columns")
        if columns.region.contains(event.screen_x, event.screen_y):
            await self.action_everyone_order()

    async def action_everyone_order(self) -> None:
        """By quotes, or by mentions."""
        await self._change(replace(self._ranking, by=rankings.other(self._ranking.by)))

    async def action_everyone_time(self) -> None:
        """Another length of time."""
        await self._at(times.next_of(rankings.TIMES, self._ranking.when))

    async def action_everyone_earlier(self) -> None:
        """The time before."""
        await self._at(times.earlier(self._ranking.when, self._today))

    async def action_everyone_later(self) -> None:
        """The time after."""
        await self._at(times.later(self._ranking.when, self._today))

    async def _at(self, when: When) -> None:
        await self._change(replace(self._ranking, when=when))

    async def _change(self, ranking: Ranking) -> None:
        if ranking != self._ranking:
            self._ranking = ranking
            self._ask(0)
            with telling(self):
                await self._backend.remember(SESSION, rankings.write(ranking))


STEPS = ("everyone.earlier", "everyone.later")


def _in_no_name(keymap: Keymap) -> frozenset[str]:
    """Keys that step through time while one types too, for they stand in no name."""
    return frozenset(key for name in STEPS for key in keymap[name] if key in "[]{}<>()#")


def _over_the_line(keymap: Keymap) -> BindingsMap:
    return BindingsMap(
        Binding(key, BY_NAME[name].method, show=False, priority=True)
        for name in STEPS
        for key in keymap[name]
        if key in _in_no_name(keymap)
    )
