"""Where a name can be at all: runs of capitalised words, the only parts that are tagged."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.entities.lines import has_capital
from reader.analysis.entities.words import CONNECTORS

_GAP = 3
"""Tokens without a capital that a name may hold in a row (`Organization for the Prohibition`)."""


def segments(words: Sequence[str]) -> list[tuple[int, int]]:
    """Half-open token ranges of capitalised words, joined over short gaps of connectors."""
    found: list[tuple[int, int]] = []
    start, last = -1, -1
    for at, word in enumerate(words):
        if has_capital(word):
            start = at if start < 0 else start
            last = at
        elif start >= 0 and (at - last > _GAP or not _connects(word)):
            found.append((start, last + 1))
            start = -1
    if start >= 0:
        found.append((start, last + 1))
    return found


def _connects(word: str) -> bool:
    return word in CONNECTORS or not word.isalpha()
