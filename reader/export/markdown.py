"""Bookmarks as Markdown (CommonMark): the words in a quote block, everything else below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.articles.cleaning import clean, clean_line
from reader.export.citation import attribution
from reader.export.dates import long_date
from reader.export.escaping import escape, link_target
from reader.library.bookmark import Bookmark

RULE = "\n---\n\n"


def render(bookmarks: Sequence[Bookmark]) -> str:
    """One quote block a bookmark, rules between them."""
    return RULE.join("\n".join(_lines(bookmark)) + "\n" for bookmark in bookmarks)


def _lines(bookmark: Bookmark) -> Iterator[str]:
    paragraphs = _paragraphs(bookmark.text)
    if who := attribution(bookmark.speaker, bookmark.role):
        paragraphs.append(f"— {escape(who)}")
    yield "\n>\n".join(f"> {paragraph}" for paragraph in paragraphs)
    yield f"\n{_where(bookmark)}"
    if bookmark.note:
        yield "\n" + "\n\n".join(_paragraphs(f"Note: {bookmark.note}"))
    if bookmark.tags:
        yield f"\nTags: {', '.join(escape(clean_line(tag)) for tag in bookmark.tags)}"


def _paragraphs(words: str) -> list[str]:
    return [escape(line) for line in clean(words).split("\n") if line.strip()]


def _where(bookmark: Bookmark) -> str:
    headline = escape(clean_line(bookmark.title))
    target = link_target(bookmark.url)
    printed = [f"[{headline}](<{target}>)" if target else headline]
    if bookmark.source:
        printed.append(escape(clean_line(bookmark.source)))
    return " · ".join([*printed, long_date(bookmark.published)])
