"""The main screen: composes the panes and routes what happens between them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

from textual import events, on, work
from textual.screen import Screen

from reader.app.bindings import bindings
from reader.app.folding import MIDDLE, SHORT, WIDE, Pane
from reader.app.keys import Context, Keymap
from reader.app.messages import BookmarksChanged
from reader.app.screens.desk import (
    analysing,
    article_actions,
    composing,
    correcting,
    entity_filter,
    going,
    opening,
    panes,
    quote_actions,
    searching,
    starting,
    status,
)
from reader.app.state import State
from reader.app.telling import telling
from reader.app.widgets.article_list import ArticleList
from reader.app.widgets.reader_view import ReaderView
from reader.app.widgets.row_list import RowList
from reader.app.widgets.search_bar import SearchBar

if TYPE_CHECKING:
    from reader.app.app import ReaderApp
    from reader.app.backend import Backend
    from reader.app.opened import Opened
    from reader.app.screens.desk.entity_filter import Place
    from reader.config import Config
    from reader.index.searching import Found
    from reader.library.rows import Counts


class MainScreen(Screen[None]):
    """Articles, the open article, its quotes and its names."""

    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (MIDDLE, "-middle"), (WIDE, "-wide")]  # noqa: RUF012
    AUTO_FOCUS = "#articles"
    VERTICAL_BREAKPOINTS = [(0, "-short"), (SHORT, "-tall")]  # noqa: RUF012 - Textual's own type

    def __init__(self, backend: Backend, keymap: Keymap, config: Config) -> None:
        super().__init__()
        self.backend, self.keymap, self.config = backend, keymap, config
        self._bindings = bindings(keymap, Context.MAIN, over=self._bindings)
        self.state = State()
        self.pane = Pane.ARTICLES
        self.zen = False
        self.opened: Opened | None = None
        self.found: Found | None = None
        self.counts: Counts | None = None
        self.history: list[Place] = []
        self.kept_unread: int | None = None
        self.last_change = 0

    compose = composing.compose
    telling = telling
    on_resize = panes.fold
    on_search_bar_kept = going.to_articles
    on_reader_view_scrolled = status.refresh
    action_back = going.back
    action_pane_next = going.next_pane
    action_pane_previous = going.previous_pane
    action_pane_articles = going.to_articles
    action_pane_reader = going.to_reader
    action_pane_quotes = going.to_quotes
    action_pane_entities = going.to_entities
    action_pane_wider = going.wider
    action_pane_narrower = going.narrower
    action_view_zen = going.zen
    action_view_quotes_only = going.quotes_only
    action_view_reported = going.reported
    action_search_start = searching.start
    action_hit_next = searching.next_hit
    action_hit_previous = searching.previous_hit
    action_quote_next = quote_actions.next_quote
    action_quote_previous = quote_actions.previous_quote
    action_quote_bookmark = quote_actions.bookmark
    action_quote_copy = quote_actions.copy
    action_quote_who = correcting.who_said
    action_quote_not = correcting.not_a_quote
    action_article_next = article_actions.next_article
    action_article_previous = article_actions.previous_article
    action_article_star = article_actions.star
    action_article_unread = article_actions.unread
    action_article_link = article_actions.link

    @property
    def reader_app(self) -> ReaderApp:
        """The app, as ours."""
        return cast("ReaderApp", self.app)

    def on_mount(self) -> None:
        self.articles = self.query_one(ArticleList)
        self.reader = self.query_one(ReaderView)
        self.quotes = self.query_one("#quotes", RowList)
        self.entities = self.query_one("#entities", RowList)
        self.search = self.query_one(SearchBar)
        panes.go(self, Pane.ARTICLES)
        self.call_after_refresh(self.start)

    async def save(self) -> None:
        """Keep where the reader is."""
        with self.telling():
            await opening.keep_position(self)
            await starting.save(self)

    @property
    def open_article(self) -> int | None:
        """The id of the article that is open."""
        return self.opened.stored.id if self.opened else None

    async def show_place(
        self, article_id: int, number: int | None = None, offset: int | None = None
    ) -> None:
        """Read an article, at its quote of that number, at a code point, or where it was left."""
        with self.telling():
            await opening.show(self, article_id, offset, number)
        panes.go(self, Pane.READER)

    async def show_article(self, article_id: int, offset: int | None = None) -> None:
        """Open an article, with the code point `offset` of its text in sight."""
        with self.telling():
            await opening.show(self, article_id, offset)
        if self.quotes.has_focus:
            quote_actions.enter(self)

    @work(exclusive=True, group="start")
    async def start(self) -> None:
        with self.telling():
            await starting.start(self)
        self.set_interval(starting.LOOK, self.look)
        self.analyse()

    @work(exclusive=True, group=analysing.GROUP)
    async def analyse(self) -> None:
        with self.telling():
            await analysing.analyse(self)

    @work(exclusive=True, group="look")
    async def look(self) -> None:
        with self.telling():
            if not analysing.running(self):
                await starting.look(self)

    @work(exclusive=True, group="open")
    async def open_soon(self, article_id: int) -> None:
        await asyncio.sleep(opening.SETTLE)
        await self.show_article(article_id)

    @work(exclusive=True, group="search")
    async def search_soon(
        self, text: str, delay: float = searching.DEBOUNCE, at: int | None = None
    ) -> None:
        await asyncio.sleep(delay)
        with self.telling():
            await searching.search(self, text, at)

    @work(group="mark")
    async def touch(self) -> None:
        """The open article has been looked into: it is read."""
        with self.telling():
            await opening.mark_read(self)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        if event.widget.id in list(Pane):
            panes.entered(self, Pane(event.widget.id))
        if event.widget is self.quotes:
            quote_actions.enter(self)
        status.refresh(self)

    def on_input_changed(self, event: SearchBar.Changed) -> None:
        self.search_soon(event.value)

    def on_search_bar_cleared(self) -> None:
        searching.begin(self, "")
        panes.go(self, Pane.ARTICLES)

    def on_article_list_moved(self, event: ArticleList.Moved) -> None:
        self.open_soon(event.article_id)

    def on_reader_view_quote_clicked(self, event: ReaderView.QuoteClicked) -> None:
        quote_actions.focus(self, event.number)

    @on(RowList.Moved, "#quotes")
    def quote_moved(self, event: RowList.Moved) -> None:
        quote_actions.focus(self, event.key)

    @on(ArticleList.Chosen)
    @on(RowList.Chosen, "#quotes")
    def read(self) -> None:
        panes.go(self, Pane.READER)

    @on(RowList.Chosen, "#entities")
    def entity_chosen(self, event: RowList.Chosen) -> None:
        entity_filter.filter_by(self, event.key)

    @on(BookmarksChanged)
    @on(events.ScreenResume)
    async def reload_marks(self) -> None:
        with self.telling():
            await opening.reload_marks(self)
