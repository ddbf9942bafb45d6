"""What the user does to quotes, names and bookmarks and can take back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.app.opened import bookmarks_by_number
from reader.library import aliases, articles, bookmarks, corrections, offers, told_apart

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.library.alias import Given
    from reader.library.bookmark import Bookmark
    from reader.library.connection import Library
    from reader.library.correction import Correction
    from reader.library.figure import Figure
    from reader.library.offers import Apart, Offer


@dataclass(frozen=True, slots=True)
class Toggled:
    """A bookmark that was set, or (`added` is False) taken away and can be restored."""

    bookmark: Bookmark
    added: bool


@dataclass(frozen=True, slots=True)
class Corrected:
    """A quote that the user put right."""

    correction: Correction


@dataclass(frozen=True, slots=True)
class Renamed:
    """Names that were given, in the order in which they were: joined, split off or renamed."""

    given: tuple[Given, ...]


@dataclass(frozen=True, slots=True)
class ToldApart:
    """Two names that mean two."""

    apart: Apart


Undoable = Toggled | Corrected | Renamed | ToldApart


def toggle(library: Library, article_id: int, number: int) -> Toggled:
    """Bookmark the article's quote of that number (from 1), or take its bookmark away."""
    stored = articles.load(library, article_id)
    kept = bookmarks_by_number(library, stored).get(number) if stored else None
    if kept is not None:
        return Toggled(bookmarks.remove(library, kept.id), added=False)
    return Toggled(bookmarks.bookmark_quote(library, article_id, number), added=True)


def name_speaker(library: Library, article_id: int, number: int, name: str) -> Corrected:
    """Let the article's quote of that number (from 1) be what `name` said."""
    return Corrected(corrections.correct_speaker(library, article_id, number, name))


def call_no_quote(library: Library, article_id: int, number: int) -> Corrected:
    """Let the article's quote of that number (from 1) be nobody's."""
    return Corrected(corrections.not_a_quote(library, article_id, number))


def rename(library: Library, alias: str, name: str) -> Renamed:
    """Show whoever is called `alias` as `name`, in every article."""
    return Renamed((aliases.also_known_as(library, alias, name),))


def call(library: Library, figure: Figure, name: str) -> Renamed:
    """Show a figure under another name: a new one, or that of the figure that it joins."""
    given = aliases.also_known_as(
        library, figure.name, name, kind=figure.kind, article=figure.article
    )
    return Renamed((given,))


def split(library: Library, figure: Figure, name: str, article_ids: Iterable[int]) -> Renamed:
    """Show whom these articles mean by a figure's name under another name there; all or none."""
    with library.writing():
        return Renamed(
            tuple(
                aliases.also_known_as(
                    library, figure.name, name, kind=figure.kind, article=article_id
                )
                for article_id in article_ids
            )
        )


def say_same(library: Library, offer: Offer) -> Renamed:
    """Answer yes to “same person?”."""
    return Renamed((offers.same(library, offer),))


def say_different(library: Library, offer: Offer) -> ToldApart:
    """Answer no to “same person?”."""
    return ToldApart(offers.different(library, offer))


def take_back(library: Library, done: Undoable) -> None:
    """Make it as if that had not been done."""
    match done:
        case Toggled(bookmark, added=True):
            bookmarks.remove(library, bookmark.id)
        case Toggled(bookmark):
            bookmarks.restore(library, bookmark)
        case Corrected(correction):
            corrections.take_back(library, correction)
        case Renamed(given):
            with library.writing():
                for one in reversed(given):
                    aliases.take_back(library, one)
        case ToldApart(apart):
            told_apart.take_back(library, apart)
