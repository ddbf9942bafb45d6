"""A list of rows of any height, laid out as far as one looks: nobody waits for its end."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.app.bindings import bindings
from reader.app.drawing.inks import Inks, inks
from reader.app.drawing.painting import paint_row
from reader.app.keys import Context, Keymap
from reader.app.rows.sheet import Draw, Sheet, drawn
from reader.app.widgets import leaping

if TYPE_CHECKING:
    from textual import events


class RowList(ScrollView, can_focus=True):
    """Shows the items that `show` and `grow` told of; the cursor stands on rows that have a key.

    `click_chooses` is for a list that a single click acts on, `led` for one that a line of text
    above it leads: its cursor is bright without the focus.
    """

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
        """The user acted on a row, with the mouse on the line `door` of it, or on the whole."""

        def __init__(self, rows: RowList, key: int, door: int | None = None) -> None:
            self.door = door
            super().__init__(rows, key)

    class Filtered(Moved):
        """The user wants to see what has to do with a row."""

    class Wanted(Message):
        """The items, of which there are `count`, come to an end soon; it is told once."""

        def __init__(self, rows: RowList, count: int) -> None:
            self.rows, self.count = rows, count
            super().__init__()

    action_move_down = leaping.down
    action_move_up = leaping.up
    action_move_page_down = leaping.page_down
    action_move_page_up = leaping.page_up
    action_move_half_down = leaping.half_down
    action_move_half_up = leaping.half_up

    def __init__(
        self,
        name: str,
        keymap: Keymap,
        own: Context,
        *,
        click_chooses: bool = False,
        led: bool = False,
    ) -> None:
        super().__init__(id=name)
        self._bindings = bindings(keymap, Context.MOVE, own)
        self._click_chooses, self._led = click_chooses, led
        self._sheet = Sheet(drawn(()), 0, 0)
        self._key: int | None = None
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
        if self._click_chooses and self._key is None:
            self.point_to(self._key_of(self._sheet.nearest(0, 1)))
        self._repaint()

    def on_resize(self) -> None:
        """Whoever has the keys in the list sees the cursor also where less is shown."""
        in_sight = self._bright or self._in_sight
        if self._width != self._sheet.width:
            self.show_again(self._sheet.draw, self._sheet.count, self._key)
        self._look()
        if in_sight:
            self.bring_cursor()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self._look(ahead=self._height)

    def show(self, draw: Draw, count: int, key: int | None = None) -> None:
        """Show other items from the top, the cursor on the row of `key`, on none without it."""
        self._put(Sheet(draw, count, self._width), key, 0)
        self.bring_cursor()

    def show_again(self, draw: Draw, count: int, key: int | None) -> None:
        """Show the same items as they are now, what is on the screen staying where it is.

        `key` is what the row under the cursor has now; rows that have come above it do not move it
        on the screen.
        """
        old, new, in_sight = self._sheet, Sheet(draw, count, self._width), self._in_sight
        row = old.at(self.scroll_offset.y)
        into = self.scroll_offset.y - old.top(row)
        was, now = old.place(self._key), new.find(key)
        if was is not None and now is not None:
            row = max(0, row + now - was)
        self._put(new, key, new.top(row) + into)
        if in_sight:
            self.bring_cursor()

    def grow(self, count: int) -> None:
        """Let there be so many items, the ones that are known before the others."""
        self._sheet.count = count
        self._look()
        self.refresh()

    def draw_again(self, places: Iterable[int]) -> None:
        """Draw the items at some places again: something about them has changed."""
        self._sheet.again(places)
        self._look()
        self._repaint()

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
    def count(self) -> int:
        """How many items it knows of."""
        return self._sheet.count

    @property
    def line_count(self) -> int:
        """How many lines all items take, estimated as far as they are not laid out."""
        return self._sheet.lines

    def bring_cursor(self) -> None:
        """Scroll to the cursor's row, with the headings above it that no cursor may reach."""
        if (row := self._sheet.find(self._key)) is not None:
            start, end = self._sheet.together(row)
            self._measure()
            place = Region(0, start, 1, end - start)
            self.scroll_to_region(place, animate=False, force=True, immediate=True, x_axis=False)

    @property
    def _in_sight(self) -> bool:
        """Whether the cursor is on the screen, or on no row."""
        row, top = self._sheet.place(self._key), self.scroll_offset.y
        start, end = (top, top + 1) if row is None else self._sheet.together(row)
        return end > top and start < top + self._height

    @property
    def _bright(self) -> bool:
        return self.has_focus or self._led

    @property
    def _height(self) -> int:
        return self.scrollable_content_region.height

    @property
    def _width(self) -> int:
        """Cells of a row without the one for the cursor."""
        return max(4, self.scrollable_content_region.width - 1)

    def _put(self, sheet: Sheet, key: int | None, line: int) -> None:
        """Show a sheet, that line of it at the top."""
        self._sheet, self._key, self._asked = sheet, key, -1
        sheet.reach(line + self.app.size.height)
        self._measure()
        self.scroll_to(y=line, animate=False, force=True, immediate=True)
        self._look()
        self._repaint()

    def _repaint(self) -> None:
        self._strips.clear()
        self.refresh()

    on_blur = _repaint

    def _look(self, ahead: int = 0) -> None:
        """Lay out what is on the screen, and ask for more where less than a screen is left."""
        sheet, top = self._sheet, self.scroll_offset.y
        bottom = top + self.app.size.height
        if sheet.laid < bottom:
            sheet.reach(bottom + ahead)
        self._measure()
        if sheet.lines - top < 2 * self._height and sheet.count not in (0, self._asked):
            self._asked = sheet.count
            self.post_message(self.Wanted(self, sheet.count))

    def _measure(self) -> None:
        self.virtual_size = Size(self.scrollable_content_region.width, self._sheet.lines)

    def render_line(self, y: int) -> Strip:
        width = self.scrollable_content_region.width
        line = y + self.scroll_offset.y
        at = self._sheet.at(line)
        if at == len(self._sheet.rows):
            return Strip.blank(width, self.rich_style)
        row = self._sheet.rows[at]
        here = row.key is not None and row.key == self._key
        strips = self._strips.get((at, here))
        if strips is None:
            style, bright = self.rich_style, self._bright
            strips = paint_row(row.lines, self._inks, style, width, here=here, bright=bright)
            self._strips[at, here] = strips
        return strips[line - self._sheet.top(at)]

    def step(self, direction: int) -> None:
        """Go to the next row down (1) or up (-1)."""
        row, sheet = self._sheet.find(self._key), self._sheet
        if row is None:
            row = -1 if direction > 0 else len(sheet.rows)
        self._go(sheet.nearest(row + direction, direction), up=direction < 0)

    def leap(self, lines: int) -> None:
        """Step over as many rows as those lines hold, over one at least."""
        row = self._sheet.find(self._key)
        to = self._sheet.nearest(0, 1) if row is None else self._sheet.leap(row, lines)
        self._go(to, up=lines < 0)

    def _go(self, row: int | None, *, up: bool) -> None:
        """Put the cursor on a row; where there is none above, show what stands there."""
        key = self._key_of(row)
        if key is not None and key != self._key:
            self.point_to(key)
            self.post_message(self.Moved(self, key))
        elif up:
            self.scroll_home(animate=False, force=True)

    def _key_of(self, row: int | None) -> int | None:
        return (
            self._sheet.rows[row].key if row is not None and row < len(self._sheet.rows) else None
        )

    def on_click(self, event: events.Click) -> None:
        place, sheet = event.get_content_offset(self), self._sheet
        if place is None:
            return
        at = sheet.at(line := place.y + self.scroll_offset.y)
        if at == len(sheet.rows) or (key := sheet.rows[at].key) is None:
            return
        self.point_to(key)
        self.post_message(self.Moved(self, key))
        line -= sheet.top(at)
        if sheet.rows[at].acts_at(line, place.x - 1):
            self.post_message(self.Chosen(self, key, line))
        elif event.chain > 1 or self._click_chooses:
            self.choose()

    def choose(self) -> None:
        """Act on the row under the cursor."""
        if self._key is not None:
            self.post_message(self.Chosen(self, self._key))

    action_quotes_open = choose
    action_entities_open = choose

    def action_entities_filter(self) -> None:
        if self._key is not None:
            self.post_message(self.Filtered(self, self._key))

    def action_move_first(self) -> None:
        self._go(self._sheet.nearest(0, 1), up=False)
        self.scroll_home(animate=False, force=True)

    def action_move_last(self) -> None:
        self._go(self._sheet.last(), up=False)
