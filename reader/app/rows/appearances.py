"""The articles of a page: headline, day and source, and how often somebody speaks or is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from reader.app.drawing.cells import fit
from reader.app.drawing.glyphs import DOT, READ, STARRED, UNREAD
from reader.app.drawing.painting import spread
from reader.app.rows.dates import short_date
from reader.app.rows.look import LEFT, PICKED, Look, written, year_above
from reader.app.rows.row import GAP, Row
from reader.articles.cleaning import clean_line
from reader.articles.plural import plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.app.drawing.painting import Line
    from reader.library.figures.rows import Appearance
    from reader.library.rows import Headline


def article_rows(items: Sequence[Appearance], at: int, width: int, look: Look) -> tuple[Row, ...]:
    """The rows of the article at that place on `width` cells; its key is its place."""
    headline = items[at].headline
    before = items[at - 1].headline if at else None
    ink = "" if headline.read else "bold"
    title = written(clean_line(headline.title), ink, look, width - LEFT, most=1)
    lines: list[Line] = [[*_signs(headline, look), *title[0]], _facts(items[at], look, width)]
    above = year_above(headline.published.year, before.published.year if before else None)
    return (*above, *(() if above else (GAP,)), Row(tuple(lines), at))


def _signs(headline: Headline, look: Look) -> Line:
    if headline.id in look.picked:
        return [(f"{PICKED:<{LEFT}}", "quotation bold")]
    if headline.starred:
        return [(f"{STARRED:<{LEFT}}", "quotation")]
    sign = READ if headline.read else UNREAD
    return [(f"{sign:<{LEFT}}", "muted" if headline.read else "quotation")]


def _facts(item: Appearance, look: Look, width: int) -> Line:
    counts = ((item.quotes, "quote"), (item.mentions, "mention"))
    told = DOT.join(plural(count, noun) for count, noun in counts if count)
    room = max(0, width - LEFT - cell_len(told) - 2)
    day = short_date(item.headline.published, look.today).strip()
    where = DOT.join(filter(None, (day, clean_line(item.headline.source or ""))))
    return spread([(" " * LEFT, ""), (fit(where, room), "muted")], [(told, "muted")], width)
