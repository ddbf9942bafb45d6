"""Text in lines of a given width, counted in the cells of a terminal."""

from __future__ import annotations

import unicodedata

MEASURE = 72
"""Cells of a line that is still easy to read."""


def cells(text: str) -> int:
    """How many cells a terminal gives to a line (UAX #11: wide and full-width take two)."""
    if text.isascii():
        return len(text)
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrap(text: str, width: int = MEASURE, *, indent: str = "") -> list[str]:
    """Lines of at most `width` cells, each begun with `indent`; every line break starts a new one.

    Runs of spaces become one space. A word longer than a line is cut.
    """
    room = max(2, width - cells(indent))
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(f"{indent}{line}".rstrip() for line in _fill(paragraph, room))
    return lines


def clip(line: str, width: int) -> str:
    """The line in at most `width` cells, ended by an ellipsis where it is cut."""
    return line if cells(line) <= width else f"{_cut(line, max(1, width - 1))[0].rstrip()}…"


def _fill(paragraph: str, room: int) -> list[str]:
    lines = [""]
    for word in paragraph.split():
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if cells(joined) <= room:
            lines[-1] = joined
            continue
        pieces = _cut(word, room)
        lines[-1:] = [lines[-1], *pieces] if lines[-1] else pieces
    return lines


def _cut(word: str, room: int) -> list[str]:
    pieces, used = [""], 0
    for character in word:
        width = _width(character)
        if used + width > room:
            pieces.append("")
            used = 0
        pieces[-1] += character
        used += width
    return pieces
