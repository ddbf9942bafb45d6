"""The lists of a page: which there are, how long they are, and why one is empty."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from reader.articles.annotations import EntityKind

if TYPE_CHECKING:
    from reader.library.figures.head import Head


class Section(StrEnum):
    """A list of a page."""

    QUOTES = "quotes"
    MENTIONS = "mentions"
    SPEAKERS = "speakers"
    ARTICLES = "articles"
    BESIDE = "beside"
    ROLES = "roles"


LONG = frozenset({Section.QUOTES, Section.MENTIONS, Section.ARTICLES})
"""Those that are read part by part, out of articles."""

_OF_PERSON = (
    Section.QUOTES,
    Section.MENTIONS,
    Section.ARTICLES,
    Section.BESIDE,
    Section.ROLES,
)
_OF_OTHERS = (Section.MENTIONS, Section.SPEAKERS, Section.ARTICLES, Section.BESIDE)


def sections_of(head: Head) -> tuple[Section, ...]:
    """The lists of a page in their order.

    What others say for an organisation is in their names; it has quotes where it speaks itself.
    """
    if head.figure.kind is EntityKind.PERSON:
        return _OF_PERSON
    return (*((Section.QUOTES,) if head.quotes else ()), *_OF_OTHERS)


def first_of(head: Head) -> Section:
    """The list that a page opens with: the first that has something to read."""
    if head.quotes or not head.mentions:
        return sections_of(head)[0]
    return Section.MENTIONS


_WHY = {
    Section.QUOTES: "Nobody has quoted {name} yet.\nWhere the name stands is in the mentions.",
    Section.MENTIONS: "{name} is only quoted, and named nowhere else.",
    Section.SPEAKERS: "Nobody who is quoted has {name} in their role.",
    Section.ARTICLES: "No article names {name} any more.",
    Section.BESIDE: "Nobody and nothing else stands in the same articles.",
    Section.ROLES: "No article says what {name} is.",
}


def why_empty(section: Section, name: str, typed: str) -> str:
    """Why there is nothing to see in a list."""
    if typed:
        return f"Nothing here has “{typed}”.\nEsc shows everything again."
    return _WHY[section].format(name=name)
