"""A bookmark as commands print it."""

from __future__ import annotations

from collections.abc import Iterator

from reader.articles.cleaning import clean, clean_line
from reader.export.citation import citation
from reader.export.wrapping import wrap
from reader.library.bookmark import Bookmark

INDENT = " " * 8


def bookmark_lines(bookmark: Bookmark) -> Iterator[str]:
    """Its number and citation, then its note and tags."""
    cited = citation(
        bookmark.text,
        speaker=bookmark.speaker,
        role=bookmark.role,
        title=bookmark.title,
        source=bookmark.source,
        published=bookmark.published,
        url=bookmark.url,
    )
    first, *rest = wrap(cited, indent=INDENT)
    yield f"{bookmark.id:>6}  {first[len(INDENT) :]}"
    yield from rest
    if bookmark.note:
        yield from wrap(f"Note: {clean(bookmark.note)}", indent=INDENT)
    if bookmark.tags:
        tags = ", ".join(clean_line(tag) for tag in bookmark.tags)
        yield from wrap(f"Tags: {tags}", indent=INDENT)
