"""What the help screen says: every action under where it works, and how to search."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from reader.app.drawing.cells import wrap
from reader.app.keys import ACTIONS, Action, Context, shown
from reader.index.query.fields import HELP
from reader.library.folding import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.app.keys import Keymap

HEADINGS = {
    Context.APP: "EVERYWHERE",
    Context.MAIN: "READING",
    Context.MOVE: "MOVING",
    Context.ARTICLES: "IN THE LIST OF ARTICLES",
    Context.READER: "IN THE ARTICLE",
    Context.QUOTES: "IN THE QUOTES",
    Context.ENTITIES: "IN THE NAMES",
    Context.SEARCH: "IN THE SEARCH BAR",
    Context.BOOKMARKS: "IN THE BOOKMARKS",
    Context.ECHOES: "AMONG THE SAME WORDS ELSEWHERE",
    Context.FIGURE: "ON THE PAGE OF SOMEBODY",
    Context.EVERYONE: "IN THE LIST OF EVERYONE",
    Context.TODAY: "IN THE QUOTES OF THE DAY",
}
NAMES = "in config.toml"
"""Stands over the names of the actions."""
SEARCHING = "WHAT CAN BE SEARCHED FOR"
LEFT, NARROW_LEFT = 26, 15
"""Cells of the column with the keys, on a page that is wide enough for the names or not."""
WITH_NAMES = 80
"""Cells from which there is room for the names that `config.toml` uses."""


class Row(NamedTuple):
    """A line of the page: keys or a query, what it does, and a remark at the right."""

    heading: str
    left: str
    middle: str
    right: str = ""


def rows(keymap: Keymap) -> Iterator[Row]:
    """The whole page, in order."""
    for context, heading in HEADINGS.items():
        for action in ACTIONS:
            if action.context is context:
                keys = " ".join(shown(key) for key in keymap[action.name])
                yield Row(heading, keys, action.help, _remark(action, keymap))
    for line in HELP:
        yield Row(SEARCHING, line.example, line.meaning)


def narrowed(page: list[Row], typed: str) -> list[Row]:
    """The rows that have all words of `typed`, or exactly that key."""
    wanted = words(typed)
    return [
        row
        for row in page
        if typed.strip() in ("", *row.left.split()) or (wanted and _has_all(row, wanted))
    ]


def _has_all(row: Row, wanted: list[str]) -> bool:
    there = words(" ".join(row))
    return all(any(one.startswith(word) for one in there) for word in wanted)


def _remark(action: Action, keymap: Keymap) -> str:
    if keymap[action.name] == action.keys:
        return action.name
    return f"{action.name}, was {' '.join(shown(key) for key in action.keys)}"


def draw(page: list[Row], width: int) -> Content:
    """The rows under their headings, for so many cells."""
    lines: list[Content] = []
    heading = ""
    for row in page:
        if row.heading != heading:
            heading = row.heading
            lines += [Content("")] * bool(lines) + [_heading(heading, width, first=not lines)]
        lines.append(_line(row, width))
    return Content("\n").join(lines)


def _heading(heading: str, width: int, *, first: bool) -> Content:
    if not first or width < WITH_NAMES:
        return Content.styled(heading, "$muted bold")
    gap = " " * (width - len(heading) - len(NAMES))
    return Content.styled(heading + gap, "$muted bold") + Content.styled(NAMES, "$muted italic")


def _line(row: Row, width: int) -> Content:
    """The keys, then what they do; what does not fit beside them goes below, indented."""
    wide = width >= WITH_NAMES
    column = LEFT if wide else NARROW_LEFT
    below = "\n" + " " * column
    left = row.left.ljust(column) if len(row.left) < column - 1 else row.left + below
    spans = wrap(row.middle, width - column)
    middle = below.join(row.middle[start:end] for start, end in spans)
    if wide and row.right:
        middle = middle.ljust(width - column - len(row.right))
    return Content.assemble(
        (left, "$quotation bold"), (middle, "$foreground"), (row.right if wide else "", "$muted")
    )
