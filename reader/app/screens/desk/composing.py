"""What the main screen is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Container, Horizontal, Vertical
from textual.widgets import Static

from reader.app.folding import Pane
from reader.app.keys import Context
from reader.app.page_keys import line_of
from reader.app.widgets.article_list import ArticleList
from reader.app.widgets.inked_line import InkedLine
from reader.app.widgets.reader_view import ReaderView
from reader.app.widgets.row_list import RowList
from reader.app.widgets.search_bar import SearchBar

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from reader.app.screens.main import MainScreen


def compose(screen: MainScreen) -> ComposeResult:
    """The bar with the search, a line for what has to be said, the panes, the hints."""
    keymap = screen.keymap
    with Horizontal(id="bar"):
        yield Static("reader", id="brand", markup=False)
        yield InkedLine("counts")
        yield Static("/", id="slash", markup=False)
        yield SearchBar(keymap)
        yield InkedLine("place")
    yield Static(id="notice", markup=False)
    with Container(id="panes"):
        yield _pane(Pane.ARTICLES, ArticleList(keymap, screen.backend.headlines))
        yield _pane(Pane.READER, ReaderView(keymap, screen.config.measure))
        with Vertical(id="side"):
            yield _pane(Pane.QUOTES, RowList(Pane.QUOTES, keymap, Context.QUOTES))
            entities = RowList(Pane.ENTITIES, keymap, Context.ENTITIES, click_chooses=True)
            yield _pane(Pane.ENTITIES, entities)
    yield line_of((), classes="hints")


def _pane(pane: Pane, body: ArticleList | ReaderView | RowList) -> Vertical:
    title = InkedLine(f"{pane}-title")
    title.add_class("title")
    return Vertical(title, body, id=f"{pane}-pane", classes="pane")
