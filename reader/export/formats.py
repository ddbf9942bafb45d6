"""The formats that bookmarks can leave in; a new one is one file and one line here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.export import csv, json, markdown, text
from reader.library.bookmark import Bookmark


@dataclass(frozen=True, slots=True)
class Format:
    """A name for the command line, a file suffix, and how it is written."""

    name: str
    suffix: str
    render: Callable[[Sequence[Bookmark]], str]


FORMATS = {
    fmt.name: fmt
    for fmt in (
        Format("markdown", ".md", markdown.render),
        Format("json", ".json", json.render),
        Format("csv", ".csv", csv.render),
        Format("text", ".txt", text.render),
    )
}
