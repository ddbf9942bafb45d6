"""The rows of a list that grows: each is laid out once for a width."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Any

from reader.app.rows.row import Row

LayOut = Callable[[Sequence[Any], int, int], tuple[Row, ...]]
"""Makes the rows of one of the items, by its place among them, for a width in cells."""


class Sheet:
    """Draws `items`, which may be added to; a row is laid out again only when `again` says so."""

    def __init__(self, items: Sequence[Any], lay_out: LayOut) -> None:
        self._items = items
        self._lay_out = lay_out
        self._width = 0
        self._rows: list[tuple[Row, ...]] = []

    def __call__(self, width: int) -> list[Row]:
        """All rows on `width` cells."""
        if width != self._width:
            self._width, self._rows = width, []
        for at in range(len(self._rows), len(self._items)):
            self._rows.append(self._lay_out(self._items, at, width))
        return list(chain.from_iterable(self._rows))

    def again(self, places: Iterable[int]) -> None:
        """Lay out the items of these places anew: something about them has changed."""
        for at in places:
            if at < len(self._rows):
                self._rows[at] = self._lay_out(self._items, at, self._width)
