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
from reader.app.page.marks import chosen_marks, focus_marks, hit_marks, meaning_marks, name_marks
from reader.app.page.names import Name, name_at, next_name
from reader.app.page.painting import GUTTER, offset_at, paint_line
from reader.app.page.stepping import step
from reader.app.widgets import scrolling
from reader.articles.spans import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.selection import Selection

    from reader.articles.annotations import Quote
    from reader.articles.article import Article


class ReaderView(ScrollView, can_focus=True):
    """Shows one article and scrolls in it; `top` is the code point at the top of the screen."""

    ALLOW_SELECT = True

    action_move_down = scrolling.down
    action_move_up = scrolling.up
    action_move_page_down = scrolling.page_down
    action_move_page_up = scrolling.page_up
    action_move_half_down = scrolling.half_down
    action_move_half_up = scrolling.half_up
    action_move_first = scrolling.first
    action_move_last = scrolling.last

    class Clicked(Message):
        """The mouse chose a code point of the article, negative in its head."""

        def __init__(self, offset: int) -> None:
            self.offset = offset
            super().__init__()

    class Chosen(Message):
        """What is marked, or the quote in focus, shall be followed."""

    class Scrolled(Message):
        """Another part of the article came on the screen."""

    def __init__(self, keymap: Keymap, measure: int = MEASURE) -> None:
        super().__init__(id="reader")
        self._bindings = bindings(keymap, Context.MOVE, Context.READER)
        self.measure = measure
        self.focused_quote = 0
        self.quotes_only = False
        self.reported = False
        self._article: Article | None = None
        self._meta = ""
        self._quotes: Sequence[Quote] = ()
        self.names: Sequence[Name] = ()
        self._pointed: Name | None = None
        self.marked: Name | None = None
        self._hits: Sequence[Span] = ()
        self._hit = -1
        self._page: Page | None = None
        self._laid_out_for = 0
        self.top = 0
        self._wanted: tuple[int, int] | None = None
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
        self,
        article: Article,
        meta: str,
        *,
        quotes: Sequence[Quote],
        names: Sequence[Name],
        hits: Sequence[Span],
        top: int,
    ) -> None:
        """Show another article, the line with the code point `top` above all others."""
        self._article, self._meta = article, meta
        self._quotes, self.names, self._hits = quotes, names, hits
        self._hit, self.focused_quote = -1, 0
        self.marked = self._pointed = None
        self.top, self._wanted = top, None
        self._laid_out_for = 0
        self._lay_out()

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
        self._mark_up()
        self._decorate()

    def focus_quote(self, number: int) -> None:
        """Let the quote of that number (from 1, 0 for none) stand out, and bring it in sight."""
        self.focused_quote, self.marked = number, None
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
        self._hit = step([hit.start for hit in self._hits], self._hit, direction, self.seen)
        self._decorate()
        self._bring(*self._hits[self._hit])

    def mark(self, name: Name | None) -> None:
        """Let a name stand out, or none."""
        if name != self.marked:
            self.marked = name
            self._decorate()

    def step_name(self, direction: int) -> None:
        """Mark the next (1) or previous (-1) name from the marked one on, or of those in sight."""
        if self.names:
            name = next_name(self.names, self.marked, direction, self.seen)
            self.mark(name)
            self._bring(name.start, name.end)

    @property
    def seen(self) -> Span:
        """The code points of the article that are on the screen."""
        if self._page is None:
            return Span(0, 0)
        first = self.scroll_offset.y
        return Span(
            self._page.offset_of(first), self._page.end_of(first + scrolling.height(self) - 1)
        )

    @property
    def percent(self) -> int:
        """How much of the article has been on the screen when read down to here, 0 to 100."""
        height = self.scrollable_content_region.height
        lines = self.virtual_size.height
        return 100 if lines <= height else round(100 * (self.scroll_offset.y + height) / lines)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if self._page and self.scrollable_content_region.width == self._laid_out_for:
            self.top = self._page.offset_of(round(new_value)) if round(new_value) else 0
            self.post_message(self.Scrolled())

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width
        if self._article is None or width <= 0 or width == self._laid_out_for:
            return
        measure = max(4, min(self.measure, width - GUTTER - 1))
        self._page = lay_out(self._article, self._meta, measure)
        self._mark_up()
        self.virtual_size = Size(width, len(self._page.lines))
        self._decorate()
        top = self._page.line_of(self.top) if self.top else 0
        scrolling.to(self, top)
        self._laid_out_for = width
        if self._wanted:
            self._bring(*self._wanted)
        self.post_message(self.Scrolled())

    def _mark_up(self) -> None:
        if self._page is not None:
            meaning = meaning_marks(self._quotes, reported=self.reported)
            self._lasting = by_line(self._page, [*name_marks(self.names), *meaning])

    def _decorate(self) -> None:
        if self._page is None:
            return
        passing = [
            *focus_marks(self._quotes, self.focused_quote),
            *hit_marks(self._hits, self._hit),
            *chosen_marks(self.marked, self._pointed),
        ]
        self._passing = by_line(self._page, passing)
        self._strips.clear()
        self.refresh()

    def _bring(self, start: int, end: int) -> None:
        """Scroll no further than needed to see these code points, once they are laid out."""
        self._wanted = None if self._laid_out_for else (start, end)
        if self._page is None or self._wanted:
            return
        first, last = self._page.line_of(start), self._page.line_of(max(start, end - 1))
        height, top = scrolling.height(self), self.scroll_offset.y
        if not top <= first <= last < top + height:
            scrolling.to(self, max(0, first - max(0, height - (last - first + 1)) // 3))

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
        offset = self._offset_under(event)
        if offset is not None and self.text_selection is None:
            self.post_message(self.Clicked(offset))

    def on_mouse_move(self, event: events.MouseMove) -> None:
        offset = self._offset_under(event)
        self._point_to(None if offset is None else name_at(self.names, offset))

    def on_leave(self) -> None:
        self._point_to(None)

    def _point_to(self, name: Name | None) -> None:
        if name != self._pointed:
            self._pointed = name
            self._decorate()

    def _offset_under(self, event: events.MouseEvent) -> int | None:
        place = event.get_content_offset(self)
        number = place.y + self.scroll_offset.y if place else 0
        if self._page is None or place is None or number >= len(self._page.lines):
            return None
        return offset_at(self._page, number, place.x, self.scrollable_content_region.width)

    def action_reader_open(self) -> None:
        self.post_message(self.Chosen())
