"""Rows below each other, laid out as far as one looks: what is where, where a cursor can stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

from reader.app.rows.row import Row

Draw = Callable[[int, int], Sequence[Row]]
"""Makes the rows of an item, by its place in the list, for a width in cells."""


class Sheet:
    """The rows of `count` items on `width` cells, of which only the first are laid out.

    Items, rows and lines count from 0. `reach`, `find`, `nearest`, `leap`, `last` and `top` lay out
    what they need; an item is laid out once, unless `again` says that it has changed.
    """

    def __init__(self, draw: Draw, count: int, width: int) -> None:
        self.draw, self.count, self.width = draw, count, width
        self.rows: list[Row] = []
        self._items: list[Sequence[Row]] = []
        self._ends: list[int] = []
        self._places: dict[int, int] = {}

    @property
    def laid(self) -> int:
        """How many lines are laid out."""
        return self._ends[-1] if self._ends else 0

    @property
    def lines(self) -> int:
        """How many lines all items take, those that are not laid out as many as the others."""
        return self.laid * self.count // len(self._items) if self._items else 0

    def reach(self, line: int) -> int:
        """The row that has that line; below the last row the number of rows."""
        while self.laid <= line and self._more():
            pass
        return self.at(line)

    def find(self, key: int | None) -> int | None:
        """The row of that key, if there is one."""
        while key is not None and key not in self._places and self._more():
            pass
        return self.place(key)

    def nearest(self, row: int, step: int) -> int | None:
        """The first row from that one on, down (1) or up (-1), on which the cursor can stand."""
        while row >= 0 and (row < len(self.rows) or self._more()):
            if row < len(self.rows):
                if self.rows[row].key is not None:
                    return row
                row += step
        return None

    def leap(self, row: int, lines: int) -> int | None:
        """Where one gets from a row over so many lines, or over one row where that is farther."""
        step = 1 if lines > 0 else -1
        aim = min(self.reach(max(0, self.top(row) + lines)), len(self.rows) - 1)
        to = self.nearest(aim, -1)
        if to is None:
            to = self.nearest(aim, 1)
        return to if to is not None and (to - row) * step > 0 else self.nearest(row + step, step)

    def last(self) -> int | None:
        """The last row on which the cursor can stand."""
        while self._more():
            pass
        return self.nearest(len(self.rows) - 1, -1)

    def again(self, places: Iterable[int]) -> None:
        """Lay out the items of these places anew."""
        items, self._items = self._items, []
        for at in places:
            if at < len(items):
                items[at] = self.draw(at, self.width)
        self.rows, self._ends, self._places = [], [], {}
        for rows in items:
            self._add(rows)

    def at(self, line: int) -> int:
        """The row at a line that is laid out."""
        return bisect_right(self._ends, line)

    def top(self, row: int) -> int:
        """The first line of a row, or the line below the last one."""
        while len(self.rows) < row and self._more():
            pass
        return self._ends[min(row, len(self.rows)) - 1] if row and self.rows else 0

    def place(self, key: int | None) -> int | None:
        """The row of that key, if it is laid out."""
        return None if key is None else self._places.get(key)

    def together(self, row: int) -> tuple[int, int]:
        """The lines, the end not included, of a row and of the headings right above it."""
        first = row
        while first and (self.rows[first - 1].key is None or self.rows[first - 1].heading):
            first -= 1
        return self.top(first), self._ends[row]

    def _more(self) -> bool:
        """Lay out the next item; False where there is none."""
        if len(self._items) >= self.count:
            return False
        self._add(self.draw(len(self._items), self.width))
        return True

    def _add(self, rows: Sequence[Row]) -> None:
        self._items.append(rows)
        for row in rows:
            if row.key is not None:
                self._places[row.key] = len(self.rows)
            self._ends.append(self.laid + len(row.lines))
            self.rows.append(row)


def drawn(rows: Sequence[Callable[[int], Row]]) -> Draw:
    """Draws rows each of which is made by a function of its own, given the width."""
    return lambda place, width: (rows[place](width),)
