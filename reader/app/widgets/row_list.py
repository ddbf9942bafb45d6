"""A short list of rows of different heights, with headings between them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

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

Draw = Callable[[int], Sequence["Row"]]
"""Makes the rows for a width in cells."""

NEAR = 3
"""Screenfuls from the end, the one that is shown among them, at which a list is near its end."""


class RowList(ScrollView, can_focus=True):
    """Shows what `show` was given last; the cursor stands on rows that have a key."""

    class Moved(Message):
        """The user put the cursor on another row."""

        def __init__(self, rows: RowList, key: int) -> None:
            self.rows, self.key = rows, key
            super().__init__()

        @property
        def control(self) -> RowList:
            """The list, for `@on` with a selector."""
            return self.rows

    class Chosen(Moved):
        """The user acted on a row, with the mouse on one of its `doors`, or on the whole of it."""

        def __init__(self, rows: RowList, key: int, door: int | None = None) -> None:
            self.door = door
            super().__init__(rows, key)

    class Filtered(Moved):
        """The user wants to see what has to do with a row."""

    class NearEnd(Message):
        """Not much more than what is on the screen is left below: a list that grows may grow."""

        def __init__(self, rows: RowList) -> None:
            self.rows = rows
            super().__init__()

        @property
        def control(self) -> RowList:
            """The list, for `@on` with a selector."""
            return self.rows

    action_move_down = leaping.down
    action_move_up = leaping.up
    action_move_page_down = leaping.page_down
    action_move_page_up = leaping.page_up
    action_move_half_down = leaping.half_down
    action_move_half_up = leaping.half_up

    def __init__(
        self, name: str, keymap: Keymap, own: Context, *, click_chooses: bool = False
    ) -> None:
        super().__init__(id=name)
        self._bindings = bindings(keymap, Context.MOVE, own)
        self.click_chooses = click_chooses
        self._draw: Draw = _nothing
        self._rows: Sequence[Row] = ()
        self._ends: list[int] = []
        self._keys: list[int] = []
        self._places: dict[int, int] = {}
        self._key: int | None = None
        self._strips: dict[tuple[int, bool], list[Strip]] = {}
        self._inks: Inks = {}

    def on_mount(self) -> None:
        self._inks = inks(self.app.theme_variables)

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._inks = inks(self.app.theme_variables)
        self._strips.clear()

    def on_focus(self) -> None:
        if self.click_chooses and self._key is None and self.keys:
            self.point_to(self.keys[0])
        self._strips.clear()
        self.refresh()

    def on_blur(self) -> None:
        self._strips.clear()
        self.refresh()

    def on_resize(self) -> None:
        self._redraw(follow=self._in_sight)

    def show(self, draw: Draw, key: int | None) -> None:
        """Show other rows, the cursor on the one of `key`, on none without it.

        Where the same row had the cursor and was scrolled out of sight, it stays there.
        """
        follow = key != self._key or self._in_sight
        self._draw, self._key = draw, key
        self._redraw(follow=follow)

    def show_again(self, draw: Draw, key: int | None) -> None:
        """Show the same rows as they are now, or more of them, without scrolling."""
        self._draw, self._key = draw, key
        self._lay_out()

    def point_to(self, key: int | None) -> None:
        """Put the cursor on the row of `key` without a message."""
        if key != self._key:
            self._key = key
            self.bring_cursor()
            self.refresh()

    @property
    def key(self) -> int | None:
        """What the row under the cursor stands for."""
        return self._key

    @property
    def line_count(self) -> int:
        """How many lines all rows take."""
        return self._ends[-1] if self._ends else 0

    @property
    def keys(self) -> list[int]:
        """All keys from top to bottom."""
        return self._keys

    def _redraw(self, *, follow: bool) -> None:
        self._lay_out()
        if follow:
            self.bring_cursor()

    def _lay_out(self) -> None:
        width = self.scrollable_content_region.width
        self._strips.clear()
        self._rows = self._draw(max(4, width - 1))
        self._ends = list(accumulate(len(row.lines) for row in self._rows))
        self._places = {row.key: at for at, row in enumerate(self._rows) if row.key is not None}
        self._keys = list(self._places)
        self.virtual_size = Size(width, self.line_count)
        self.refresh()

    def bring_cursor(self) -> None:
        """Scroll to the cursor's row."""
        if (place := self._cursor_region) is not None:
            self.scroll_to_region(place, animate=False, force=True, immediate=True, x_axis=False)

    @property
    def _in_sight(self) -> bool:
        place = self._cursor_region
        top, height = self.scroll_offset.y, self.scrollable_content_region.height
        return place is None or (place.bottom > top and place.y < top + height)

    @property
    def _cursor_region(self) -> Region | None:
        """The cursor's row with the headings above it, which no cursor may reach."""
        at = self._places.get(self._key) if self._key is not None else None
        if at is None:
            return None
        first = at
        while first and (self._rows[first - 1].key is None or self._rows[first - 1].heading):
            first -= 1
        start = self._ends[first] - len(self._rows[first].lines)
        return Region(0, start, 1, self._ends[at] - start)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Also where one gets with the wheel."""
        super().watch_scroll_y(old_value, new_value)
        height = self.scrollable_content_region.height
        if self.line_count - new_value < NEAR * height:
            self.post_message(self.NearEnd(self))

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        number = y + self.scroll_offset.y
        index = bisect_right(self._ends, number)
        if index >= len(self._rows):
            return Strip.blank(width, self.rich_style)
        row = self._rows[index]
        here = row.key is not None and row.key == self._key
        strips = self._strips.get((index, here))
        if strips is None:
            strips = self._strips[index, here] = self._paint(row, width, here=here)
        return strips[number - (self._ends[index] - len(row.lines))]

    def _paint(self, row: Row, width: int, *, here: bool) -> list[Strip]:
        base = self.rich_style + self._inks["on-selection"] if here else self.rich_style
        sign = (HERE if here else " ", "quotation" if self.has_focus else "muted")
        return [paint([sign, *line], self._inks, base, width) for line in row.lines]

    def step(self, count: int) -> None:
        keys = self.keys
        if not keys:
            return
        at = keys.index(self._key) if self._key in keys else (-1 if count > 0 else len(keys))
        key = keys[max(0, min(at + count, len(keys) - 1))]
        if key != self._key:
            self.point_to(key)
            self.post_message(self.Moved(self, key))
        elif count < 0:
            self.scroll_home(animate=False, force=True)

    def leap(self, lines: int) -> None:
        """Step over as many rows as those lines hold, over one at least."""
        tops = [
            end - len(row.lines)
            for row, end in zip(self._rows, self._ends, strict=True)
            if row.key is not None
        ]
        at = self.keys.index(self._key) if self._key in self.keys else 0
        if tops:
            to = bisect_right(tops, tops[at] + lines) - 1
            self.step(max(1, to - at) if lines > 0 else min(-1, to - at))

    def on_click(self, event: events.Click) -> None:
        place = event.get_content_offset(self)
        if place is None:
            return
        number = place.y + self.scroll_offset.y
        index = bisect_right(self._ends, number)
        if index >= len(self._rows) or (key := self._rows[index].key) is None:
            return
        row = self._rows[index]
        line = number - self._ends[index] + len(row.lines)
        self.point_to(key)
        self.post_message(self.Moved(self, key))
        if line in row.doors:
            self.post_message(self.Chosen(self, key, line))
        elif event.chain > 1 or self.click_chooses:
            self.choose()

    def choose(self) -> None:
        """Act on the row under the cursor."""
        if self._key is not None:
            self.post_message(self.Chosen(self, self._key))

    def action_quotes_open(self) -> None:
        self.choose()

    def action_entities_open(self) -> None:
        self.choose()

    def action_entities_filter(self) -> None:
        if self._key is not None:
            self.post_message(self.Filtered(self, self._key))

    def action_move_first(self) -> None:
        self.step(-len(self._rows))

    def action_move_last(self) -> None:
        self.step(len(self._rows))


def _nothing(_width: int) -> Sequence[Row]:
    return ()
