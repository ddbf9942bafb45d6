"""Articles that speak in single marks, as British papers do; an apostrophe is never a mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from reader.articles.spans import Span

_OPENER = re.compile(
    r"(?<![^\s(\[—–“\"])[‘'](?!\d\ds?\b|(?:tis|twas|em|til|cause|n|round|bout)\b)(?=[^\s‘’'])"
)
_DOUBLE = re.compile(r"[\"“«]|``")
_CLOSER = re.compile(r"(?<=\S)[’'](?!\w)")
_ENDS = frozenset(",.?!…—–")


def speaks_in_single_marks(text: str) -> bool:
    """True when single marks open at least two stretches, and more of them than double ones."""
    singles = sum(1 for _ in _OPENER.finditer(text))
    if singles < 2:  # noqa: PLR2004 - one alone is as often an apostrophe
        return False
    return singles > sum(1 for _ in _DOUBLE.finditer(text))


def single_pairs(text: str, start: int, end: int) -> Iterator[tuple[Span, bool]]:
    """The pairs of single marks in one paragraph; `False` with the one that is never closed.

    A plural possessive (`the workers’ rights`) closes nothing while a mark after punctuation is
    still to come before the next opening one.
    """
    openers = [mark.start() for mark in _OPENER.finditer(text, start, end)]
    closers = [mark.start() for mark in _CLOSER.finditer(text, start, end)]
    first_word = start + len(text[start:end]) - len(text[start:end].lstrip())
    at = start
    passed = 0
    for opener, following in pairwise([*openers, end]):
        inside: list[int] = []
        while passed < len(closers) and closers[passed] < following:
            if closers[passed] > opener:
                inside.append(closers[passed])
            passed += 1
        if opener < at:
            continue
        if inside:
            at = _closing(text, inside) + 1
            yield Span(opener, at), True
        elif opener == first_word and passed == len(closers):
            yield Span(opener, end), False
            return


def _closing(text: str, candidates: list[int]) -> int:
    """The first that cannot be a plural possessive, else the first."""
    for closer in candidates:
        if text[closer - 1] in _ENDS or text[closer - 1] != "s":
            return closer
    return candidates[0]
