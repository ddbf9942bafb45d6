"""What the user does to quotes and bookmarks and can take back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.app.opened import bookmarks_by_number
from reader.library import aliases, articles, bookmarks, corrections

if TYPE_CHECKING:
    from reader.library.bookmark import Bookmark
    from reader.library.connection import Library
    from reader.library.correction import Correction


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
    """A name that was given another form; `before` is the one it had, None for its own."""

    alias: str
    before: str | None


Undoable = Toggled | Corrected | Renamed


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
    before = aliases.known_as(library, alias)
    aliases.also_known_as(library, alias, name)
    return Renamed(alias, before)


def take_back(library: Library, done: Undoable) -> None:
    """Make it as if that had not been done."""
    match done:
        case Toggled(bookmark, added=True):
            bookmarks.remove(library, bookmark.id)
        case Toggled(bookmark):
            bookmarks.restore(library, bookmark)
        case Corrected(correction):
            corrections.take_back(library, correction)
        case Renamed(alias, None):
            aliases.forget(library, alias)
        case Renamed(alias, str(before)):
            aliases.also_known_as(library, alias, before)
