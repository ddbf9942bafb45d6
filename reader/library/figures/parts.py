"""The long lists of a page, part by part: nobody waits for 40,000 articles to see the first.

Each part is read at one go and says where the next begins, so that nothing is held open between
two, and articles that come in meanwhile move nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from reader.library import articles
from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.figures.known import figure_id
from reader.library.figures.mentions import mentions_of
from reader.library.figures.narrowing import Narrowing, holds
from reader.library.figures.rows import Appearance, MentionLine
from reader.library.figures.said import said_by
from reader.library.rows import SaidQuote

T = TypeVar("T")

QUOTED, NAMED, SEEN = 100, 50, 200
"""Articles that a part of quotes, of sentences and of headlines looks at: about 20 ms of work."""

_STRETCH = (
    "SELECT article_id, published, quotes, mentions FROM appearances"
    " WHERE figure_id = :figure AND {which} AND published BETWEEN :since AND :until"
    " AND (published, article_id) < (:published, :article)"
    " ORDER BY published DESC, article_id DESC LIMIT :most"
)


class Place(NamedTuple):
    """An article of a page's list; the next part begins after it."""

    published: str
    article: int


BEGINNING = Place("9999-12-31", 1 << 62)


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """Some rows, the newest first; `end` is where the next part begins, None after the last."""

    rows: tuple[T, ...]
    end: Place | None


def part_of_quotes(
    library: Library, figure: Figure, narrowing: Narrowing, after: Place = BEGINNING
) -> Part[SaidQuote]:
    """Spoken quotes; the words may stand in the quote, its role, its headline or its source."""

    def read(stretch: _Stretch) -> Iterable[SaidQuote]:
        quotes = said_by(
            library, figure, since=stretch.since, until=stretch.until, articles=stretch.seen
        )
        return (
            one for one in quotes if holds(narrowing, one.text, one.role, one.title, one.source)
        )

    return _part(_Ask(library, figure, narrowing, after), "quotes", QUOTED, read)


def part_of_mentions(
    library: Library, figure: Figure, narrowing: Narrowing, after: Place = BEGINNING
) -> Part[MentionLine]:
    """Sentences; the words may stand in the sentence, its headline or its source."""

    def read(stretch: _Stretch) -> Iterable[MentionLine]:
        lines = mentions_of(
            library, figure, since=stretch.since, until=stretch.until, articles=stretch.seen
        )
        return (one for one in lines if holds(narrowing, one.text, one.title, one.source))

    return _part(_Ask(library, figure, narrowing, after), "mentions", NAMED, read)


def part_of_articles(
    library: Library, figure: Figure, narrowing: Narrowing, after: Place = BEGINNING
) -> Part[Appearance]:
    """Articles; the words may stand in the headline, the source or the author."""

    def read(stretch: _Stretch) -> Iterable[Appearance]:
        for headline in articles.headlines(library, list(stretch.seen)):
            if holds(narrowing, headline.title, headline.source, headline.author):
                yield Appearance(headline, *stretch.seen[headline.id])

    return _part(_Ask(library, figure, narrowing, after), "1", SEEN, read)


class _Ask(NamedTuple):
    library: Library
    figure: Figure
    narrowing: Narrowing
    after: Place


class _Stretch(NamedTuple):
    """Articles one after another, with the figure's quotes and mentions in each of them."""

    seen: dict[int, tuple[int, int]]
    since: date
    until: date


def _part(ask: _Ask, which: str, most: int, read: Callable[[_Stretch], Iterable[T]]) -> Part[T]:
    library, figure, narrowing, after = ask
    since, until = narrowing.period.since, narrowing.period.until
    with library.reading():
        rows = library.rows(
            _STRETCH.format(which=which),
            {
                "figure": figure_id(library, figure),
                "since": since.isoformat() if since else "",
                "until": until.isoformat() if until else "9999-12-31",
                "published": after.published,
                "article": after.article,
                "most": most,
            },
        )
        if not rows:
            return Part((), None)
        newest, oldest = (date.fromisoformat(rows[at][1]) for at in (0, -1))
        counts = {article: (quotes, mentions) for article, _, quotes, mentions in rows}
        found = tuple(read(_Stretch(counts, oldest, newest)))
    last = Place(rows[-1][1], rows[-1][0])
    return Part(found, last if len(rows) == most else None)
