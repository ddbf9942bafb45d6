"""Which inks lie on which code points of a page."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.app.drawing.painting import Piece
    from reader.app.page.layout import Page


class Mark(NamedTuple):
    """A half-open range of the article's code points, and its ink."""

    start: int
    end: int
    ink: str


Marks = Mapping[int, Sequence[Mark]]
"""For each line of a page the marks on it, as ranges of the page's text; later ones lie on top."""


def by_line(page: Page, marks: Iterable[Mark]) -> Marks:
    """Sort the marks of an article to the lines of its page."""
    lines: dict[int, list[Mark]] = defaultdict(list)
    for start, end, ink in marks:
        if start >= end:
            continue
        last = max(0, bisect_right(page.starts, end - 1 + page.body) - 1)
        for number in range(page.line_of(start), last + 1):
            lines[number].append(Mark(start + page.body, end + page.body, ink))
    return lines


def pieces(text: str, start: int, end: int, marks: Sequence[Mark]) -> list[Piece]:
    """Cut `text[start:end]` where an ink begins or ends."""
    cuts = {start, end}
    for mark in marks:
        cuts.update(at for at in (mark.start, mark.end) if start < at < end)
    return [
        (text[left:right], " ".join(mark.ink for mark in marks if mark.start <= left < mark.end))
        for left, right in pairwise(sorted(cuts))
    ]
