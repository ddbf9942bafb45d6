"""What the pages of people, organisations and places are made of: plain frozen rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reader.articles.spans import Span
from reader.library.figure import Figure
from reader.library.rows import Headline


@dataclass(frozen=True, slots=True)
class Tenure:
    """A role and the days of the first and the last article that give it.

    `role` is as most of its `quotes` print it, without a genitive where some do. `present` where
    nothing else has followed.
    """

    role: str
    first: date
    last: date
    quotes: int
    present: bool


@dataclass(frozen=True, slots=True)
class MentionLine:
    """A sentence that names a figure. `spans` are the names in `text`, which may be cut.

    `offset` is the code point of the article's text at which the first of them stands.
    """

    article_id: int
    title: str
    published: date
    source: str | None
    text: str
    spans: tuple[Span, ...]
    offset: int


@dataclass(frozen=True, slots=True)
class Appearance:
    """An article with a figure: how often it speaks and is named there."""

    headline: Headline
    quotes: int
    mentions: int


@dataclass(frozen=True, slots=True)
class Companion:
    """A figure that stands in the same articles as another.

    `together` counts these articles; `times` says how many times more they are than chance would
    have it, with one article more expected than is, so that a single meeting proves nothing.
    """

    figure: Figure
    together: int
    times: float


@dataclass(frozen=True, slots=True)
class Belonging:
    """Somebody whose `role` names an organisation or a place, and how many quotes say so."""

    figure: Figure
    role: str
    quotes: int
    last: date


@dataclass(frozen=True, slots=True)
class Month:
    """One month of a figure's life in the news; `first` is its first day."""

    first: date
    quotes: int
    mentions: int


@dataclass(frozen=True, slots=True)
class Year:
    """One year of a figure's life in the news."""

    number: int
    quotes: int
    mentions: int
    articles: int


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure and how often it speaks and is named, in so many articles of a period.

    `quotes` are the spoken ones. `role` is the latest that an article gives a person, at any time.
    """

    figure: Figure
    quotes: int
    mentions: int
    articles: int
    role: str | None
