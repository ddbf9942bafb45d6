"""What the library hands out: plain frozen rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reader.articles.annotations import Annotations, Confidence, EntityKind, QuoteKind
from reader.articles.article import Article
from reader.library.figure import Figure


class Outcome(StrEnum):
    """What storing an article did."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Headline:
    """One line of the article list.

    `words` counts the body, `quotes` the spoken quotations in it.
    """

    id: int
    title: str
    published: date
    date_guessed: bool
    source: str | None
    author: str | None
    url: str | None
    words: int
    quotes: int
    read: bool
    starred: bool
    bookmarked: bool


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article with all that was found in it. `revision` counts from 1."""

    id: int
    revision: int
    article: Article
    annotations: Annotations
    read: bool
    starred: bool


@dataclass(frozen=True, slots=True)
class SaidQuote:
    """One quotation and where it stands; `number` counts all quotes of the article from 1.

    `figure` is who has a page; None where nobody is named, or somebody is only described.
    """

    article_id: int
    number: int
    title: str
    published: date
    source: str | None
    url: str | None
    text: str
    kind: QuoteKind
    speaker: str | None
    role: str | None
    confidence: Confidence
    figure: Figure | None = None


@dataclass(frozen=True, slots=True)
class EntityCount:
    """How often an entity is named: in how many articles, and how many times."""

    name: str
    kind: EntityKind
    articles: int
    mentions: int


@dataclass(frozen=True, slots=True)
class Counts:
    """The library in five numbers; `quotes` counts the spoken ones."""

    articles: int
    unread: int
    starred: int
    bookmarks: int
    quotes: int
