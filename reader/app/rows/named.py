"""The mentions of a page: each sentence with the name in ink, and where it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.app.page.decoration import Mark
from reader.app.rows.look import LEFT, Look, below, origin, written, year_above
from reader.app.rows.row import GAP, Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.app.drawing.painting import Line
    from reader.library.figures.rows import MentionLine


def named_row(items: Sequence[MentionLine], at: int, width: int, look: Look) -> tuple[Row, ...]:
    """The rows of the sentence at that place on `width` cells; its key is its place.

    Sentences of one article stand together, and the last has below it where they are printed.
    """
    line = items[at]
    before = items[at - 1] if at else None
    after = items[at + 1] if at + 1 < len(items) else None
    marks = [Mark(span.start, span.end, "name bold") for span in line.spans]
    # One cell for one code point, so that the spans stay where they are.
    text = line.text.replace("\n", " ").replace("\t", " ")
    words = written(text, "", look, width - LEFT, most=None, marks=marks)
    lines: list[Line] = [[(" " * LEFT, ""), *one] for one in words]
    if after is None or after.article_id != line.article_id:
        where = origin(line.title, line.source, line.published)
        lines += below(where, look, width, picked=line.article_id in look.picked)
    above = year_above(line.published.year, before.published.year if before else None)
    first = before is None or before.article_id != line.article_id
    gap = () if above or not first else (GAP,)
    return (*above, *gap, Row(tuple(lines), at))
