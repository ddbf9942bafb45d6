"""Some lines of inked words, as many as there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widget import Widget

from reader.app.drawing.inks import inks
from reader.app.drawing.painting import Line, paint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.strip import Strip


class InkedLines(Widget):
    """Shows what `show` was given last, and is as high as that."""

    def __init__(self, name: str) -> None:
        super().__init__(id=name)
        self._lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Write something else."""
        self._lines = lines
        self.styles.height = len(lines)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        line = self._lines[y] if y < len(self._lines) else []
        return paint(line, inks(self.app.theme_variables), self.rich_style, self.size.width)
