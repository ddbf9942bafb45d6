"""A row of the article list: headline, where and when, and what was found in it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rich.cells import cell_len

from reader.app.drawing.cells import fit, wrap
from reader.app.drawing.glyphs import BOOKMARKED, DOT, QUOTES, READ, STARRED, UNREAD
from reader.app.drawing.painting import Line, Piece, spread
from reader.app.page.decoration import Mark, pieces
from reader.app.rows.dates import short_date

if TYPE_CHECKING:
    from reader.index.snippets import Snippet
    from reader.library.rows import Headline

LEFT = 2
"""Cells before the words: the mark of the article, a space."""

RIGHT = 1


def article_row(
    headline: Headline, snippet: Snippet | None, width: int, height: int, today: date
) -> list[Line]:
    """The row on at most `height` lines of `width` cells.

    A headline takes two lines at most, a snippet what is left below the line of facts.
    """
    room = max(1, width - LEFT - RIGHT)
    ink = "" if headline.read else "bold"
    titles = [(words, ink) for words in two_lines(headline.title, room)]
    lines: list[Line] = [[_mark(headline), titles[0]], *([(" " * LEFT, ""), t] for t in titles[1:])]
    lines.append(_facts(headline, width, today))
    if snippet is not None:
        found = _found(snippet, room, max(0, height - len(lines)))
        lines += [[(" " * LEFT, ""), *line] for line in found]
    return lines[:height]


def two_lines(words: str, room: int) -> list[str]:
    """The words on at most two lines, with an ellipsis where they go on."""
    spans = wrap(words, room)
    if len(spans) <= 2:  # noqa: PLR2004 - the two of the name
        return [words[span.start : span.end] for span in spans]
    return [words[spans[0].start : spans[0].end], fit(words[spans[1].start :], room)]


def _mark(headline: Headline) -> Piece:
    if headline.starred:
        return f"{STARRED} ", "quotation"
    return (f"{READ} ", "muted") if headline.read else (f"{UNREAD} ", "quotation")


def _facts(headline: Headline, width: int, today: date) -> Line:
    day = short_date(headline.published, today) + ("?" if headline.date_guessed else "")
    star = [(f" {BOOKMARKED}", "quotation")] if headline.bookmarked else []
    quotes = [(f" {QUOTES}{headline.quotes}", "quotation")] if headline.quotes else []
    right = [*star, *quotes, (" " * RIGHT, "")]
    room = width - LEFT - sum(cell_len(words) for words, _ in right)
    facts = day
    if headline.source:
        facts += DOT + short_source(headline.source, room - cell_len(day + DOT))
    return spread([(" " * LEFT, ""), (facts, "muted")], right, width)


def short_source(source: str, room: int) -> str:
    """Its name; what is added in parentheses only where that fits whole."""
    name = source.partition(" (")[0] if source.endswith(")") else source
    return source if cell_len(source) <= room else name or source


def _found(snippet: Snippet, room: int, height: int) -> list[Line]:
    marks = [Mark(hit.start, hit.end, "found") for hit in snippet.hits]
    spans = wrap(snippet.text, room - 1)
    lines: list[Line] = [
        [
            (words, f"muted {ink}")
            for words, ink in pieces(snippet.text, span.start, span.end, marks)
        ]
        for span in spans[:height]
    ]
    if lines and len(spans) > height:
        lines[-1].append(("…", "muted"))
    return lines
