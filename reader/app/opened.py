"""An article as it is opened: with what the library knows about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.library import articles, bookmarks, reading
from reader.library.annotations import library_counts
from reader.library.figure import speaking_figure
from reader.library.figures.standing_in import standing_in

if TYPE_CHECKING:
    from reader.articles.annotations import EntityKind
    from reader.articles.spans import Span
    from reader.library.bookmark import Bookmark
    from reader.library.connection import Library
    from reader.library.figure import Figure
    from reader.library.rows import EntityCount, StoredArticle


@dataclass(frozen=True, slots=True)
class Opened:
    """An article with what the library knows about it.

    `position` is the code point at the top of the screen when it was last left. `bookmarked` holds
    the numbers of its bookmarked quotes. `counts` has the whole library's figures for its entities,
    `headlined` whom the library knows by a name in the headline.
    """

    stored: StoredArticle
    position: int
    bookmarked: frozenset[int]
    counts: dict[tuple[str, EntityKind], EntityCount]
    headlined: tuple[tuple[Span, Figure], ...] = ()


def open_article(library: Library, article_id: int) -> Opened | None:
    """The article with that id; None when it is gone."""
    stored = articles.load(library, article_id)
    if stored is None:
        return None
    names = [(entity.name, entity.kind) for entity in stored.annotations.entities]
    return Opened(
        stored=stored,
        position=reading.position(library, article_id),
        bookmarked=frozenset(bookmarks_by_number(library, stored)),
        counts=library_counts(library, names),
        headlined=standing_in(library, stored.article.title),
    )


def bookmarks_by_number(library: Library, stored: StoredArticle) -> dict[int, Bookmark]:
    """The bookmarks of an article's quotes by the quotes' numbers, from 1."""
    numbers = {
        (quote.start, quote.end): number
        for number, quote in enumerate(stored.annotations.quotes, 1)
    }
    return {
        numbers[place]: bookmark
        for bookmark in bookmarks.of_article(library, stored.id)
        if (place := (bookmark.start, bookmark.end)) in numbers
    }


def speaker_of(library: Library, bookmark: Bookmark) -> Figure | None:
    """Who said a bookmark: as its article has it today, else whom the kept name clearly means."""
    from reader.library.figures.looking_up import meant

    stored = articles.load(library, bookmark.article_id) if bookmark.article_id else None
    kept = bookmarks_by_number(library, stored) if stored else {}
    for number, one in kept.items():
        if stored and one.id == bookmark.id:
            speaker = stored.annotations.quotes[number - 1].speaker
            return speaking_figure(speaker.name, speaker.kind, stored.id) if speaker else None
    found = meant(library, bookmark.speaker) if bookmark.speaker else []
    return found[0].figure if len(found) == 1 else None
