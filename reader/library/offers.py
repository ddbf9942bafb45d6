"""“Same person?”: who else may be meant by a name, for the user to say yes or no."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.library import alias_rows, aliases, told_apart
from reader.library.alias import Given
from reader.library.closeness import closest_first
from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.folding import fold
from reader.library.name_candidates import Candidate, candidates
from reader.library.near_names import Nearness
from reader.library.told_apart import Apart

__all__ = ["Apart", "Nearness", "Offer", "different", "offers", "same"]


@dataclass(frozen=True, slots=True)
class Offer:
    """`figure` may be who is called `name` in so many `articles`.

    If they are the same, both are shown as `kept`: the full name for a bare one, else the name that
    more articles have.
    """

    figure: Figure
    name: str
    nearness: Nearness
    kept: str
    articles: int


def offers(library: Library, figure: Figure, limit: int) -> list[Offer]:
    """Who else may be meant, the likeliest first; nobody of whom the user has said yes or no."""
    with library.reading():
        found = _unanswered(library, figure, candidates(library, figure))
        if figure.article is not None:
            found = closest_first(library, figure.name, figure.article, found)
        else:
            found = sorted(found, key=lambda one: (one.nearness, -one.articles, one.name))
        own = _articles(library, figure)
    return [
        Offer(figure, one.name, one.nearness, _kept(figure, own, one), one.articles)
        for one in found[:limit]
    ]


def same(library: Library, offer: Offer) -> Given:
    """The two are one: in the article of a bare name, else everywhere."""
    figure = offer.figure
    alias = offer.name if offer.kept == figure.name else figure.name
    return aliases.also_known_as(
        library, alias, offer.kept, kind=figure.kind, article=figure.article
    )


def different(library: Library, offer: Offer) -> Apart:
    """The two are two; it is never offered again."""
    return told_apart.tell_apart(library, offer.figure, offer.name)


def _unanswered(library: Library, figure: Figure, found: Sequence[Candidate]) -> list[Candidate]:
    """Without those told apart, and those of whom one was given the other's name somewhere."""
    linked = alias_rows.linked(library, fold(figure.name), figure.article)
    answered = told_apart.others(library, figure) | linked
    return [one for one in found if fold(one.name) not in answered]


def _articles(library: Library, figure: Figure) -> int:
    row = library.row(
        "SELECT articles FROM entities WHERE name = ? AND kind = ?", (figure.name, figure.kind)
    )
    return row[0] if row else 0


def _kept(figure: Figure, own: int, other: Candidate) -> str:
    if figure.article is not None:
        return other.name
    # Of two that are equally known the longer one says more.
    mine, theirs = (own, len(figure.name)), (other.articles, len(other.name))
    return figure.name if mine > theirs else other.name
