"""The quotes that a page lists, read part by part."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.app import listing as listings
from reader.app import when as times
from reader.app.everybody import QUOTES, Query, quotes_exported
from reader.app.listing import Said
from reader.app.when import TODAY, Stretch, When

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from reader.app.everybody import Everybody, Place
    from reader.app.exported import Exported
    from reader.app.listing import Entry, Listing


@dataclass(frozen=True, slots=True)
class Listed:
    """What answers `query` so far: entries, the bookmarked quotes, how many in words.

    `when` is the time that is shown, which is another where today has no quotes yet. `more` where
    there are others to read.
    """

    listing: Listing
    when: When
    query: Query
    entries: Sequence[Entry]
    kept: frozenset[Place]
    count: str
    more: bool

    def keeps(self, entry: Entry) -> bool:
        """Whether it is a quote that is bookmarked."""
        return isinstance(entry, Said) and entry.place in self.kept

    @property
    def exported(self) -> Exported:
        """All that answers, for a file."""
        return quotes_exported(self.query, self.count, by_speaker=self.listing.by_speaker)


async def begin(
    everybody: Everybody,
    listing: Listing,
    typed: str,
    today: date,
    cancelled: Callable[[], bool],
    *,
    at_least: int = QUOTES,
) -> Listed:
    """The first quotes, or all speakers. Raises `QueryError`."""
    when = await _shown(everybody, listing.when, today)
    query = Query(typed, times.period_of(when, today), today)
    if listing.by_speaker:
        voices = await everybody.speakers(query, cancelled)
        quotes = sum(len(one.quotes) for one in voices.speaking)
        speakers = listings.named(voices.speaking)
        count = listings.in_number(quotes, more=voices.more, speakers=speakers)
        entries = list(listings.by_speaker(voices.speaking))
        return Listed(listing, when, query, entries, voices.kept, count, more=False)
    found = await everybody.said(query, cancelled, limit=max(QUOTES, at_least))
    count = listings.in_number(len(found.quotes), more=found.more)
    entries = list(listings.by_time(found.quotes))
    return Listed(listing, when, query, entries, found.kept, count, found.more)


async def read_again(
    everybody: Everybody, listed: Listed, today: date, cancelled: Callable[[], bool]
) -> Listed:
    """The same as it is by now, as far as it was read."""
    typed, count = listed.query.text, len(listed.entries)
    return await begin(everybody, listed.listing, typed, today, cancelled, at_least=count)


async def read_on(everybody: Everybody, listed: Listed, cancelled: Callable[[], bool]) -> Listed:
    """The same and the quotes that come next."""
    last = listed.entries[-1]
    if not isinstance(last, Said):
        return replace(listed, more=False)
    found = await everybody.said(listed.query, cancelled, after=last.quote)
    entries = [*listed.entries, *listings.by_time(found.quotes, last.quote)]
    return replace(
        listed,
        entries=entries,
        kept=listed.kept | found.kept,
        count=listings.in_number(sum(isinstance(one, Said) for one in entries), more=found.more),
        more=found.more,
    )


async def _shown(everybody: Everybody, when: When, today: date) -> When:
    """The latest day with quotes where today has none yet."""
    if when != TODAY:
        return when
    day = await everybody.last_day(today)
    return TODAY if day is None or day == today else When(Stretch.DAY, day)
