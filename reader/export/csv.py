"""Bookmarks as a table (RFC 4180) whose cells can never become formulas."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

from reader.export.fields import ROW, fields
from reader.library.bookmark import Bookmark

TAG_SEPARATOR = "; "

ACTIVE = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
"""How a cell begins that a spreadsheet may take for a formula (OWASP, “CSV injection”), already
guarded or not: counting the guarded ones in is what makes the guard reversible."""


def render(bookmarks: Sequence[Bookmark]) -> str:
    """A header and one record a bookmark; records end with CR LF."""
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(ROW)
    writer.writerows(_record(bookmark) for bookmark in bookmarks)
    return table.getvalue()


def guard(cell: str) -> str:
    """The cell, begun with `'` if a spreadsheet could run it."""
    return f"'{cell}" if ACTIVE.match(cell) else cell


def unguard(cell: str) -> str:
    """The words that `guard` was given."""
    return cell[1:] if cell.startswith("'") and ACTIVE.match(cell) else cell


def _record(bookmark: Bookmark) -> list[str]:
    values = fields(bookmark)
    values["tags"] = TAG_SEPARATOR.join(values["tags"])
    return [guard("" if values[name] is None else str(values[name])) for name in ROW]
