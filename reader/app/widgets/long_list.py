"""A list of rows of any height that grows while one goes down: nobody waits for its end."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.app.bindings import bindings
from reader.app.drawing.glyphs import HERE
from reader.app.drawing.inks import Inks, inks
from reader.app.drawing.painting import paint
from reader.app.keys import Context, Keymap
from reader.app.widgets import leaping

if TYPE_CHECKING:
    from textual import events

    from reader.app.rows.row import Row

Draw = Callable[[int, int], "Row"]
"""Makes the row of that index for a width in cells; a row without a key is a heading."""


class LongList(ScrollView, can_focus=True):
    """Shows the rows that `show` and `grow` told of; the cursor stands on those that have a key.

    `led` is for a list that a line of text above it leads: its cursor is bright without the focus.
    """

    class Moved(Message):
        """The user put the cursor on another row."""

        def __init__(self, rows: LongList, index: int) -> None:
            self.rows, self.index = rows, index
            super().__init__()

        @property
        def control(self) -> LongList:
            """The list, for `@on` with a selector."""
            return self.rows

    class Chosen(Moved):
        """The user acted on a row."""

    class Named(Moved):
        """The user clicked on the name in a row."""

    class Wanted(Moved):
        """The rows come to an end soon; `index` is how many there are."""

    action_move_down = leaping.down
    action_move_up = leaping.up
    action_move_page_down = leaping.page_down
    action_move_page_up = leaping.page_up
    action_move_half_down = leaping.half_down
    action_move_half_up = leaping.half_up

    def __init__(self, name: str, keymap: Keymap, own: Context, *, led: bool = False) -> None:
        super().__init__(id=name)
        self._bindings = bindings(keymap, Context.MOVE, own)
        self._led = led
        self._draw: Draw | None = None
        self._rows: list[Row] = []
        self._ends: list[int] = []
        self._cursor: int | None = None
        self._asked = -1
        self._strips: LRUCache[tuple[int, bool], list[Strip]] = LRUCache(512)
        self._inks: Inks = {}

    def on_mount(self) -> None:
        self._inks = inks(self.app.theme_variables)

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._inks = inks(self.app.theme_variables)
        self._strips.clear()

    def on_focus(self) -> None:
        self._repaint()

    def on_blur(self) -> None:
        self._repaint()

    def on_resize(self) -> None:
        self.redraw()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self._look_ahead()

    def show(self, draw: Draw, count: int) -> None:
        """Show other rows from the top, the cursor on the first that has a key."""
        self._draw, self._cursor, self._asked = draw, None, -1
        self._rows, self._ends = [], []
        self._strips.clear()
        self.scroll_to(y=0, animate=False, force=True, immediate=True)
        self.grow(count)

    def grow(self, count: int) -> None:
        """Let there be so many rows."""
        if self._draw is None:
            return
        for index in range(len(self._rows), count):
            row = self._draw(index, self._width)
            self._rows.append(row)
            self._ends.append(self.line_count + len(row.lines))
        if self._cursor is None:
            self._cursor = self._next(0, 1)
        self.virtual_size = Size(self.scrollable_content_region.width, self.line_count)
        self.refresh()
        self._look_ahead()

    def redraw(self, count: int | None = None, shift: int = 0) -> None:
        """Draw the rows again, the cursor and what stands at the top staying where they are.

        Of `count` rows where others are shown now, so many (`shift`) more above those on the
        screen. Rows below the screen and the cursor are dropped: `Wanted` asks for them anew.
        """
        count = len(self._rows) if count is None else count
        top = bisect_right(self._ends, self.scroll_offset.y)
        into = self.scroll_offset.y - self._start(top)
        bottom = bisect_right(self._ends, self.scroll_offset.y + self.size.height)
        seen = max(bottom, self._cursor or 0) + shift + 1
        at = None if self._cursor is None else min(self._cursor + shift, count - 1)
        self._rows, self._ends, self._asked, self._cursor = [], [], -1, None
        self._strips.clear()
        self.grow(min(count, seen))
        if at is not None and count:
            self._cursor = self._next(at, 1) or self._next(at, -1)
        line = self._start(min(top + shift, count)) + into
        self.scroll_to(y=line, animate=False, force=True, immediate=True)

    def draw_again(self, index: int) -> None:
        """Draw one row again, whose height is the same."""
        if self._draw is not None and index < len(self._rows):
            self._rows[index] = self._draw(index, self._width)
            self._repaint()

    @property
    def index(self) -> int | None:
        """The row under the cursor."""
        return self._cursor

    @property
    def line_count(self) -> int:
        """How many lines all rows take."""
        return self._ends[-1] if self._ends else 0

    def point_to(self, index: int) -> None:
        """Put the cursor on a row and bring it on the screen."""
        if self._cursor != index:
            self._cursor = index
            self.post_message(self.Moved(self, index))
        first = index
        while first and self._rows[first - 1].key is None:
            first -= 1
        place = Region(0, self._start(first), 1, self._ends[index] - self._start(first))
        self.scroll_to_region(place, animate=False, force=True, immediate=True, x_axis=False)
        self.refresh()
        self._look_ahead()

    @property
    def _width(self) -> int:
        """Cells of a row without the one for the cursor."""
        return max(4, self.scrollable_content_region.width - 1)

    def _start(self, index: int) -> int:
        return self._ends[index - 1] if 0 < index <= len(self._ends) else 0

    def _repaint(self) -> None:
        self._strips.clear()
        self.refresh()

    def _look_ahead(self) -> None:
        """Ask for more, once, where less than a screen is left below."""
        height = self.scrollable_content_region.height
        below = self.line_count - self.scroll_offset.y - height
        if self._rows and below < height and self._asked != len(self._rows):
            self._asked = len(self._rows)
            self.post_message(self.Wanted(self, len(self._rows)))

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        number = y + self.scroll_offset.y
        index = bisect_right(self._ends, number)
        if index >= len(self._rows):
            return Strip.blank(width, self.rich_style)
        here = index == self._cursor
        strips = self._strips.get((index, here))
        if strips is None:
            strips = self._strips[index, here] = self._paint(index, width, here=here)
        return strips[number - self._start(index)]

    def _paint(self, index: int, width: int, *, here: bool) -> list[Strip]:
        base = self.rich_style + self._inks["on-selection"] if here else self.rich_style
        bright = self.has_focus or self._led
        sign = (HERE if here else " ", "quotation" if bright else "muted")
        blank = Strip.blank(width, self.rich_style)
        return [
            paint([sign, *line], self._inks, base, width) if line else blank
            for line in self._rows[index].lines
        ]

    def _next(self, index: int, step: int) -> int | None:
        """The nearest row from `index` on, in that direction, on which the cursor can stand."""
        while 0 <= index < len(self._rows):
            if self._rows[index].key is not None:
                return index
            index += step
        return None

    def step(self, direction: int) -> None:
        to = self._next((self._cursor or 0) + direction, direction)
        if to is not None:
            self.point_to(to)
        elif direction < 0:
            self.scroll_home(animate=False, force=True)

    def leap(self, lines: int) -> None:
        """Over as many rows as those lines hold, over one at least."""
        if self._cursor is None:
            return
        line = max(0, min(self._start(self._cursor) + lines, self.line_count - 1))
        aim = bisect_right(self._ends, line)
        step = 1 if lines > 0 else -1
        to = self._next(aim, step)
        if to is None or (to - self._cursor) * step <= 0:
            to = self._next(self._cursor + step, step)
        if to is not None:
            self.point_to(to)

    def on_click(self, event: events.Click) -> None:
        place = event.get_content_offset(self)
        if place is None:
            return
        number = place.y + self.scroll_offset.y
        index = bisect_right(self._ends, number)
        if index >= len(self._rows) or self._rows[index].key is None:
            return
        self.point_to(index)
        line = self._rows[index].lines[number - self._start(index)]
        if "name" in _ink_at(line, place.x - 1).split():
            self.post_message(self.Named(self, index))
        elif event.chain > 1:
            self.choose()

    def choose(self) -> None:
        """Act on the row under the cursor."""
        if self._cursor is not None:
            self.post_message(self.Chosen(self, self._cursor))

    def action_move_first(self) -> None:
        if (first := self._next(0, 1)) is not None:
            self.point_to(first)
            self.scroll_home(animate=False, force=True)

    def action_move_last(self) -> None:
        if (last := self._next(len(self._rows) - 1, -1)) is not None:
            self.point_to(last)


def _ink_at(line: list[tuple[str, str]], cell: int) -> str:
    """The inks of the words at that cell."""
    for words, ink in line:
        cell -= cell_len(words)
        if cell < 0:
            return ink
    return ""
