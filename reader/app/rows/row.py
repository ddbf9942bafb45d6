"""What a short list shows: rows of one or more lines, some of which the cursor can stand on."""

from __future__ import annotations

from dataclasses import dataclass

from reader.app.drawing.painting import Line


@dataclass(frozen=True, slots=True)
class Row:
    """Lines without the cell for the cursor; `key` is what they stand for, None for a heading.

    `doors` are the indexes of lines that act at a single click. A `heading` that has a key comes on
    the screen with the row below it, as one without a key does.
    """

    lines: tuple[Line, ...]
    key: int | None = None
    doors: tuple[int, ...] = ()
    heading: bool = False
