"""Who is around somebody: names with a page of their own, roles, and who speaks for a body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.cells import cell_len

from reader.app.drawing.cells import fit
from reader.app.drawing.painting import spread
from reader.app.rows.look import LEFT, Look
from reader.app.rows.row import GAP, Row
from reader.articles.annotations import EntityKind
from reader.articles.cleaning import clean_line
from reader.export.dates import long_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.app.figures_door import Beside
    from reader.library.figures.rows import Belonging, Companion, Tenure

QUOTED, NAMED = "quoted beside", "named beside"


@dataclass(frozen=True, slots=True)
class Met:
    """A figure in the company of another, and in which: `QUOTED` or `NAMED`."""

    group: str
    companion: Companion


def met(beside: Beside) -> list[Met]:
    """All of them, those who are quoted first."""
    quoted = [Met(QUOTED, one) for one in beside.quoted]
    return quoted + [Met(NAMED, one) for one in beside.named]


def met_row(items: Sequence[Met], at: int, width: int, _look: Look) -> tuple[Row, ...]:
    """A name, and in how many articles the two meet."""
    one = items[at]
    heading = () if at and items[at - 1].group == one.group else _heading(one.group, at, width)
    figure = one.companion.figure
    kind = "" if figure.kind is EntityKind.PERSON else figure.kind
    return (*heading, _row(figure.name, kind, one.companion.together, at, width))


def speaker_row(items: Sequence[Belonging], at: int, width: int, _look: Look) -> tuple[Row, ...]:
    """A name, the role that names the organisation or place, and in how many quotes."""
    one = items[at]
    heading = _counted("", "quotes", width) if at == 0 else ()
    return (*heading, _row(one.figure.name, one.role, one.quotes, at, width))


def role_row(items: Sequence[Tenure], at: int, width: int, _look: Look) -> tuple[Row, ...]:
    """A role with the days of the first and the last article that give it."""
    one = items[at]
    role = fit(clean_line(one.role), width - LEFT - 10)
    first, last = long_date(one.first), long_date(one.last)
    days = first if first == last else f"{first} to {last}"
    if one.present:
        days = f"since {first}"
    head = spread(
        [(" " * LEFT, ""), (role, "bold" if one.present else "")],
        [(f"{one.quotes:,} ", "muted")],
        width,
    )
    below = [(" " * LEFT, ""), (fit(days, width - LEFT), "muted")]
    heading = _counted("", "quotes", width) if at == 0 else (GAP,)
    return (*heading, Row((head, below), at))


def _heading(group: str, at: int, width: int) -> tuple[Row, ...]:
    return (*((GAP,) if at else ()), *_counted(group, "articles", width))


def _counted(words: str, what: str, width: int) -> tuple[Row, ...]:
    line = spread([(f"{' ' * LEFT}{words}", "muted italic")], [(f"{what} ", "muted italic")], width)
    return (Row((line,)),)


def _row(name: str, about: str, count: int, at: int, width: int) -> Row:
    figure = f"{count:>9,} "
    room = width - LEFT - len(figure)
    shown = fit(clean_line(name), room)
    remark = fit(clean_line(about), room - cell_len(shown) - 2) if about else ""
    left = [
        (" " * LEFT, ""),
        (shown, "name underline"),
        (f"  {remark}" if remark else "", "muted italic"),
    ]
    return Row((spread(left, [(figure, "muted")], width),), at)
