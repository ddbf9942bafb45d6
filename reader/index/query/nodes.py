"""What a query asks for, as a tree of plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Field(StrEnum):
    """Where words are looked for."""

    TEXT = "text"
    """Headline and body."""
    TITLE = "title"
    SOURCE = "source"
    AUTHOR = "author"
    PERSON = "person"
    ORG = "org"
    PLACE = "place"
    ENTITY = "entity"
    SAID = "said"
    """The name of a speaker."""
    ABOUT = "about"
    """Inside the quotation marks of somebody's speech."""
    TAG = "tag"


class Flag(StrEnum):
    """What a reader has done with an article."""

    UNREAD = "unread"
    READ = "read"
    STARRED = "starred"
    BOOKMARKED = "bookmarked"


class Has(StrEnum):
    """What an article comes with."""

    QUOTE = "quote"
    URL = "url"
    AUTHOR = "author"
    SOURCE = "source"
    TAG = "tag"


class Sort(StrEnum):
    """The order of what is found."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Folded words that stand side by side; mostly it is one word.

    With `prefix` the last of them may go on. `joined` is one word that will do as well, where the
    user typed a compound: `co-op` is also `coop`.
    """

    words: tuple[str, ...]
    prefix: bool = False
    joined: str | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """The phrase stands in the field."""

    field: Field
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Dated:
    """Published from `first` to `last`, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Flagged:
    """Marked by the reader."""

    flag: Flag


@dataclass(frozen=True, slots=True)
class Holds:
    """Comes with something."""

    what: Has


@dataclass(frozen=True, slots=True)
class Not:
    """The rest of the library."""

    node: Node


@dataclass(frozen=True, slots=True)
class And:
    """All of them; none means every article.

    Speakers and words inside quotations that stand side by side here must hold in one and the same
    quotation.
    """

    nodes: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class Or:
    """One of them at least."""

    nodes: tuple[Node, ...]


Node = Match | Dated | Flagged | Holds | Not | And | Or


@dataclass(frozen=True, slots=True)
class Query:
    """A whole query: what was typed, what it asks for, and in which order (None: as usual)."""

    text: str
    root: Node
    sort: Sort | None = None
