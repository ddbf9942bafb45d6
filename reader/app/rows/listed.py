"""The rows of quotes from many articles: under their headlines, or under who says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from reader.app.drawing.cells import fit, wrap
from reader.app.drawing.glyphs import BOOKMARKED, DOT, TENTATIVE
from reader.app.drawing.painting import spread
from reader.app.listing import Headed, Said, Voice
from reader.app.rows.articles import short_source
from reader.app.rows.dates import short_date
from reader.app.rows.row import Row
from reader.articles.annotations import Confidence

if TYPE_CHECKING:
    from datetime import date

    from reader.app.drawing.painting import Line
    from reader.app.listing import Entry
    from reader.library.rows import SaidQuote

LEFT = 4
"""Cells before the words of a quote: the marks of bookmarks and of doubt."""
MOST_LINES = 8
"""Lines of a quote; the rest is in the article."""
SOURCE = 36
"""Cells at most for where and when, at the right of a headline."""
SPACES = 5
"""Cells before, between and after the two."""
NOBODY = "nobody named"


def listed_row(entry: Entry, index: int, width: int, today: date, *, kept: bool) -> Row:
    """A heading or a quote on `width` cells; `index` is its place, and its key if it is opened."""
    match entry:
        case Headed(quote):
            return Row((*_gap(index), _headline(quote, width, today)))
        case Voice(speaking):
            count = f"{len(speaking.quotes):,}"
            page = speaking.figure is not None
            line = _who(speaking.speaker, speaking.role, count, width - 2, page=page)
            lines = [*_gap(index), [("  ", ""), *line]]
            return Row(tuple(lines), index if page else None, names_lead=True)
        case Said(quote, named, placed):
            lines = _words(quote, width, kept=kept)
            if named:
                page = quote.figure is not None
                lines.insert(
                    0, _indented(_who(quote.speaker, quote.role, "", width - LEFT, page=page))
                )
            if placed:
                lines.append(_where(quote, width, today))
            return Row(tuple(lines), index, names_lead=True)


def _gap(index: int) -> tuple[Line, ...]:
    return ([],) if index else ()


def _headline(quote: SaidQuote, width: int, today: date) -> Line:
    """The headline, then where and when; what a source has in parentheses gives way to it."""
    title = " ".join(quote.title.split())
    where = _origin(quote, today, min(SOURCE, width - cell_len(title)) - SPACES)
    right: Line = [(f"  {fit(where, min(SOURCE, width // 2))} ", "muted")]
    return spread([("  ", ""), (title, "muted italic")], right, width)


def _origin(quote: SaidQuote, today: date, room: int) -> str:
    day = short_date(quote.published, today).strip()
    source = " ".join((quote.source or "").split())
    return f"{short_source(source, room - cell_len(day + DOT))}{DOT}{day}" if source else day


def _who(name: str | None, role: str | None, count: str, width: int, *, page: bool) -> Line:
    """The name, its ink telling whether it leads to a page, the role, and how many quotes."""
    right: Line = [(f"  {count} ", "muted")] if count else []
    ink = "name bold" if page else "bold" if name else "muted italic"
    left: Line = [(fit(name or NOBODY, width - 2), ink)]
    about = " ".join((role or "").split())
    return spread([*left, (f"  {about}", "muted")] if about else left, right, width)


def _words(quote: SaidQuote, width: int, *, kept: bool) -> list[Line]:
    doubt = quote.confidence is Confidence.TENTATIVE
    ink = "quotation italic" if doubt else "quotation"
    text = " ".join(quote.text.split())
    spans = wrap(text, width - LEFT - 1)
    lines: list[Line] = [
        _indented([(text[span.start : span.end], ink)]) for span in spans[:MOST_LINES]
    ]
    if len(spans) > MOST_LINES:
        lines[-1] = _indented([(fit(text[spans[MOST_LINES - 1].start :], width - LEFT - 1), ink)])
    marks = f" {BOOKMARKED if kept else ' '}{TENTATIVE if doubt else ' '}"
    lines[0] = [(f"{marks:<{LEFT}}", "quotation bold"), *lines[0][1:]]
    return lines


def _where(quote: SaidQuote, width: int, today: date) -> Line:
    words = f"{_origin(quote, today, SOURCE)}{DOT}{' '.join(quote.title.split())}"
    return _indented([(fit(words, width - LEFT - 1), "muted")])


def _indented(line: Line) -> Line:
    return [(" " * LEFT, ""), *line]
