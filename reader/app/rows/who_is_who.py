"""The rows of “same person?”: a name, why it may be the same, and what yes would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from reader.app.drawing.cells import fit
from reader.app.drawing.painting import spread
from reader.app.figure.who_is_who import consequence
from reader.app.rows.row import Row
from reader.articles.cleaning import clean_line

if TYPE_CHECKING:
    from reader.app.figure.who_is_who import Choice
    from reader.library.figure import Figure

LEFT = 2


def who_row(choice: Choice, key: int, figure: Figure, articles: int, width: int) -> Row:
    """The choice on `width` cells."""
    return Row((_head(choice, width), _below(figure, articles, choice, width)), key)


def _head(choice: Choice, width: int) -> list[tuple[str, str]]:
    count = f"{choice.articles:,} " if choice.articles else ""
    reason = choice.offer.nearness.reason if choice.offer else "" if choice.articles else "new name"
    room = width - LEFT - len(count)
    name = fit(clean_line(choice.name), room)
    remark = fit(reason, room - cell_len(name) - 2)
    left = [(" " * LEFT, ""), (name, "name bold"), (f"  {remark}", "muted italic")]
    return spread(left, [(count, "muted")], width)


def _below(figure: Figure, articles: int, choice: Choice, width: int) -> list[tuple[str, str]]:
    words = clean_line(consequence(figure, articles, choice))
    return [(" " * LEFT, ""), (fit(words, width - LEFT), "muted")]
