"""Quotations as Markdown (CommonMark): the words in a quote block, everything else below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.articles.cleaning import clean, clean_line
from reader.export.citation import attribution
from reader.export.dates import long_date
from reader.export.escaping import escape, link_target
from reader.export.facts import facts_of, mention_lines
from reader.export.printed import Printed
from reader.library.bookmark import Bookmark
from reader.library.figures.page import FigurePage
from reader.library.rows import SaidQuote

RULE = "\n---\n\n"


def render(bookmarks: Sequence[Bookmark]) -> str:
    """One quote block a bookmark, rules between them."""
    return RULE.join("\n".join(_lines(bookmark)) + "\n" for bookmark in bookmarks)


def render_quotes(quotes: Iterable[SaidQuote]) -> str:
    """The same for quotes that nobody has kept."""
    return RULE.join("\n".join(_words(quote)) + "\n" for quote in quotes)


def render_page(page: FigurePage) -> str:
    """Who it is under a heading, then the quotes of the page, then where it is named."""
    heading = f"# {escape(clean_line(page.head.figure.name))}\n\n{_list(facts_of(page))}"
    parts = (heading, render_quotes(page.said), _list(mention_lines(page.named)))
    return RULE.join(filter(None, parts))


def _list(lines: Iterable[str]) -> str:
    return "".join(f"- {escape(line)}\n" for line in lines)


def _lines(bookmark: Bookmark) -> Iterator[str]:
    yield from _words(bookmark)
    if bookmark.note:
        yield "\n" + "\n\n".join(_paragraphs(f"Note: {bookmark.note}"))
    if bookmark.tags:
        yield f"\nTags: {', '.join(escape(clean_line(tag)) for tag in bookmark.tags)}"


def _words(printed: Printed) -> Iterator[str]:
    paragraphs = _paragraphs(printed.text)
    if who := attribution(printed.speaker, printed.role):
        paragraphs.append(f"— {escape(who)}")
    yield "\n>\n".join(f"> {paragraph}" for paragraph in paragraphs)
    yield f"\n{_where(printed)}"


def _paragraphs(words: str) -> list[str]:
    return [escape(line) for line in clean(words).split("\n") if line.strip()]


def _where(words: Printed) -> str:
    headline = escape(clean_line(words.title))
    target = link_target(words.url)
    printed = [f"[{headline}](<{target}>)" if target else headline]
    if words.source:
        printed.append(escape(clean_line(words.source)))
    return " · ".join([*printed, long_date(words.published)])
