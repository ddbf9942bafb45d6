"""What somebody types to narrow a page: words, and the years or months that the page has."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from reader.library.figures.period import ALL_TIME, Period, month, year
from reader.library.folding import fold, is_unspaced, words

_SPAN = re.compile(r"([12]\d{3})(?:-(0[1-9]|1[0-2]))?")


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Words that must all begin words of what is shown, folded, and the days that are meant."""

    words: tuple[str, ...] = ()
    period: Period = ALL_TIME

    def __bool__(self) -> bool:
        return bool(self.words) or self.period != ALL_TIME


EVERYTHING = Narrowing()


def understood(typed: str, years: Collection[int]) -> Narrowing:
    """`tariff 2025`: what was typed, where `years` are those that the page has.

    `2025-03` is a month. Of several the first and the last make a span. A year that the page has
    not is a word like any other: somebody may have spoken of it.
    """
    periods, wanted = [], []
    for part in typed.split():
        span = _SPAN.fullmatch(part)
        if span and int(span[1]) in years:
            periods.append(_period(int(span[1]), span[2]))
        else:
            wanted += words(part)
    if not periods:
        return Narrowing(tuple(wanted))
    since = min(one.since for one in periods if one.since)
    until = max(one.until for one in periods if one.until)
    return Narrowing(tuple(wanted), Period(since, until))


def holds(narrowing: Narrowing, *shown: str | None) -> bool:
    """Whether all of its words stand in what is shown of something; the beginning is enough."""
    if not narrowing.words:
        return True
    folded = fold(" ".join(filter(None, shown)))
    return all((word if is_unspaced(word) else f" {word}") in folded for word in narrowing.words)


def _period(number: int, of_month: str | None) -> Period:
    return month(date(number, int(of_month), 1)) if of_month else year(number)
