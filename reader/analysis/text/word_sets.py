"""Lists of words that are written as plain text."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of `text`, which are parted by spaces."""
    return frozenset(text.split())
