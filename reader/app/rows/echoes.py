"""The rows of the same words elsewhere: the quotation asked about, and the other articles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from reader.app.drawing.cells import fit, wrap
from reader.app.drawing.glyphs import DOT
from reader.app.drawing.painting import Line, spread
from reader.app.page.decoration import Mark, pieces
from reader.app.rows.articles import two_lines
from reader.app.rows.row import GAP, Row
from reader.articles.cleaning import clean_line
from reader.articles.same_words import How
from reader.export.dates import long_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.articles.spans import Span
    from reader.library.echo import Echo
    from reader.library.figure import Figure

HOW = {How.EXACT: "the same words", How.SHORTENED: "shortened", How.VARIED: "varied"}
_NEAREST = (How.EXACT, How.SHORTENED, How.VARIED)
NOTHING = "These words stand in no other article."
NOBODY = "nobody is named"
OTHER_NAME = "≠ "
"""Stands before a speaker who is not the one here: the same words stand under two names."""

DIFFERS = "bold underline"
"""Words that the other quotation lacks: they have the weight and the line besides their colour."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The quotation that is looked for, where it stands, and who has a page for saying it."""

    text: str
    speaker: str | None
    figure: Figure | None
    role: str | None
    title: str
    source: str | None
    published: date


def one_an_article(echoes: Iterable[Echo]) -> list[Echo]:
    """Of the places in one article the nearest to the words asked about; the order stays."""
    best: dict[int, Echo] = {}
    for echo in echoes:
        before = best.get(echo.article_id)
        if before is None or _distance(echo) < _distance(before):
            best[echo.article_id] = echo
    return list(best.values())


def asked_row(asked: Asked, differs: Sequence[Span], width: int) -> Row:
    """The quotation on `width` cells, the words marked that the entry under the cursor lacks."""
    role = f"  {clean_line(asked.role)}" if asked.role else ""
    who = [*_name(asked.speaker, asked.figure, width), (role, "muted italic")]
    head: list[Line] = [
        [(fit(_where(asked.source, asked.published), width), "muted")],
        *_title(asked.title, width),
    ]
    lines = (*head, spread(who, [], width), *_words(asked.text, differs, width))
    return Row(lines, 0 if asked.figure else None, doors=(len(head),))


def echo_rows(asked: Asked, echoes: Sequence[Echo], at: int, width: int) -> list[Row]:
    """The other article at that place on `width` cells, under a heading that says when that was.

    Its key is its place; its door leads to the speaker. Where there is none, that is told.
    """
    if not echoes:
        return [Row(([(fit(NOTHING, width), "muted italic")],))]
    heading = _when(echoes[at].published, asked.published)
    above = _when(echoes[at - 1].published, asked.published) if at else ""
    rows = [GAP] if at else []
    if heading != above:
        rows.append(Row(([(fit(heading, width), "muted italic")],)))
    return [*rows, _entry(echoes[at], asked.speaker, at, width)]


def _entry(echo: Echo, here: str | None, key: int, width: int) -> Row:
    how: Line = [(f"  {HOW[echo.how]}", "muted italic"), (" ", "")]
    where: Line = [(_where(echo.source, echo.published), "muted")]
    head = [spread(where, how, width), *_title(echo.title, width)]
    who = _name(echo.speaker, echo.figure, width - len(OTHER_NAME))
    if echo.other_speaker:
        who = [(OTHER_NAME, "bold"), *who, (f"  not {clean_line(here or '')}", "bold")]
    lines = (*head, spread(who, [], width), *_words(echo.text, echo.differs, width))
    return Row(lines, key, doors=(len(head),) if echo.figure else ())


def _name(name: str | None, figure: Figure | None, width: int) -> Line:
    if name is None:
        return [(fit(NOBODY, width), "muted")]
    ink = "name bold underline" if figure else "name bold"
    return [(fit(clean_line(name), width), ink)]


def _title(title: str, width: int) -> list[Line]:
    return [[(line, "")] for line in two_lines(clean_line(title), width)]


def _where(source: str | None, day: date) -> str:
    return DOT.join(part for part in (long_date(day), clean_line(source or "")) if part)


def _words(text: str, differs: Sequence[Span], width: int) -> list[Line]:
    marks = [Mark(start, end, DIFFERS) for start, end in differs]
    return [
        [(words, ink or "quotation") for words, ink in pieces(text, start, end, marks)]
        for start, end in wrap(text, width)
    ]


def _when(there: date, here: date) -> str:
    if there == here:
        return "the same day"
    return "earlier" if there < here else "later"


def _distance(echo: Echo) -> tuple[int, int]:
    return _NEAREST.index(echo.how), len(echo.differs) + len(echo.asked_differs)
