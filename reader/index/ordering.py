"""Put what was found in order."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from itertools import compress

from reader.index.bitmaps import flags_of


def newest_first(bits: int, order: Sequence[int]) -> array[int]:
    """The ids of a set in the order of `order`, which holds all there are; others fall away."""
    size = 1 + max(bits.bit_length(), max(order, default=0))
    return array("q", compress(order, map(flags_of(bits, size).__getitem__, order)))


def best_first(found: Sequence[int], scores: Mapping[int, float]) -> array[int]:
    """The found articles by score; those that score the same stay as they are."""
    return array("q", sorted(found, key=lambda article_id: -scores.get(article_id, 0.0)))
