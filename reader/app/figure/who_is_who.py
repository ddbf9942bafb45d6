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
    begun = [one for one in known if fold(line).rstrip() in fold(one.name)]
    rest = [one for one in known if one not in begun]
    # A whole name is meant as it is typed; a word that begins a name looks for somebody.
    as_typed = [Choice(line, 0)]
    return [*as_typed, *known] if len(words(line)) > 1 else [*begun, *as_typed, *rest]


def consequence(figure: Figure, articles: int, choice: Choice) -> str:
    """What yes changes, in a few words; `articles` is in how many the figure of the page is."""
    offer = choice.offer
    if offer and offer.kept == figure.name:
        many = offer.articles != 1
        return f"{_its('its', offer.articles)} {'join' if many else 'joins'} this page"
    then = "joins it" if choice.articles else "takes this name"
    if figure.article is not None:
        return f"{figure.name} of this article {then}"
    if articles != 1:
        then = then.replace("s ", " ", 1)
    return f"{_its('this page’s', articles)} {then}"


def question(figure: Figure) -> str:
    """What the dialog asks."""
    return "Same person?" if figure.kind is EntityKind.PERSON else "The same under another name?"


def _its(whose: str, count: int) -> str:
    return f"{whose} article" if count == 1 else f"{whose} {count:,} articles"
