"""Where a name can be at all: runs of capitalised words, the only parts that are tagged."""

from __future__ import annotations

from reader.analysis.entities.lines import Line
from reader.analysis.entities.words import CONNECTORS, FUNCTION_WORDS

_GAP = 3
"""Tokens without a capital that a name may hold in a row (`Organization for the Prohibition`)."""


def segments(line: Line) -> list[tuple[int, int]]:
    """Half-open token ranges of capitalised words, joined over short gaps of connectors."""
    found: list[tuple[int, int]] = []
    start = end = -1
    for at, capital in enumerate(line.capital):
        if not capital:
            continue
        if start >= 0 and at - end <= _GAP and all(map(_connects, line.words[end:at])):
            end = at + 1
            continue
        if start >= 0:
            found.append((start, end))
        start, end = at, at + 1
    if start >= 0:
        found.append((start, end))
    return [part for part in found if part[1] - part[0] > 1 or not _opens(line.words[part[0]])]


def _opens(word: str) -> bool:
    """`The` or `However`: has its capital from the sentence that it begins."""
    return (len(word) == 1 or not word.isupper()) and word.lower() in FUNCTION_WORDS


def _connects(word: str) -> bool:
    return word in CONNECTORS or not word.isalpha()
