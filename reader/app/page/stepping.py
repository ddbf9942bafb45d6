"""From place to place in an article."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.articles.spans import Span


def step(starts: Sequence[int], at: int, direction: int, seen: Span) -> int:
    """The index of the place after (1) or before (-1) the one of index `at`, round at the ends.

    `starts` are where they begin, in text order, at least one. Where `at` is -1 it is the first
    place in `seen` or below it, going back the last one in it or above.
    """
    if at >= 0:
        return (at + direction) % len(starts)
    if direction > 0:
        return bisect_left(starts, seen.start) % len(starts)
    return (bisect_left(starts, seen.end) - 1) % len(starts)
