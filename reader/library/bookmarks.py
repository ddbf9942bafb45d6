"""Keep quotations, change what is noted on them, and find them again in a text that has changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from reader.articles.spans import Span
from reader.library import bookmark_rows
from reader.library.anchoring import anchor
from reader.library.bookmark import Bookmark
from reader.library.clipping import clean_note, clean_tags, clip
from reader.library.connection import Library
from reader.library.errors import LibraryError
from reader.library.folding import fold, words
from reader.library.loading import load
from reader.library.rows import StoredArticle

__all__ = [
    "Bookmark",
    "all_bookmarks",
    "bookmark_passage",
    "bookmark_quote",
    "edit",
    "of_article",
    "remove",
    "restore",
]


def bookmark_quote(
    library: Library, article_id: int, number: int, *, note: str = "", tags: Sequence[str] = ()
) -> Bookmark:
    """Keep the article's quote of that number, counted from 1 over the quotes of all kinds.

    A quote that is kept already is kept once; a note or tags given with it replace the old ones.
    Raises `LibraryError` where there is no such article or quote.
    """
    with library.writing():
        stored = _stored(library, article_id)
        quotes = stored.annotations.quotes
        if not 1 <= number <= len(quotes):
            raise LibraryError(
                f"Article {article_id} has no quote {number}; it has {len(quotes)}, counted from 1."
            )
        quote = quotes[number - 1]
        return _keep(library, stored, Span(quote.start, quote.end), note, tags)


def bookmark_passage(
    library: Library,
    article_id: int,
    start: int,
    end: int,
    *,
    note: str = "",
    tags: Sequence[str] = (),
) -> Bookmark:
    """Keep any passage, by code points of the article's text.

    It has the speaker of the quotation that it lies in, if it lies in one. Raises `LibraryError`
    where there is no such article or the passage is empty or outside of its text.
    """
    with library.writing():
        stored = _stored(library, article_id)
        if not 0 <= start < end <= len(stored.article.text):
            raise LibraryError(f"Article {article_id} has no passage from {start} to {end}.")
        return _keep(library, stored, Span(start, end), note, tags)


def all_bookmarks(
    library: Library, *, speaker: str | None = None, tag: str | None = None
) -> list[Bookmark]:
    """Every bookmark, the latest first; of a speaker (whole words of the name), with a tag."""
    named = set(words(speaker or ""))
    return [
        bookmark
        for bookmark in bookmark_rows.latest(library)
        if (speaker is None or (named and named <= set(words(bookmark.speaker or ""))))
        and (tag is None or fold(tag) in map(fold, bookmark.tags))
    ]


def of_article(library: Library, article_id: int) -> list[Bookmark]:
    """The article's bookmarks, placed in its present text (`start` and `end` None: not in it)."""
    row = library.row("SELECT text, text_hash FROM texts WHERE article_id = ?", (article_id,))
    if row is None:
        return []
    return [_placed(bookmark, *row) for bookmark in bookmark_rows.of_article(library, article_id)]


def edit(library: Library, bookmark_id: int, *, note: str, tags: Sequence[str]) -> Bookmark:
    """Replace note and tags. Raises `LibraryError` where there is no such bookmark."""
    with library.writing():
        known = bookmark_rows.one(library, bookmark_id)
        edited = replace(known, note=clean_note(note), tags=clean_tags(tags))
        bookmark_rows.annotate(library, edited)
        return edited


def remove(library: Library, bookmark_id: int) -> Bookmark:
    """Take a bookmark away and hand it back, so that `restore` can undo it.

    Raises `LibraryError` where there is no such bookmark.
    """
    with library.writing():
        known = bookmark_rows.one(library, bookmark_id)
        library.run("DELETE FROM bookmarks WHERE id = ?", (bookmark_id,))
        return known


def restore(library: Library, bookmark: Bookmark) -> Bookmark:
    """Put a removed bookmark back as it was, even where its article is gone by now."""
    with library.writing():
        if library.row("SELECT 1 FROM bookmarks WHERE id = ?", (bookmark.id,)):
            return bookmark_rows.one(library, bookmark.id)
        here = library.row("SELECT id FROM articles WHERE id = ?", (bookmark.article_id,))
        kept = bookmark if here else replace(bookmark, article_id=None)
        return replace(kept, id=bookmark_rows.insert(library, kept))


def _stored(library: Library, article_id: int) -> StoredArticle:
    stored = load(library, article_id)
    if stored is None:
        raise LibraryError(f"There is no article {article_id}; `reader list` shows them all.")
    return stored


def _keep(
    library: Library, stored: StoredArticle, span: Span, note: str, tags: Sequence[str]
) -> Bookmark:
    for known in of_article(library, stored.id):
        if (known.start, known.end) == span:
            if not note and not tags:
                return known
            return edit(library, known.id, note=note or known.note, tags=tags or known.tags)
    bookmark = clip(stored, span, note, tags)
    return replace(bookmark, id=bookmark_rows.insert(library, bookmark))


def _placed(bookmark: Bookmark, text: str, text_hash: str) -> Bookmark:
    if bookmark.text_hash == text_hash:
        return bookmark
    span = anchor(bookmark.text, bookmark.prefix, bookmark.suffix, bookmark.start, text)
    if span is None:
        return replace(bookmark, start=None, end=None)
    return replace(bookmark, start=span.start, end=span.end)
