"""The open article: a page of lines, decorated with its quotes, speakers and search hits.

Layout (where lines break) depends on the width alone; decoration (which words have which ink) never
moves a line, so that stepping through quotes and hits repaints and does nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.cache import LRUCache
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.app.bindings import bindings
from reader.app.drawing.inks import Inks, inks
from reader.app.keys import Context, Keymap
from reader.app.page.decoration import Mark, Marks, by_line
from reader.app.page.layout import MEASURE, Page, lay_out
from reader.app.page.marks import focus_marks, hit_marks, meaning_marks, quote_at
from reader.app.page.painting import GUTTER, offset_at, paint_line
from reader.articles.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.selection import Selection

    from reader.articles.annotations import Quote
    from reader.articles.article import Article


class ReaderView(ScrollView, can_focus=True):
    """Shows one article and scrolls in it."""

    ALLOW_SELECT = True

    class QuoteClicked(Message):
        """The mouse chose a quote, by its number from 1."""

        def __init__(self, number: int) -> None:
            self.number = number
            super().__init__()

    class Scrolled(Message):
        """Another part of the article came on the screen."""

    def __init__(self, keymap: Keymap, measure: int = MEASURE) -> None:
        super().__init__(id="reader")
        self._bindings = bindings(keymap, Context.MOVE)
        self.measure = measure
        self.focused_quote = 0
        self.quotes_only = False
        self.reported = False
        self._article: Article | None = None
        self._meta = ""
        self._quotes: Sequence[Quote] = ()
        self._hits: Sequence[Span] = ()
        self._hit = -1
        self._page: Page | None = None
        self._laid_out_for = 0
        self._top = 0
        self._lasting: Marks = {}
        self._passing: Marks = {}
        self._strips: LRUCache[int, Strip] = LRUCache(512)
        self._inks: Inks = {}

    def on_mount(self) -> None:
        self._inks = inks(self.app.theme_variables)
        self._lay_out()

    def on_resize(self) -> None:
        self._lay_out()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._inks = inks(self.app.theme_variables)
        self._strips.clear()

    def show(
        self, article: Article, meta: str, quotes: Sequence[Quote], hits: Sequence[Span], top: int
    ) -> None:
        """Show another article, the line with the code point `top` above all others."""
        self._article, self._meta = article, meta
        self._quotes, self._hits = quotes, hits
        self._hit, self.focused_quote = -1, 0
        self._top = top
        self._laid_out_for = 0
        self._lay_out()

    def clear(self) -> None:
        """Show nothing."""
        self._article, self._page = None, None
        self._quotes, self._hits = (), ()
        self.virtual_size = Size(0, 0)
        self._strips.clear()
        self.refresh()

    def set_hits(self, hits: Sequence[Span]) -> None:
        """Mark other places of the same article."""
        self._hits, self._hit = hits, -1
        self._decorate()

    def set_quotes_only(self, *, quotes_only: bool) -> None:
        """Dim all that is not a quotation, or nothing."""
        self.quotes_only = quotes_only
        self._decorate()

    def set_reported(self, *, reported: bool) -> None:
        """Mark what is said without marks, or do not."""
        self.reported = reported
        if self._page is not None:
            self._lasting = by_line(self._page, meaning_marks(self._quotes, reported=reported))
        self._decorate()

    def focus_quote(self, number: int) -> None:
        """Let the quote of that number (from 1, 0 for none) stand out, and bring it in sight."""
        self.focused_quote = number
        self._decorate()
        if 0 < number <= len(self._quotes):
            quote = self._quotes[number - 1]
            self._bring(quote.start, quote.end)

    def bring(self, offset: int) -> None:
        """Scroll to a code point of the article."""
        self._bring(offset, offset + 1)

    @property
    def hit(self) -> tuple[int, int]:
        """Which hit was gone to, from 1 (0 is none), and how many there are."""
        return self._hit + 1, len(self._hits)

    def step_hit(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) hit, round at the ends."""
        if not self._hits:
            return
        if self._hit < 0:
            self._hit = self._first_hit_on_screen() if direction > 0 else len(self._hits) - 1
        else:
            self._hit = (self._hit + direction) % len(self._hits)
        self._decorate()
        self._bring(*self._hits[self._hit])

    @property
    def top(self) -> int:
        """The code point of the article at the top of the screen."""
        return self._top

    @property
    def seen(self) -> Span:
        """The code points of the article that are on the screen."""
        if self._page is None:
            return Span(0, 0)
        first = self.scroll_offset.y
        return Span(self._page.offset_of(first), self._page.end_of(first + self._height - 1))

    @property
    def percent(self) -> int:
        """How much of the article has been on the screen when read down to here, 0 to 100."""
        height = self.scrollable_content_region.height
        lines = self.virtual_size.height
        return 100 if lines <= height else round(100 * (self.scroll_offset.y + height) / lines)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if self._page and self.scrollable_content_region.width == self._laid_out_for:
            self._top = self._page.offset_of(round(new_value)) if round(new_value) else 0
            self.post_message(self.Scrolled())

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width
        if self._article is None or width <= 0 or width == self._laid_out_for:
            return
        measure = max(4, min(self.measure, width - GUTTER - 1))
        self._page = lay_out(self._article, self._meta, measure)
        self._lasting = by_line(self._page, meaning_marks(self._quotes, reported=self.reported))
        self.virtual_size = Size(width, len(self._page.lines))
        self._decorate()
        top = self._page.line_of(self._top) if self._top else 0
        self._go(top)
        self._laid_out_for = width
        self.post_message(self.Scrolled())

    def _decorate(self) -> None:
        if self._page is None:
            return
        passing = [
            *focus_marks(self._quotes, self.focused_quote),
            *hit_marks(self._hits, self._hit),
        ]
        self._passing = by_line(self._page, passing)
        self._strips.clear()
        self.refresh()

    def _bring(self, start: int, end: int) -> None:
        """Scroll no further than needed for these code points to stand clear of the edges."""
        if self._page is None:
            return
        first, last = self._page.line_of(start), self._page.line_of(max(start, end - 1))
        height, top = self._height, self.scroll_offset.y
        if not top <= first <= last < top + height:
            self._go(max(0, first - max(0, height - (last - first + 1)) // 3))

    def _first_hit_on_screen(self) -> int:
        for index, hit in enumerate(self._hits):
            if hit.start >= self._top:
                return index
        return 0

    def render_line(self, y: int) -> Strip:
        number = y + self.scroll_offset.y
        if self._page is None or number >= len(self._page.lines):
            return Strip.blank(self.scrollable_content_region.width, self.rich_style)
        selection = self.text_selection
        if selection is not None:
            return self._paint(self._page, number, selection.get_span(number))
        strip = self._strips.get(number)
        if strip is None:
            strip = self._strips[number] = self._paint(self._page, number, None)
        return strip

    def _paint(self, page: Page, number: int, selected: tuple[int, int] | None) -> Strip:
        line = page.lines[number]
        marks = [*self._lasting.get(number, ()), *self._passing.get(number, ())]
        if selected is not None:
            start, end = selected
            stop = line.end if end == -1 else line.start + end
            marks.append(Mark(line.start + start, stop, "selected"))
        width = self.scrollable_content_region.width
        return paint_line(
            page, number, marks, self._inks, self.rich_style, width=width, dim=self.quotes_only
        )

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        if self._page is None:
            return None
        text = self._page.text
        return selection.extract(
            "\n".join(text[line.start : line.end] for line in self._page.lines)
        ), "\n"

    def on_click(self, event: events.Click) -> None:
        place = event.get_content_offset(self)
        if self._page is None or place is None:
            return
        number = place.y + self.scroll_offset.y
        if number >= len(self._page.lines):
            return
        offset = offset_at(self._page, number, place.x, self.scrollable_content_region.width)
        if offset is not None and (number := quote_at(self._quotes, offset, self.reported)):
            self.post_message(self.QuoteClicked(number))

    def action_move_down(self) -> None:
        self._scroll_by(1)

    def action_move_up(self) -> None:
        self._scroll_by(-1)

    def action_move_page_down(self) -> None:
        self._scroll_by(self._height - 2)

    def action_move_page_up(self) -> None:
        self._scroll_by(2 - self._height)

    def action_move_half_down(self) -> None:
        self._scroll_by(self._height // 2)

    def action_move_half_up(self) -> None:
        self._scroll_by(-(self._height // 2))

    def action_move_first(self) -> None:
        self._go(0)

    def action_move_last(self) -> None:
        self._go(self.max_scroll_y)

    @property
    def _height(self) -> int:
        return max(3, self.scrollable_content_region.height)

    def _scroll_by(self, lines: int) -> None:
        self._go(self.scroll_offset.y + lines)

    def _go(self, y: int) -> None:
        self.scroll_to(0, y, animate=False, immediate=True, force=True)
