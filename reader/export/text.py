"""Quotations as plain text, wrapped for reading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.articles.cleaning import clean, clean_line
from reader.export.citation import attribution
from reader.export.dates import long_date
from reader.export.facts import facts_of, mention_lines
from reader.export.printed import Printed
from reader.export.wrapping import wrap
from reader.library.bookmark import Bookmark
from reader.library.figures.page import FigurePage
from reader.library.rows import SaidQuote

INDENT = "    "


def render(bookmarks: Sequence[Bookmark]) -> str:
    """Each quotation with its speaker and its source below it; a blank line between two."""
    return "\n".join("\n".join(_lines(bookmark)) + "\n" for bookmark in bookmarks)


def render_quotes(quotes: Iterable[SaidQuote]) -> str:
    """The same for quotes that nobody has kept."""
    return "\n".join("\n".join(_words(quote)) + "\n" for quote in quotes)


def render_page(page: FigurePage) -> str:
    """Who it is, then the quotes of the page, then where it is named."""
    head = _wrapped((clean_line(page.head.figure.name), *facts_of(page)))
    named = "\n".join(map(_one_wrapped, mention_lines(page.named)))
    return "\n".join(filter(None, (head, render_quotes(page.said), named)))


def _wrapped(lines: Iterable[str]) -> str:
    return "".join(map(_one_wrapped, lines))


def _one_wrapped(line: str) -> str:
    return "\n".join(wrap(line)) + "\n"


def _lines(bookmark: Bookmark) -> Iterator[str]:
    yield from _words(bookmark)
    if bookmark.note:
        yield from wrap(f"Note: {clean(bookmark.note)}", indent=INDENT)
    if bookmark.tags:
        tags = ", ".join(clean_line(tag) for tag in bookmark.tags)
        yield from wrap(f"Tags: {tags}", indent=INDENT)


def _words(printed: Printed) -> Iterator[str]:
    yield from wrap(clean(printed.text))
    for line in _below(printed):
        yield from wrap(line, indent=INDENT)


def _below(printed: Printed) -> Iterator[str]:
    if who := attribution(printed.speaker, printed.role):
        yield f"— {who}"
    where = (printed.title, printed.source, long_date(printed.published))
    yield ", ".join(clean_line(part) for part in where if part)
    if printed.url:
        yield clean_line(printed.url)
