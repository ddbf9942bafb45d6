"""“Same person?”: what can be said of a name, as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.articles.annotations import EntityKind
from reader.articles.cleaning import clean_line
from reader.library.folding import fold, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.library.figure import Figure
    from reader.library.figures.rows import FigureRow
    from reader.library.offers import Offer


class Says(StrEnum):
    """What an answer says."""

    SAME = "the two are one"
    DIFFERENT = "the two are two"
    CALLED = "that is the name"


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: an offer of the library, or a `name`, with that of how many articles."""

    name: str
    articles: int
    offer: Offer | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What the user says about a choice."""

    says: Says
    choice: Choice


def choices(
    figure: Figure, offers: Sequence[Offer], like: Sequence[FigureRow], typed: str
) -> list[Choice]:
    """The offers; with something typed, names `like` it and the name as it is typed."""
    line = clean_line(typed)
    if not words(line):
        return [Choice(one.name, one.articles, one) for one in offers]
    offered = {one.name: one for one in offers}
    known = [Choice(row.figure.name, row.articles, offered.get(row.figure.name)) for row in like]
    same = any(fold(one.name) == fold(line) for one in known)
    if same or line == figure.name:
        return known
    typed_one = Choice(line, 0)
    # A whole name is meant as it is typed; a word alone looks for somebody.
    return [typed_one, *known] if len(words(line)) > 1 else [*known, typed_one]


def consequence(figure: Figure, articles: int, choice: Choice) -> str:
    """What saying yes changes, in a line; `articles` is in how many the figure is."""
    offer = choice.offer
    if offer and offer.kept == figure.name:
        return f"{offer.name} is shown as {figure.name}, in {_in_articles(offer.articles)}"
    where = "in this article" if figure.article is not None else f"in {_in_articles(articles)}"
    joined = offer.kept if offer else choice.name
    return f"{figure.name} is shown as {joined}, {where}"


def question(figure: Figure) -> str:
    """What the dialog asks."""
    return "Same person?" if figure.kind is EntityKind.PERSON else "The same under another name?"


def _in_articles(count: int) -> str:
    return "1 article" if count == 1 else f"{count:,} articles"
