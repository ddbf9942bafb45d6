"""A quotation that nobody has kept, as commands print it."""

from __future__ import annotations

from collections.abc import Iterator

from reader.articles.annotations import Confidence, QuoteKind
from reader.articles.cleaning import clean_line
from reader.export.citation import attribution
from reader.export.wrapping import wrap
from reader.library.rows import SaidQuote

INDENT = "    "


def quote_lines(quote: SaidQuote, elsewhere: int = 0) -> Iterator[str]:
    """The words, who said them, where they are printed, and how to keep them.

    `elsewhere` counts the other articles that the words stand in.
    """
    yield from wrap(quote.text)
    how = " (reported)" if quote.kind is QuoteKind.INDIRECT else ""
    unsure = " (tentative)" if quote.confidence is Confidence.TENTATIVE else ""
    who = attribution(quote.speaker, quote.role) or "nobody is named"
    yield from wrap(f"— {who}{how}{unsure}", indent=INDENT)
    where = (quote.title, quote.source, str(quote.published))
    yield from wrap(" · ".join(clean_line(part) for part in where if part), indent=INDENT)
    if elsewhere:
        yield f"{INDENT}also in {elsewhere}: reader echoes {quote.article_id} {quote.number}"
    yield f"{INDENT}reader bookmark {quote.article_id} {quote.number}"
    yield ""
