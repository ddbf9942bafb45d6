"""Step from year to year by what stands on the line that narrows a page."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SPAN = re.compile(r"[12]\d{3}(?:-\d\d)?")


def stepped(typed: str, years: Sequence[int], step: int) -> str:
    """The line with the year before (`step` -1) or after (1) that of the line.

    `years` are those that the page has, the latest first. After the latest come all years, and
    before it one steps from there; there is nothing before the first.
    """
    words = typed.split()
    there = [
        at for at, word in enumerate(words) if _SPAN.fullmatch(word) and int(word[:4]) in years
    ]
    if not there:
        return " ".join([*words, str(years[0])]) if step < 0 and years else typed
    now = years.index(int(words[there[0]][:4]))
    then = min(now - step, len(years) - 1)
    year = [str(years[then])] if then >= 0 else []
    rest = [word for at, word in enumerate(words) if at not in there]
    at = there[0]
    return " ".join([*rest[:at], *year, *rest[at:]])
