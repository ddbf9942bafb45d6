"""What a short list shows: rows of one or more lines, some of which the cursor can stand on."""

from __future__ import annotations

from dataclasses import dataclass

from reader.app.drawing.painting import Line


@dataclass(frozen=True, slots=True)
class Row:
    """Lines without the cell for the cursor; `key` is what they stand for, None for a heading."""

    lines: tuple[Line, ...]
    key: int | None = None
