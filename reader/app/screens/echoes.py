"""Where the words of a quotation stand in other articles, and what differs there."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from textual import events, on
from textual.binding import BindingsMap
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Static

from reader.app.bindings import bindings
from reader.app.keys import Context
from reader.app.messages import ArticleChosen, BookmarksChanged, FigureChosen
from reader.app.page_keys import page_keys
from reader.app.rows.echoes import Asked, asked_row, echo_rows, one_an_article
from reader.app.rows.quotes import counted
from reader.app.rows.sheet import drawn
from reader.app.telling import telling
from reader.app.widgets.row_list import RowList
from reader.library.figure import speaking_figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from reader.app.app import ReaderApp
    from reader.app.backend import Backend
    from reader.app.keys import Keymap
    from reader.library.echo import Echo
    from reader.library.figure import Figure
    from reader.library.rows import StoredArticle

HINTED = ("echoes.open", "echoes.speaker", "echoes.back", "help")

SHARE = 5, 2
"""The quotation asked about has at most two fifths of the screen."""


class EchoesScreen(Screen[None]):
    """The quotation on top, below it the other articles that have its words, the earliest first."""

    CSS_PATH = "../styles/pages.tcss"

    def __init__(
        self,
        backend: Backend,
        keymap: Keymap,
        stored: StoredArticle,
        number: int,
        found: Sequence[Echo],
    ) -> None:
        """For the quote `number` (from 1) of an article, of which `found` are the echoes."""
        super().__init__()
        self._backend, self._keymap = backend, keymap
        self._article_id, self._number = stored.id, number
        self._asked = asked_in(stored, number)
        self._found = one_an_article(found)
        own = bindings(keymap, Context.ECHOES)
        self._bindings = BindingsMap.merge([self._bindings, own])

    def compose(self) -> ComposeResult:
        """How many, the quotation, the others, and the keys."""
        yield Static(id="echoes-head", classes="page-head", markup=False)
        with Vertical(classes="page"):
            asked = RowList("asked", self._keymap, Context.MOVE)
            asked.can_focus = False
            yield asked
            yield RowList("echoes", self._keymap, Context.MOVE)
        yield page_keys(HINTED, self._keymap)

    def on_mount(self) -> None:
        """Begin at the earliest."""
        self.asked = self.query_exactly_one("#asked", RowList)
        self.entries = self.query_exactly_one("#echoes", RowList)
        self.set_focus(self.entries)
        self._show(self._found)

    @on(BookmarksChanged)
    @on(events.ScreenResume)
    async def reload(self) -> None:
        """Ask again: names and quotes may have been put right meanwhile."""
        with telling(self):
            found = await self._backend.echoes.echoes(self._article_id, self._number)
            if (others := one_an_article(found)) != self._found:
                self._show(others)

    @property
    def current(self) -> Echo | None:
        """What is under the cursor."""
        key = self.entries.key
        return self._found[key] if key is not None and key < len(self._found) else None

    def _show(self, found: list[Echo]) -> None:
        key = min(self.entries.key or 0, len(found) - 1) if found else None
        self._found = found
        if found:
            self._asked = replace(self._asked, text=found[0].asked)
        head = self.query_exactly_one("#echoes-head", Static)
        articles = "article" if len(found) == 1 else "articles"
        head.update(f"THE SAME WORDS ELSEWHERE  {counted(len(found))} {articles}")
        self.entries.show_again(partial(echo_rows, self._asked, found), len(found) or 1, key)
        self._show_asked()

    @on(RowList.Moved, "#echoes")
    def _show_asked(self) -> None:
        differs = self.current.asked_differs if self.current else ()
        self.asked.show_again(drawn([partial(asked_row, self._asked, differs)]), 1, None)
        self.call_after_refresh(self.on_resize)

    def on_resize(self) -> None:
        """Give the quotation the lines that it needs, as far as the screen has them."""
        whole, share = SHARE
        room = max(4, self.app.size.height * share // whole)
        self.asked.styles.height = min(room, max(1, self.asked.line_count))

    @on(RowList.Chosen, "#echoes")
    def _chosen(self, event: RowList.Chosen) -> None:
        if event.door is None:
            self.action_echoes_open()
        else:
            self.action_echoes_speaker()

    @on(RowList.Chosen, "#asked")
    def _asked_chosen(self) -> None:
        self.asked.point_to(None)
        self._open_page(self._asked.figure)

    def action_echoes_open(self) -> None:
        """Go to the quote in its article."""
        if self.current:
            self.post_message(ArticleChosen(self.current.article_id, number=self.current.number))

    def action_echoes_speaker(self) -> None:
        """Open the page of who said it there."""
        if self.current:
            self._open_page(self.current.figure)

    async def action_echoes_back(self) -> None:
        """To where one was."""
        await cast("ReaderApp", self.app).trail.lift()

    def _open_page(self, figure: Figure | None) -> None:
        if figure:
            self.post_message(FigureChosen(figure))
        else:
            self.notify("Nobody with a page is named for these words.", markup=False, timeout=3)


def asked_in(stored: StoredArticle, number: int) -> Asked:
    """The quote of that number (from 1) as the screen's head has it."""
    article, quote = stored.article, stored.annotations.quotes[number - 1]
    speaker = quote.speaker
    return Asked(
        text=article.text[quote.start : quote.end],
        speaker=speaker.name if speaker else None,
        figure=speaking_figure(speaker.name, speaker.kind, stored.id) if speaker else None,
        role=speaker.role if speaker else None,
        title=article.title,
        source=article.source,
        published=article.published,
    )
