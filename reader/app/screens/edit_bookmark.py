"""The note and the tags of a bookmark, asked for and understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.app.screens.line_dialog import LineDialog
from reader.articles.cleaning import clean_line

if TYPE_CHECKING:
    from reader.library.bookmark import Bookmark


def note_dialog(bookmark: Bookmark) -> LineDialog:
    """Asks for the note, with the one that stands to begin with."""
    words = clean_line(bookmark.text)
    return LineDialog("Note", clean_line(bookmark.note), hint="what to remember", about=words)


def tags_dialog(bookmark: Bookmark) -> LineDialog:
    """Asks for all tags in one line."""
    words = clean_line(bookmark.text)
    line = ", ".join(bookmark.tags)
    return LineDialog("Tags", line, hint="trade, east asia", about=words)


def tags_of(line: str) -> tuple[str, ...]:
    """The tags in a line: parted by commas, each once, without a `#` before it."""
    tags = (clean_line(part).lstrip("#").strip() for part in line.split(","))
    return tuple(dict.fromkeys(tag for tag in tags if tag))
