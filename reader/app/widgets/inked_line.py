"""One line of inked words: titles of panes, figures, hints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widget import Widget

from reader.app.drawing.inks import inks
from reader.app.drawing.painting import Line, paint, spread

if TYPE_CHECKING:
    from textual.strip import Strip


class InkedLine(Widget):
    """Shows some words at its left end and some at its right; the left ones give way."""

    def __init__(self, name: str) -> None:
        super().__init__(id=name)
        self._left: Line = []
        self._right: Line = []

    def show(self, left: Line, right: Line | None = None) -> None:
        """Write something else."""
        if (left, right or []) != (self._left, self._right):
            self._left, self._right = left, right or []
            self.refresh()

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        line = spread(self._left, self._right, width) if y == 0 else []
        return paint(line, inks(self.app.theme_variables), self.rich_style, width)
