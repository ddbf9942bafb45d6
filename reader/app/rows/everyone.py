"""The rows of the list of everyone: rank, name, who that is, how often they speak and are named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from reader.app.drawing.cells import fit
from reader.app.drawing.painting import spread
from reader.app.page.decoration import Mark, pieces
from reader.app.rows.row import Row
from reader.articles.annotations import EntityKind
from reader.library.figures.counting import By
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
NARROW = 44
"""Cells below which there is room for one number only."""
NAME = 30
"""Cells of the column of names."""
DOWN = " ▾"
"""Stands beside what is ranked by."""


def figure_row(ranked: Ranked, index: int, by: By, typed: str, width: int) -> Row:
    """One line of `width` cells; `index` is its place from 0, and its key."""
    roomy = width >= ROOMY
    rank = f"{index + 1:>{6 if roomy else 4},}  "
    figures = _figures(ranked, by, width)
    room = width - cell_len(rank) - sum(cell_len(words) for words, _ in figures)
    name = fit(ranked.row.figure.name, min(NAME, room) if roomy else room)
    gap = " " * (NAME - cell_len(name) if roomy else 0) + "  "
    about = fit(f"{gap}{who(ranked)}", room - cell_len(name))
    left: Line = [(rank, "muted"), *_name(name, typed), (about, "muted")]
    return Row((spread(left, figures, width),), index, names_lead=True)


def column_heads(by: By, width: int) -> tuple[Line, Line]:
    """The heads of the columns, left and right, with a mark on what is ranked by."""
    right: Line = [
        (f"{head + DOWN if head is by else head:>{cells}}", "bold" if head is by else "muted")
        for head, cells in _columns(by, width)
    ]
    return [], [*right, ("  ", "")]


def who(ranked: Ranked) -> str:
    """A role, what it is, or in which article a bare name stands."""
    known = " ".join((ranked.row.role or KIND_WORDS[ranked.row.figure.kind]).split())
    if ranked.row.figure.article is None:
        return known
    where = f"in ‘{ranked.headline}’" if ranked.headline else "in one article"
    return f"{known}, {where}" if known else where


def _columns(by: By, width: int) -> list[tuple[By, int]]:
    """What is counted, and in how many cells; on few cells only what it is ranked by."""
    cells = {By.QUOTES: 9, By.MENTIONS: 12} if width >= ROOMY else {By.QUOTES: 8, By.MENTIONS: 11}
    return [(one, cells[one]) for one in By if one is by or width >= NARROW]


def _figures(ranked: Ranked, by: By, width: int) -> Line:
    counts = {By.QUOTES: ranked.row.quotes, By.MENTIONS: ranked.row.mentions}
    return [
        *(
            (f"{counts[one]:>{cells},}", "bold" if one is by else "muted")
            for one, cells in _columns(by, width)
        ),
        (" ", ""),
    ]


def _name(name: str, typed: str) -> Line:
    """The name in its ink, the letters that were typed underlined on a ground of their own."""
    spans = matched(name, typed) if typed else ()
    marks = [Mark(span.start, span.end, "found") for span in spans]
    return [(words, f"name bold {ink}") for words, ink in pieces(name, 0, len(name), marks)]
