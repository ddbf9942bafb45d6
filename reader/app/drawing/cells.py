"""Text in terminal cells: what is safe to draw, how wide it is, where its lines break."""

from __future__ import annotations

import re

from rich.cells import cell_len, set_cell_size

from reader.articles.spans import Span

_UNSAFE = {
    **dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000)], "\ufffd"),
    **dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029], "\ufffd"),
    ord("\t"): " ",
    ord("\n"): " ",
}

_WIDE = "\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60"
_CLOSING = "、。，．！？：；」』）】》"
_WORD = re.compile(rf"[{_WIDE}][{_CLOSING}]*|[^ \t\n—{_WIDE}]+—*|—+")
"""What stays on one line: a word, a dash with the word before it, one wide character. A no-break
space is part of its word."""


def safe(text: str) -> str:
    """The same number of code points, none of which a terminal would obey.

    Stored text is clean already; this is the last gate before the screen.
    """
    return text if text.isascii() and text.isprintable() else text.translate(_UNSAFE)


def fit(text: str, width: int) -> str:
    """At most `width` cells, with an ellipsis where something was cut off."""
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, width - 1).rstrip() + "…" if width > 0 else ""


def wrap(text: str, width: int, start: int = 0, end: int | None = None) -> list[Span]:
    """The lines of `text[start:end]`, none wider than `width` cells, as spans of `text`.

    The spaces where a line breaks belong to no line. A word wider than a line is cut.
    """
    end = len(text) if end is None else end
    width = max(2, width)
    lines: list[Span] = []
    first, last, used = start, start, 0
    for begin, stop in _words(text, start, end, width):
        cells = cell_len(text[begin:stop])
        if last > first and used + (begin - last) + cells > width:
            lines.append(Span(first, last))
            first, used = begin, 0
        elif last == first:
            first = begin
        else:
            used += begin - last
        used, last = used + cells, stop
    return [*lines, Span(first, last)]


def _words(text: str, start: int, end: int, width: int) -> list[Span]:
    words: list[Span] = []
    for match in _WORD.finditer(text, start, end):
        if cell_len(match[0]) <= width:
            words.append(Span(*match.span()))
        else:
            words += _chop(text, Span(*match.span()), width)
    return words


def _chop(text: str, word: Span, width: int) -> list[Span]:
    parts: list[Span] = []
    begin, used = word.start, 0
    for at in range(word.start, word.end):
        cells = cell_len(text[at])
        if used + cells > width:
            parts.append(Span(begin, at))
            begin, used = at, 0
        used += cells
    return [*parts, Span(begin, word.end)]
