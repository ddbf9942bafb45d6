"""The quotes of a page: the words, and below those of one article where they are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.app.drawing.glyphs import BOOKMARKED, TENTATIVE
from reader.app.rows.look import LEFT, Look, below, origin, written, year_above
from reader.app.rows.row import GAP, Row
from reader.articles.annotations import Confidence
from reader.articles.cleaning import clean_line
from reader.library.figures.offices import same_office

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.app.drawing.painting import Line
    from reader.app.figures_door import Quoted
    from reader.library.rows import SaidQuote

FOLDED = 4
"""Lines of a quote that is not shown whole."""


def said_row(items: Sequence[Quoted], at: int, width: int, look: Look) -> tuple[Row, ...]:
    """The rows of the quote at that place on `width` cells; its key is its place.

    Quotes of one article stand together, and the last of them has below it where they are printed.
    """
    quoted = items[at]
    quote = quoted.quote
    before = items[at - 1].quote if at else None
    after = items[at + 1].quote if at + 1 < len(items) else None
    lines = _words(quoted, look, width, whole=at in look.whole)
    if after is None or after.article_id != quote.article_id:
        lines += _where(quote, look, width)
    first = before is None or before.article_id != quote.article_id
    above = year_above(quote.published.year, before.published.year if before else None)
    gap = () if above or not first else (GAP,)
    return (*above, *gap, Row(tuple(lines), at))


def _words(quoted: Quoted, look: Look, width: int, *, whole: bool) -> list[Line]:
    quote = quoted.quote
    doubt = quote.confidence is Confidence.TENTATIVE
    ink = "quotation italic" if doubt else "quotation"
    most = None if whole else FOLDED
    first, *rest = written(_text(quote), ink, look, width - LEFT, most=most)
    sign = BOOKMARKED if quoted.kept else " "
    signs: Line = [(sign, "quotation bold"), (f"{TENTATIVE if doubt else ' '} ", ink)]
    return [[*signs, *first], *([(" " * LEFT, ""), *line] for line in rest)]


def _where(quote: SaidQuote, look: Look, width: int) -> list[Line]:
    other = quote.role and not (look.role and same_office(look.role, quote.role))
    role = f"as {quote.role}" if other else ""
    words = origin(quote.title, quote.source, quote.published, role)
    return below(words, look, width, picked=quote.article_id in look.picked)


def _text(quote: SaidQuote) -> str:
    return clean_line(quote.text)
