"""A line of a page with its marks, as a strip of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.strip import Strip

from reader.app.drawing.glyphs import HERE
from reader.app.drawing.painting import paint
from reader.app.page.decoration import Mark, pieces
from reader.app.page.layout import Part
from reader.articles.blocks import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.style import Style

    from reader.app.drawing.inks import Inks
    from reader.app.page.layout import Line, Page

GUTTER = 2
"""Cells left of the text, where the focused quote has its sign."""

_PART_INKS = {
    Part.TITLE: "bold",
    Part.META: "muted",
    BlockKind.STANDFIRST: "italic",
    BlockKind.HEADING: "muted bold",
    BlockKind.CAPTION: "muted italic",
}
_LEFT_BRIGHT = {"quotation", "term", "hit", "found", "selected"}


def margin(page: Page, width: int) -> int:
    """Cells left of the text when the page is centred in `width` cells."""
    return GUTTER + max(0, (width - GUTTER - page.width) // 2)


def paint_line(
    page: Page,
    number: int,
    marks: Sequence[Mark],
    inks: Inks,
    base: Style,
    *,
    width: int,
    dim: bool,
) -> Strip:
    """The strip of one line, `width` cells wide; `dim` leaves only quotations and hits bright.

    The words, and not the gutter, carry the offsets by which the mouse selects text.
    """
    line = page.lines[number]
    words = [
        (text, _ink(line, ink, dim=dim))
        for text, ink in pieces(page.text, line.start, line.end, marks)
    ]
    if line.cut:
        words.append(("…", "muted"))
    left = margin(page, width) + line.indent
    gutter = paint([_sign(marks, left)], inks, base, left)
    return Strip.join([gutter, paint(words, inks, base, width - left).apply_offsets(0, number)])


def offset_at(page: Page, number: int, x: int, width: int) -> int | None:
    """The code point of the article under cell `x` of a line, None beside the words."""
    line = page.lines[number]
    x -= margin(page, width) + line.indent
    for at in range(line.start, line.end):
        cells = cell_len(page.text[at])
        if 0 <= x < cells:
            return at - page.body
        x -= cells
    return None


def _ink(line: Line, ink: str, *, dim: bool) -> str:
    if dim and _LEFT_BRIGHT.isdisjoint(ink.split()):
        return "muted"
    return f"{_PART_INKS.get(line.part, '')} {ink}"


def _sign(marks: Sequence[Mark], left: int) -> tuple[str, str]:
    if any("on-focused-quote" in mark.ink for mark in marks):
        return f"{HERE:>{left - 1}}", "quotation bold"
    return " " * left, ""
