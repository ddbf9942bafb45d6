"""The main screen: composes the panes and routes what happens between them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

from textual import events, on, work
from textual.screen import Screen

from reader.app.bindings import bindings
from reader.app.folding import MIDDLE, SHORT, WIDE, Pane
from reader.app.keys import BY_NAME, Context, Keymap
from reader.app.messages import BookmarksChanged
from reader.app.screens.desk import (
    acting,
    analysing,
    composing,
    echoing,
    going,
    leading,
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
    from collections.abc import Mapping

    from reader.app.app import ReaderApp
    from reader.app.backend import Backend
    from reader.app.opened import Opened
    from reader.app.screens.desk.entity_filter import Place
    from reader.config import Config
    from reader.index.searching import Found
    from reader.library.rows import Counts, StoredArticle


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
        self.elsewhere: Mapping[int, int] = {}
        self.last_change = 0

    compose = composing.compose
    telling = telling
    on_resize = panes.fold
    on_search_bar_kept = going.to_articles
    on_article_list_chosen = going.to_reader
    on_reader_view_scrolled = status.refresh
    on_reader_view_chosen = leading.follow
    on_reader_view_clicked = leading.clicked
    quote_moved = on(RowList.Moved, "#quotes")(leading.quote_moved)
    quote_chosen = on(RowList.Chosen, "#quotes")(leading.quote_chosen)
    entity_chosen = on(RowList.Chosen, "#entities")(leading.entity_chosen)
    entity_filtered = on(RowList.Filtered, "#entities")(leading.entity_filtered)

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

    @work(exclusive=True, group="echoes")
    async def count_echoes(self) -> None:
        with self.telling():
            await echoing.count(self)

    @work(exclusive=True, group="list-echoes")
    async def list_echoes(self, stored: StoredArticle, number: int) -> None:
        with self.telling():
            await echoing.list_them(self, stored, number)

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

    @on(BookmarksChanged)
    @on(events.ScreenResume)
    async def reload_marks(self) -> None:
        with self.telling():
            await opening.reload_marks(self)


for _name, _does in acting.DOES.items():
    setattr(MainScreen, f"action_{BY_NAME[_name].method}", _does)
