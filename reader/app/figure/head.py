"""The head of a page in ink: who it is, how often, when, and as what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from reader.app.drawing.cells import fit
from reader.app.drawing.glyphs import DOT
from reader.app.drawing.painting import spread
from reader.articles.cleaning import clean_line
from reader.articles.plural import plural
from reader.export.dates import MONTHS
from reader.export.sparkline import sparkline
from reader.library.figures.roles import in_words

if TYPE_CHECKING:
    from reader.app.drawing.painting import Line
    from reader.library.figures.head import Head
    from reader.library.figures.rows import Month, Tenure

ROOMY, TALL, MEDIUM = 100, 34, 24
"""Cells of width, and lines of the screen, from which on the head shows more."""
BARS = 60
MOST_ROLES = 4


def head_lines(head: Head, width: int, screen: tuple[int, int]) -> list[Line]:
    """The head on `width` cells; on a small `screen` (columns, lines) only what matters most."""
    columns, rows = screen
    if rows >= TALL and columns >= ROOMY:
        roles = _roles(head, width)
        name: Line = [(fit(clean_line(head.figure.name), width), "bold")]
        return [[], name, *roles, [], _counts(head, width), *_months(head, width)]
    lines = [_name(head, width), _counts(head, width)]
    return [[], *lines, *_months(head, width)] if rows >= MEDIUM else lines


def kind_line(head: Head) -> str:
    """What stands over the page."""
    kind = head.figure.kind.upper()
    return f"{kind}  in one article" if head.figure.article is not None else kind


def _name(head: Head, width: int) -> Line:
    name = fit(clean_line(head.figure.name), width)
    present = [one for one in head.roles if one.present] or list(head.roles[:1])
    role = fit(clean_line(present[0].role), width - cell_len(name) - 2) if present else ""
    return [(name, "bold"), (f"  {role}" if role else "", "muted italic")]


def _counts(head: Head, width: int) -> Line:
    counts = ((head.quotes, "quote"), (head.mentions, "mention"), (head.articles, "article"))
    told = [plural(count, noun) for count, noun in counts if count]
    return [(fit(DOT.join(told) or "nowhere in the library", width), "")]


def _months(head: Head, width: int) -> list[Line]:
    """The bars and what they count, between the first month and the last."""
    if len(head.months) < 2:  # noqa: PLR2004 - one month is no line
        return []
    quoted = head.quotes > 0
    values = [month.quotes if quoted else month.mentions for month in head.months]
    first, last = (_month(head.months[at]) for at in (0, -1))
    what = "  quotes a month" if quoted else "  mentions a month"
    room = width - cell_len(f"{first}  {last}")
    bars = sparkline(values, max(1, min(BARS, room - len(what))))
    ink = "quotation" if quoted else "name"
    if len(bars) + len(what) > room:
        what = ""
    return [[(f"{first} ", "muted"), (bars, ink), (f" {last}", "muted"), (what, "muted italic")]]


def _month(month: Month) -> str:
    return f"{MONTHS[month.first.month - 1][:3]} {month.first.year}"


def _roles(head: Head, width: int) -> list[Line]:
    lines: list[Line] = [_tenure(one, width) for one in head.roles[:MOST_ROLES]]
    more = len(head.roles) - MOST_ROLES
    if more > 0 and lines:
        lines[-1] = spread(lines[-1], [(f"and {more} more", "muted italic")], width)
    return lines


def _tenure(tenure: Tenure, width: int) -> Line:
    """`prime minister, since 2025`, what is past more quietly."""
    return [(fit(clean_line(in_words(tenure)), width), "" if tenure.present else "muted")]
