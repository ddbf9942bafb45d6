"""What the quotes of the day show: entries, words about them, and what a session keeps."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from reader.app import when as times
from reader.app.drawing.glyphs import DOT
from reader.app.when import EVER, TODAY, Stretch, When
from reader.articles.plural import plural

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from reader.library.rows import SaidQuote
    from reader.library.speaking import Speaking


ORDERS = {False: "by time", True: "by speaker"}


@dataclass(frozen=True, slots=True)
class Listing:
    """Of which time, and in which order."""

    when: When = TODAY
    by_speaker: bool = False


@dataclass(frozen=True, slots=True)
class Headed:
    """The article of the quotes below."""

    quote: SaidQuote


@dataclass(frozen=True, slots=True)
class Said:
    """A quote, `named` under another speaker's, `placed` where its article is told below it."""

    quote: SaidQuote
    named: bool = False
    placed: bool = False

    @property
    def place(self) -> tuple[int, int]:
        """The article and the quote's number in it."""
        return self.quote.article_id, self.quote.number


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says the quotes below."""

    speaking: Speaking


Entry = Headed | Said | Voice


def timely(today: date) -> tuple[When, ...]:
    """The lengths of time, in the order in which their key goes through them."""
    longer = (Stretch.WEEK, Stretch.MONTH, Stretch.YEAR)
    return (TODAY, times.yesterday(today), *map(When, longer), EVER)


def by_time(quotes: Iterable[SaidQuote], last: SaidQuote | None = None) -> Iterator[Entry]:
    """The quotes under their articles, after the quote `last`, which is listed already."""
    for quote in quotes:
        new = last is None or last.article_id != quote.article_id
        if new:
            yield Headed(quote)
        yield Said(quote, named=new or last is None or last.speaker != quote.speaker)
        last = quote


def by_speaker(speaking: Iterable[Speaking]) -> Iterator[Entry]:
    """The quotes under their speakers; an article is told once below several of its quotes."""
    for one in speaking:
        yield Voice(one)
        for quote, following in zip_longest(one.quotes, one.quotes[1:]):
            placed = following is None or following.article_id != quote.article_id
            yield Said(quote, placed=placed)


def still(at: int | None, before: Sequence[Entry], now: Sequence[Entry]) -> int | None:
    """Where the cursor at an entry of `before` stands now: at its quote, or where that stood."""
    was = before[at] if at is not None and at < len(before) else None
    if isinstance(was, Said):
        places = (one.place if isinstance(one, Said) else None for one in now)
        at = next((here for here, place in enumerate(places) if place == was.place), at)
    return nearest(at or 0, now)


def nearest(at: int, entries: Sequence[Entry]) -> int | None:
    """The first entry from that one on that can be opened, else the last one above it."""
    below, above = range(at, len(entries)), reversed(range(min(at, len(entries))))
    return next((here for here in chain(below, above) if opens(entries[here])), None)


def opens(entry: Entry) -> bool:
    """Whether it leads to an article or to a page."""
    return isinstance(entry, Said) or (isinstance(entry, Voice) and bool(entry.speaking.figure))


def heading(listing: Listing, shown: When, today: date, count: str) -> str:
    """`today · by time · 43 quotes`; `shown` is the latest day with quotes where today has none."""
    words = times.in_words(shown, today)
    if shown != listing.when:
        words += ", the latest day with quotes"
    return DOT.join(part for part in (words, ORDERS[listing.by_speaker], count) if part)


def in_number(quotes: int, *, more: bool, speakers: int | None = None) -> str:
    """`43 quotes`, `more than 100 quotes`, `the newest 20,000 quotes by 1,204 speakers`."""
    number = plural(quotes, "quote")
    if not speakers:
        return f"more than {number}" if more else number
    by = f"{number} by {plural(speakers, 'speaker')}"
    return f"the newest {by}" if more else by


def named(speaking: Sequence[Speaking]) -> int:
    """How many speakers have a name."""
    return sum(one.speaker is not None for one in speaking)


def why_empty(when: When, typed: str, today: date, keys: Mapping[str, str]) -> str:
    """Why a page has no quote, and what to press: the keys of `earlier`, `time` and `back`."""
    within = times.within(when, today)
    if typed.strip():
        clears = f"{keys['back']} clears the line; Enter and {keys['time']} look further."
        return f"No quote {within} answers this.\n{clears}"
    if when.stretch is Stretch.ALL:
        return f"Nobody is quoted {within}."
    steps = f"{keys['earlier']} goes to the time before, {keys['time']} to a longer one."
    return f"Nobody is quoted {within}.\n{steps}"


def write(listing: Listing) -> str:
    """As JSON."""
    return json.dumps([times.write(listing.when), listing.by_speaker])


def read(kept: str | None) -> Listing:
    """What was written; the default for anything else."""
    try:
        match json.loads(kept or "null"):
            case [when, bool(by_speaker)]:
                return Listing(times.read(when) or TODAY, by_speaker)
    except ValueError:
        pass
    return Listing()
