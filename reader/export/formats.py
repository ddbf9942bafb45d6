"""The formats that quotations can leave in; a new one is one file and one line here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reader.export import csv, json, markdown, text
from reader.library.bookmark import Bookmark
from reader.library.figures.page import FigurePage
from reader.library.rows import SaidQuote


@dataclass(frozen=True, slots=True)
class Format:
    """A name for the command line, a file suffix, and how each thing is written.

    `render` is for bookmarks, `render_quotes` for quotes that nobody has kept, `render_page` for
    the page of a person, an organisation or a place.
    """

    name: str
    suffix: str
    render: Callable[[Sequence[Bookmark]], str]
    render_quotes: Callable[[Iterable[SaidQuote]], str]
    render_page: Callable[[FigurePage], str]


FORMATS = {
    name: Format(name, suffix, module.render, module.render_quotes, module.render_page)
    for name, suffix, module in (
        ("markdown", ".md", markdown),
        ("json", ".json", json),
        ("csv", ".csv", csv),
        ("text", ".txt", text),
    )
}
