"""What a list shows: rows of one or more lines, some of which the cursor can stand on."""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len

from reader.app.drawing.painting import Line


@dataclass(frozen=True, slots=True)
class Row:
    """Lines without the cell for the cursor; `key` is what they stand for, None for a heading.

    `doors` are the indexes of lines that act at a single click; with `names_lead` only words in the
    ink of names do, on any line. A `heading` that has a key comes on the screen with the row below
    it, as one without a key does.
    """

    lines: tuple[Line, ...]
    key: int | None = None
    doors: tuple[int, ...] = ()
    names_lead: bool = False
    heading: bool = False

    def acts_at(self, line: int, cell: int) -> bool:
        """Whether a single click there does more than put the cursor on the row."""
        return line in self.doors or (self.names_lead and "name" in self._inks_at(line, cell))

    def _inks_at(self, line: int, cell: int) -> list[str]:
        for words, ink in self.lines[line]:
            cell -= cell_len(words)
            if cell < 0:
                return ink.split()
        return []


GAP = Row(([],))
"""An empty line between others."""
