"""The list of articles: any number of them, of which only the rows on the screen are ever read."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.app.bindings import bindings
from reader.app.drawing.cells import wrap
from reader.app.drawing.inks import Inks, inks
from reader.app.drawing.painting import paint, paint_row
from reader.app.keys import Context, Keymap
from reader.app.rows.articles import LEFT, article_row

if TYPE_CHECKING:
    from textual import events

    from reader.index.snippets import Snippet
    from reader.library.rows import Headline

PAGE = 32
"""Rows that are read at once: more than a screen shows, few enough for 3 ms."""

ROOMY = 24
"""From this height in cells on an empty line separates the rows."""

Fetch = Callable[[Sequence[int]], Sequence["Headline"]]
Find = Callable[[Sequence[int], int], Mapping[int, "Snippet"]]


class ArticleList(ScrollView, can_focus=True):
    """A list over an array of ids; `fetch` and `find` are asked for a page of rows at a time."""

    class Moved(Message):
        """The cursor came to another article."""

        def __init__(self, article_id: int) -> None:
            self.article_id = article_id
            super().__init__()

    class Chosen(Message):
        """The article under the cursor shall be read."""

    def __init__(self, keymap: Keymap, fetch: Fetch) -> None:
        super().__init__(id="articles")
        self._bindings = bindings(keymap, Context.MOVE, Context.ARTICLES)
        self._fetch = fetch
        self._find: Find | None = None
        self._ids: array[int] = array("q")
        self._cursor = 0
        self._roomy = False
        self._headlines: LRUCache[int, dict[int, Headline]] = LRUCache(32)
        self._snippets: LRUCache[int, Mapping[int, Snippet]] = LRUCache(32)
        self._strips: LRUCache[tuple[int, bool], list[Strip]] = LRUCache(256)
        self._inks: Inks = {}
        self.empty = ""
        self._today = date.today()  # noqa: DTZ011 - the user's own day

    def on_mount(self) -> None:
        self._inks = inks(self.app.theme_variables)

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._inks = inks(self.app.theme_variables)
        self._strips.clear()

    def on_focus(self) -> None:
        self._strips.clear()
        self.refresh()

    def on_blur(self) -> None:
        self._strips.clear()
        self.refresh()

    def on_resize(self) -> None:
        self._redraw()

    def show(self, ids: array[int], find: Find | None, at: int | None = None) -> None:
        """List these articles, with what `find` finds in them; the cursor goes to the article `at`.

        Without `at` the cursor stays on its article, or goes to the top where that is not listed.
        """
        at = self.current if at is None else at
        self._ids, self._find = ids, find
        self._headlines.clear()
        self._cursor = ids.index(at) if at is not None and at in ids else 0
        self._redraw()

    def refresh_rows(self) -> None:
        """Read the rows again: marks have changed."""
        self._headlines.clear()
        self._strips.clear()
        self.refresh()

    def point_to(self, article_id: int) -> None:
        """Put the cursor on an article, if it is listed, without a message."""
        if article_id in self._ids:
            self._cursor = self._ids.index(article_id)
            self._bring_cursor()
            self.refresh()

    @property
    def current(self) -> int | None:
        """The id of the article under the cursor."""
        return self._ids[self._cursor] if self._ids else None

    @property
    def place(self) -> tuple[int, int]:
        """Where the cursor is, from 1, and how many articles are listed."""
        return (self._cursor + 1 if self._ids else 0), len(self._ids)

    def headline(self, index: int) -> Headline | None:
        """The facts of a row; None when the article is gone."""
        page = index // PAGE
        if page not in self._headlines:
            ids = self._ids[page * PAGE : (page + 1) * PAGE]
            self._headlines[page] = {one.id: one for one in self._fetch(ids)}
        return self._headlines[page].get(self._ids[index])

    def move_to(self, index: int) -> None:
        """Put the cursor on a row, or as near as there is one."""
        index = max(0, min(index, len(self._ids) - 1))
        if not self._ids or index == self._cursor:
            return
        self._cursor = index
        self.refresh()
        self._bring_cursor()
        self.post_message(self.Moved(self._ids[index]))

    @property
    def _lines(self) -> int:
        """Lines of a row that have words on them."""
        if self._find is None:
            return 3
        return 5 if self._roomy else 4

    @property
    def _row_height(self) -> int:
        return self._lines + (1 if self._roomy else 0)

    def _redraw(self) -> None:
        self._strips.clear()
        self._snippets.clear()
        self._roomy = self.scrollable_content_region.height >= ROOMY
        width = self.scrollable_content_region.width
        self.virtual_size = Size(width, len(self._ids) * self._row_height)
        self._bring_cursor()
        self.refresh()

    def _bring_cursor(self) -> None:
        row = Region(0, self._cursor * self._row_height, 1, self._row_height)
        self.scroll_to_region(row, animate=False, force=True, immediate=True, x_axis=False)

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        index, line = divmod(y + self.scroll_offset.y, self._row_height)
        if not self._ids:
            words = [(line, "muted") for line in self._why_empty(width)[y : y + 1]]
            return paint([("  ", ""), *words], self._inks, self.rich_style, width)
        if index >= len(self._ids):
            return Strip.blank(width, self.rich_style)
        here = index == self._cursor
        strips = self._strips.get((index, here))
        if strips is None:
            strips = self._strips[index, here] = self._paint(index, width, here=here)
        return strips[line] if line < len(strips) else Strip.blank(width, self.rich_style)

    def _why_empty(self, width: int) -> list[str]:
        spans = wrap(self.empty, width - LEFT)
        return [self.empty[span.start : span.end] for span in spans]

    def _paint(self, index: int, width: int, *, here: bool) -> list[Strip]:
        headline = self.headline(index)
        if headline is None:
            lines = [[("  This article was removed.", "muted")]]
        else:
            snippet = self._snippet(index, width)
            lines = article_row(headline, snippet, width - 1, self._lines, self._today)
        style, bright = self.rich_style, self.has_focus
        return paint_row(lines, self._inks, style, width, here=here, bright=bright)

    def _snippet(self, index: int, width: int) -> Snippet | None:
        if self._find is None:
            return None
        page = index // 8
        if page not in self._snippets:
            self._snippets[page] = self._find(self._ids[page * 8 : page * 8 + 8], 2 * width)
        return self._snippets[page].get(self._ids[index])

    def on_click(self, event: events.Click) -> None:
        place = event.get_content_offset(self)
        if place is None or not self._ids:
            return
        index = (place.y + self.scroll_offset.y) // self._row_height
        if index < len(self._ids):
            self.move_to(index)
            if event.chain > 1:
                self.post_message(self.Chosen())

    def action_move_down(self) -> None:
        self.move_to(self._cursor + 1)

    def action_move_up(self) -> None:
        self.move_to(self._cursor - 1)

    def action_move_page_down(self) -> None:
        self.move_to(self._cursor + self._rows)

    def action_move_page_up(self) -> None:
        self.move_to(self._cursor - self._rows)

    def action_move_half_down(self) -> None:
        self.move_to(self._cursor + max(1, self._rows // 2))

    def action_move_half_up(self) -> None:
        self.move_to(self._cursor - max(1, self._rows // 2))

    def action_move_first(self) -> None:
        self.move_to(0)

    def action_move_last(self) -> None:
        self.move_to(len(self._ids) - 1)

    def action_articles_open(self) -> None:
        self.post_message(self.Chosen())

    @property
    def _rows(self) -> int:
        return max(1, self.scrollable_content_region.height // self._row_height)
