"""A row of bars, one character each."""

from __future__ import annotations

from collections.abc import Sequence

NOTHING = "▁"
BARS = "▂▃▄▅▆▇█"


def sparkline(values: Sequence[int], width: int) -> str:
    """At most `width` bars, the highest for the largest value, the lowest for nothing at all.

    Where there are more values than bars, neighbours are added up.
    """
    sums = _sums(values, max(width, 1))
    highest = max(sums, default=0)
    return "".join(_bar(value, highest) for value in sums)


def _sums(values: Sequence[int], width: int) -> list[int]:
    if len(values) <= width:
        return list(values)
    edges = [at * len(values) // width for at in range(width + 1)]
    return [sum(values[edges[at] : edges[at + 1]]) for at in range(width)]


def _bar(value: int, highest: int) -> str:
    if value <= 0:
        return NOTHING
    return BARS[(value * len(BARS) + highest - 1) // highest - 1]
