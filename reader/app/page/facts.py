"""The line of facts below a headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.articles.annotations import SPOKEN
from reader.articles.plural import plural
from reader.export.dates import long_date

if TYPE_CHECKING:
    from reader.articles.annotations import Annotations
    from reader.articles.article import Article

WORDS_A_MINUTE = 238
"""How fast adults read prose silently (Brysbaert 2019, a mean over 190 studies)."""

NO_BREAK = "\u00a0"
"""A space at which no line breaks, so that a narrow page breaks the line between two facts."""


def facts(article: Article, annotations: Annotations) -> str:
    """`6 March 2026 · Source · by Author · 3 min · 9 quotes`, what is not known left out."""
    spoken = sum(quote.kind in SPOKEN for quote in annotations.quotes)
    parts = (
        long_date(article.published) + (" (guessed)" if article.date_guessed else ""),
        article.source,
        f"by {article.author}" if article.author else None,
        f"{minutes(article.text)} min",
        plural(spoken, "quote") if spoken else None,
    )
    unbroken = (part.replace(" ", NO_BREAK) for part in parts if part)
    return f"{NO_BREAK}· ".join(unbroken)


def minutes(text: str) -> int:
    """How long reading takes, at least one minute."""
    return max(1, round(len(text.split()) / WORDS_A_MINUTE))
