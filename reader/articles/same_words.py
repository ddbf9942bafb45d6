"""Tell whether two quotations are the same words, and which words differ.

The words are aligned by their longest common subsequence, kept in the bits of whole numbers so that
a long speech costs no more than a look (Crochemore, Iliopoulos, Pinzon, Reid: A fast and practical
bit-vector algorithm for the longest common subsequence problem, 2001).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from itertools import groupby, pairwise
from typing import NamedTuple

from reader.articles.quote_prints import MOST_WORDS, SHARED
from reader.articles.said_words import (
    COMMON,
    said_words,
    says_something,
    telling,
    weight,
)
from reader.articles.spans import Span

ENOUGH = 0.7
"""Share of the shorter quotation's weight that stands in the other as well."""

LEAST_EXACT = 0.5
"""The same without words that are only spelt nearly the same."""

NEAR = 0.65
"""Share of the letters, at both ends, that two spellings of a word share (`harbor`, `harbour`)."""

REPLACED = 0.5
"""What a telling word with another one in its place takes from the weight of the shared words."""

LONG_RUN = 10
"""Words in a row that are the same words, however much more either quotation has."""


class How(StrEnum):
    """How a quotation stands elsewhere."""

    EXACT = "exact"
    """All words are the same."""
    SHORTENED = "shortened"
    """One has words that the other lacks."""
    VARIED = "varied"
    """Each has words that the other lacks."""


class Pair(NamedTuple):
    """Where the same word stands in one and in the other: places in the lists of words."""

    one: int
    other: int


class Gap(NamedTuple):
    """Words that stand in the place of each other."""

    here: Sequence[str]
    there: Sequence[str]


class Match(NamedTuple):
    """How two quotations are the same, and the words that they share, in order."""

    how: How
    pairs: tuple[Pair, ...]


def match(one: Sequence[str], other: Sequence[str]) -> Match | None:
    """How the folded words of two quotations are the same; None where these are two statements.

    The answer is the same whichever comes first.
    """
    if one == other:
        same = tuple(map(Pair, range(len(one)), range(len(one))))
        return Match(How.EXACT, same) if says_something(one) else None
    if (len(other), other) < (len(one), one):
        turned = match(other, one)
        return turned and Match(turned.how, tuple(Pair(b, a) for a, b in turned.pairs))
    one, other = one[:MOST_WORDS], other[:MOST_WORDS]
    if len(one) < SHARED or not _may_be_same(one, other):
        return None
    pairs = _common(one, other)
    if not _is_same(one, other, pairs):
        return None
    return Match(How.SHORTENED if len(pairs) == len(one) else How.VARIED, pairs)


def _may_be_same(shorter: Sequence[str], longer: Sequence[str]) -> bool:
    """Whether it is worth aligning them, which costs ten times as much as looking for the words."""
    known = set(longer)
    shared = [word for word in shorter if word in known]
    if not says_something(shared):
        return False
    return len(shared) >= LONG_RUN or weight(shared) >= LEAST_EXACT * weight(shorter)


def _is_same(shorter: Sequence[str], longer: Sequence[str], pairs: Sequence[Pair]) -> bool:
    runs = [[shorter[pair.one] for pair in run] for run in _runs(pairs)]
    shared = [run for run in runs if len(run) > 1 or run[0] not in COMMON]
    if any(len(run) >= LONG_RUN and says_something(run) for run in shared):
        return True
    told = [word for run in shared for word in run]
    if not says_something(told) or weight(told) < LEAST_EXACT * weight(shorter):
        return False
    alike = weight(told) + sum(map(_speaks_for, _gaps(shorter, longer, pairs)))
    return alike >= ENOUGH * weight(shorter)


def _gaps(one: Sequence[str], other: Sequence[str], pairs: Sequence[Pair]) -> Iterator[Gap]:
    """What stands in each between the shared words."""
    ends = [Pair(-1, -1), *pairs, Pair(len(one), len(other))]
    for before, after in pairwise(ends):
        here, there = one[before.one + 1 : after.one], other[before.other + 1 : after.other]
        if here and there:
            yield Gap(here, there)


def _speaks_for(gap: Gap) -> float:
    """What words in each other's place add: more where they are spelt nearly the same, else less.

    “Sales rose in the first quarter” and “Sales fell in the second quarter” share most words.
    """
    near: list[str] = []
    replaced = min(len(telling(gap.here)), len(telling(gap.there)))
    if len(gap.here) == len(gap.there):
        near = [a for a, b in zip(gap.here, gap.there, strict=True) if _near(a, b)]
        replaced -= len(telling(near))
    return weight(near) - REPLACED * max(0, replaced)


def _near(a: str, b: str) -> bool:
    beginning = _alike(a, b)
    ending = _alike(a[beginning:][::-1], b[beginning:][::-1])
    return beginning + ending >= NEAR * max(len(a), len(b))


def _alike(a: str, b: str) -> int:
    """How many letters they begin alike with."""
    return next(
        (at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )


def _runs(pairs: Sequence[Pair]) -> Iterator[list[Pair]]:
    """Words that follow each other in both."""
    placed = ((pair.one - at, pair.other - at, pair) for at, pair in enumerate(pairs))
    for _, run in groupby(placed, key=lambda item: item[:2]):
        yield [pair for *_, pair in run]


def _common(one: Sequence[str], other: Sequence[str]) -> tuple[Pair, ...]:
    """The longest common subsequence, walked back from the end.

    A bit that is 0 says that the subsequence grows at this word of `one`.
    """
    places: dict[str, int] = {}
    for at, word in enumerate(one):
        places[word] = places.get(word, 0) | 1 << at
    full = (1 << len(one)) - 1
    states = [full]
    for word in other:
        state = states[-1]
        matches = state & places.get(word, 0)
        states.append(((state + matches) | (state - matches)) & full)
    pairs = []
    row, column = len(other), len(one)
    while row and column:
        grows = not states[row] >> (column - 1) & 1
        if not grows:
            column -= 1
        elif not states[row - 1] >> (column - 1) & 1:
            row -= 1
        else:
            row, column = row - 1, column - 1
            pairs.append(Pair(column, row))
    return tuple(reversed(pairs))


def differing(text: str, shared: Collection[int]) -> tuple[Span, ...]:
    """The words of a quotation that are not among the shared ones; neighbours are one span."""
    placed = enumerate(word.span for word in said_words(text))
    stretches = groupby(placed, key=lambda item: item[0] in shared)
    spans = [[span for _, span in stretch] for is_shared, stretch in stretches if not is_shared]
    return tuple(Span(stretch[0].start, stretch[-1].end) for stretch in spans)
