"""An article laid out for a width: where its lines break, and nothing about how they look."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.app.drawing.cells import wrap
from reader.articles.blocks import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.articles.article import Article

MEASURE = 72
"""The widest line of text in cells: beyond some 75 characters the eye loses the next line."""

TITLE_LINES = 2
NARROW = 50
"""Below this width in cells a headline may take as many lines as it needs."""


class Part(StrEnum):
    """What a line of the page belongs to; the kinds of blocks have their own names."""

    TITLE = "title"
    META = "meta"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the page: a half-open range of `Page.text`, `indent` cells from the left.

    `first` is set on the first line of its block, `cut` where the rest of a headline is left out.
    """

    part: Part | BlockKind
    start: int
    end: int
    indent: int = 0
    first: bool = False
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Headline, facts and article in one text; the article begins at the code point `body`."""

    text: str
    body: int
    lines: tuple[Line, ...]
    starts: tuple[int, ...]
    width: int

    def line_of(self, offset: int) -> int:
        """The line on which a code point of the article stands."""
        return max(0, bisect_right(self.starts, offset + self.body) - 1)

    def offset_of(self, number: int) -> int:
        """The article's code point at the beginning of a line, 0 above the article."""
        if not self.lines:
            return 0
        return max(0, self.lines[min(number, len(self.lines) - 1)].start - self.body)

    def end_of(self, number: int) -> int:
        """The code point after the end of a line, 0 above the article."""
        if not self.lines:
            return 0
        return max(0, self.lines[min(number, len(self.lines) - 1)].end - self.body)


def lay_out(article: Article, meta: str, width: int) -> Page:
    """The page of an article on lines of at most `width` cells."""
    head = f"{article.title}\n{meta}\n"
    text = head + article.text
    lines = [
        *_title(text, len(article.title), width),
        *_lines(Part.META, text, len(article.title) + 1, len(head) - 1, width),
        *_body(article, text, len(head), width),
    ]
    return Page(text, len(head), tuple(lines), tuple(line.start for line in lines), width)


def _title(text: str, end: int, width: int) -> list[Line]:
    lines = list(_lines(Part.TITLE, text, 0, end, width))
    if width < NARROW or len(lines) <= TITLE_LINES:
        return lines
    last = lines[TITLE_LINES - 1]
    return [*lines[: TITLE_LINES - 1], Line(Part.TITLE, last.start, last.end, cut=True)]


def _body(article: Article, text: str, body: int, width: int) -> Iterator[Line]:
    before: BlockKind | None = None
    for block in article.blocks:
        start, end = body + block.start, body + block.end
        if not (before is block.kind is BlockKind.ITEM):
            yield Line(Part.GAP, start, start)
        yield from _lines(block.kind, text, start, end, width)
        before = block.kind


def _lines(part: Part | BlockKind, text: str, start: int, end: int, width: int) -> Iterator[Line]:
    indent = 2 if part in (BlockKind.ITEM, BlockKind.QUOTATION) else 0
    for number, span in enumerate(wrap(text, width - indent, start, end)):
        yield Line(part, span.start, span.end, indent, first=number == 0)
