"""The rows of the list of everyone: rank, name, who that is, how often they speak and are named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from reader.app.drawing.cells import fit
from reader.app.drawing.painting import spread
from reader.app.page.decoration import Mark, pieces
from reader.app.rows.row import Row
from reader.articles.annotations import EntityKind
from reader.library.figures.everyone import By
from reader.library.figures.matched import matched

if TYPE_CHECKING:
    from reader.app.drawing.painting import Line
    from reader.app.everybody import Ranked

KIND_WORDS = {
    EntityKind.PERSON: "",
    EntityKind.ORGANISATION: "organisation",
    EntityKind.PLACE: "place",
}
ROOMY = 72
"""Cells from which on there is a column of its own for who somebody is."""
NAME = 30
"""Cells of the column of names."""
DOWN = " ▾"
"""Stands beside what is ranked by."""


def figure_row(ranked: Ranked, index: int, by: By, typed: str, width: int) -> Row:
    """One line of `width` cells; `index` is its place from 0, and its key."""
    roomy = width >= ROOMY
    rank = f"{index + 1:>{6 if roomy else 4},}  "
    figures = _figures(ranked, by, roomy=roomy)
    room = width - cell_len(rank) - sum(cell_len(words) for words, _ in figures)
    name = fit(ranked.row.figure.name, min(NAME, room) if roomy else room)
    gap = " " * (NAME - cell_len(name) if roomy else 0) + "  "
    about = fit(f"{gap}{who(ranked)}", room - cell_len(name))
    left: Line = [(rank, "muted"), *_name(name, typed), (about, "muted")]
    return Row((spread(left, figures, width),), index)


def column_heads(by: By, width: int) -> tuple[Line, Line]:
    """The heads of the columns, left and right, with a mark on what is ranked by."""
    quotes, mentions = _widths(roomy=width >= ROOMY)
    heads = ((By.QUOTES, quotes), (By.MENTIONS, mentions))
    right: Line = [
        (f"{head + DOWN if head is by else head:>{cells}}", "bold" if head is by else "muted")
        for head, cells in heads
    ]
    return [("", "")], [*right, ("  ", "")]


def who(ranked: Ranked) -> str:
    """A role, what it is, or in which article a bare name stands."""
    known = " ".join((ranked.row.role or KIND_WORDS[ranked.row.figure.kind]).split())
    if ranked.row.figure.article is None:
        return known
    where = f"in ‘{ranked.headline}’" if ranked.headline else "in one article"
    return f"{known}, {where}" if known else where


def _widths(*, roomy: bool) -> tuple[int, int]:
    return (9, 12) if roomy else (8, 11)


def _figures(ranked: Ranked, by: By, *, roomy: bool) -> Line:
    quotes, mentions = _widths(roomy=roomy)
    first, second = ("bold", "muted") if by is By.QUOTES else ("muted", "bold")
    return [
        (f"{ranked.row.quotes:>{quotes},}", first),
        (f"{ranked.row.mentions:>{mentions},}", second),
        (" ", ""),
    ]


def _name(name: str, typed: str) -> Line:
    """The name in its ink, the letters that were typed underlined on a ground of their own."""
    spans = matched(name, typed) if typed else ()
    marks = [Mark(span.start, span.end, "found") for span in spans]
    return [(words, f"name bold {ink}") for words, ink in pieces(name, 0, len(name), marks)]
