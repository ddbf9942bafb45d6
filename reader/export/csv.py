"""Quotations as a table (RFC 4180) whose cells can never become formulas."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Any

from reader.export.fields import QUOTE_ROW, ROW, fields, quote_fields
from reader.library.bookmark import Bookmark
from reader.library.figures.page import FigurePage
from reader.library.rows import SaidQuote

TAG_SEPARATOR = "; "

ACTIVE = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
"""How a cell begins that a spreadsheet may take for a formula (OWASP, “CSV injection”), already
guarded or not: counting the guarded ones in is what makes the guard reversible."""


def render(bookmarks: Sequence[Bookmark]) -> str:
    """A header and one record a bookmark; records end with CR LF."""
    return _table(ROW, map(fields, bookmarks))


def render_quotes(quotes: Iterable[SaidQuote]) -> str:
    """The same for quotes that nobody has kept."""
    return _table(QUOTE_ROW, map(quote_fields, quotes))


def render_page(page: FigurePage) -> str:
    """The quotes of a page: a table has no place for anything else."""
    return render_quotes(page.said)


def guard(cell: str) -> str:
    """The cell, begun with `'` if a spreadsheet could run it."""
    return f"'{cell}" if ACTIVE.match(cell) else cell


def unguard(cell: str) -> str:
    """The words that `guard` was given."""
    return cell[1:] if cell.startswith("'") and ACTIVE.match(cell) else cell


def _table(columns: Sequence[str], rows: Iterable[dict[str, Any]]) -> str:
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_cell(row[name]) for name in columns] for row in rows)
    return table.getvalue()


def _cell(value: Any) -> str:
    if isinstance(value, list):
        value = TAG_SEPARATOR.join(value)
    return guard("" if value is None else str(value))
