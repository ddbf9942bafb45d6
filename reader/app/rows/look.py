"""How the rows of a page are to look at the moment, and what they have in common."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.app.drawing.cells import wrap
from reader.app.drawing.glyphs import DOT
from reader.app.page.decoration import Mark, pieces
from reader.app.rows.articles import two_lines
from reader.app.rows.row import GAP, Row
from reader.articles.cleaning import clean_line
from reader.articles.said_words import said_words
from reader.export.dates import long_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from reader.app.drawing.painting import Line

LEFT = 3
"""Cells before the words, for the signs."""
PICKED = "✓"
GOES_ON = " …"


@dataclass(frozen=True, slots=True)
class Look:
    """The articles that are `picked`, the places that are shown `whole`, the words typed.

    `role` is what the person of the page is most of the time, which need not be said again.
    """

    today: date
    role: str | None = None
    picked: frozenset[int] = field(default_factory=frozenset)
    whole: frozenset[int] = field(default_factory=frozenset)
    words: tuple[str, ...] = ()


def year_above(number: int, before: int | None) -> tuple[Row, ...]:
    """The heading where another year begins than that of the row `before`."""
    if number == before:
        return ()
    heading = Row(([(f"{' ' * LEFT}{number}", "muted bold")],))
    return (heading, GAP) if before is None else (GAP, heading, GAP)


def origin(title: str, source: str | None, published: date, role: str = "") -> str:
    """Where something is printed, on one line."""
    parts = (role, long_date(published), source or "", title)
    return DOT.join(clean_line(part) for part in parts if part)


def below(words: str, look: Look, width: int, *, picked: bool) -> list[Line]:
    """What stands below words, quietly, on two lines at most; a tick where it is picked."""
    tick: Line = [(f"{PICKED if picked else ' ':<{LEFT}}", "quotation bold")]
    lines = (
        written(part, "muted", look, width - LEFT, most=1)[0]
        for part in two_lines(words, width - LEFT - len(GOES_ON))
    )
    return [
        [*tick, *line] if at == 0 else [(" " * LEFT, ""), *line] for at, line in enumerate(lines)
    ]


def written(
    text: str, ink: str, look: Look, width: int, *, most: int | None, marks: Sequence[Mark] = ()
) -> list[Line]:
    """Words on at most so many lines, those that were typed marked; more is said to be there."""
    spans = wrap(text, width - len(GOES_ON))
    marks = [Mark(0, len(text), ink), *marks, *_found(text, look.words)]
    lines: list[Line] = [
        [(words, inks.strip()) for words, inks in pieces(text, *span, marks)]
        for span in spans[:most]
    ]
    if len(spans) > len(lines):
        lines[-1].append((GOES_ON, "muted"))
    return lines


def _found(text: str, words: Sequence[str]) -> Iterable[Mark]:
    if not words:
        return
    for word in said_words(text):
        if word.folded.startswith(tuple(words)):
            yield Mark(*word.span, "found")
