"""An article on paper: as `show` and `inspect` print it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.articles.annotations import Confidence, Quote, QuoteKind
from reader.articles.article import Article
from reader.articles.blocks import Block, BlockKind
from reader.articles.cleaning import clean_line
from reader.export.citation import attribution
from reader.export.dates import long_date
from reader.export.wrapping import MEASURE, wrap

INDENTS = {
    BlockKind.ITEM: "  ",
    BlockKind.QUOTATION: "    ",
    BlockKind.CAPTION: "    ",
}
NUMBER = 4
"""Cells of a quote's number."""


def page(article: Article, quotes: Sequence[Quote], *, reported: bool = False) -> Iterator[str]:
    """Headline, particulars, text, and the numbered quotes; lines of at most 72 cells.

    What is said without marks is listed where `reported` asks for it; it has its number either way.
    """
    yield from wrap(article.title)
    yield from wrap(_particulars(article))
    if article.url:
        yield clean_line(article.url)
    for block in article.blocks:
        yield ""
        yield from _block_lines(block, article.text[block.start : block.end])
    numbered = [
        (number, quote)
        for number, quote in enumerate(quotes, 1)
        if reported or quote.kind is not QuoteKind.INDIRECT
    ]
    if numbered:
        yield ""
        yield "─" * MEASURE
    for number, quote in numbered:
        yield from quote_lines(number, quote, article.text)


def _particulars(article: Article) -> str:
    day = long_date(article.published)
    dated = f"{day} (a guess)" if article.date_guessed else day
    return " · ".join(clean_line(part) for part in (dated, article.source, article.author) if part)


def _block_lines(block: Block, words: str) -> Iterator[str]:
    if block.kind is BlockKind.PREFORMATTED:
        yield from words.split("\n")
        return
    first = INDENTS.get(block.kind, "")
    rest = " " * len(first)
    for row, line in enumerate(wrap(words, indent=rest)):
        yield line if row else first + line[len(rest) :]


def quote_lines(number: int, quote: Quote, text: str) -> Iterator[str]:
    """A quote under its number, with who said it."""
    indent = " " * (NUMBER + 1)
    first, *rest = wrap(f"{text[quote.start : quote.end]} {_said_by(quote)}", indent=indent)
    yield f"{number:>{NUMBER}} {first[len(indent) :]}"
    yield from rest


def _said_by(quote: Quote) -> str:
    if quote.kind is QuoteKind.TERM:
        return "(a term)"
    if quote.speaker is None:
        return "— nobody is named"
    how = " (reported)" if quote.kind is QuoteKind.INDIRECT else ""
    unsure = " (tentative)" if quote.confidence is Confidence.TENTATIVE else ""
    return f"— {attribution(quote.speaker.name, quote.speaker.role)}{how}{unsure}"
