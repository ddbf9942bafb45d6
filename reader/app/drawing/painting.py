"""From inked words to a strip of the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip

from reader.app.drawing.cells import fit, safe
from reader.app.drawing.glyphs import HERE
from reader.app.drawing.inks import mix

if TYPE_CHECKING:
    from rich.style import Style

    from reader.app.drawing.inks import Inks

Piece = tuple[str, str]
"""Words, and the names of the inks that they are written in, separated by spaces."""

Line = list[Piece]


def spread(left: Line, right: Line, width: int) -> Line:
    """One line of `width` cells: `right` stands at its end, `left` is cut where it does not fit."""
    room = width - sum(cell_len(words) for words, _ in right)
    line: Line = []
    for words, ink in left:
        words_that_fit = fit(words, room)
        line.append((words_that_fit, ink))
        room -= cell_len(words_that_fit)
    return [*line, (" " * room, ""), *right]


def paint(line: Iterable[Piece], inks: Inks, base: Style, width: int) -> Strip:
    """A strip of exactly `width` cells, everything on the background of `base`."""
    segments = [Segment(safe(words), mix(inks, ink, base)) for words, ink in line if words]
    return Strip(segments).adjust_cell_length(width, base)


def paint_row(
    lines: Sequence[Line], inks: Inks, style: Style, width: int, *, here: bool, bright: bool
) -> list[Strip]:
    """The lines of a row of a list with the cell for the cursor, which is `here` or is not."""
    base = style + inks["on-selection"] if here else style
    sign = (HERE if here else " ", "quotation" if bright else "muted")
    blank = Strip.blank(width, style)
    return [paint([sign, *line], inks, base, width) if line else blank for line in lines]
