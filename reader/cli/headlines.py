"""An article in the lists that commands print."""

from __future__ import annotations

from typing import Any

from reader.articles.cleaning import clean_line
from reader.articles.plural import plural
from reader.library.rows import Headline


def headline_row(headline: Headline) -> dict[str, Any]:
    """The fields of `reader list --json`."""
    return {
        "id": headline.id,
        "title": headline.title,
        "date": headline.published,
        "source": headline.source,
        "url": headline.url,
        "words": headline.words,
        "quotes": headline.quotes,
        "read": headline.read,
        "starred": headline.starred,
    }


def headline_line(headline: Headline) -> str:
    """Its id, date, marks (● unread, ★ starred), title, source and spoken quotes on one line."""
    unread = " " if headline.read else "●"
    starred = "★" if headline.starred else " "
    title = " · ".join(
        [clean_line(headline.title), *_details(headline.source, headline.quotes)],
    )
    return f"{headline.id:>6}  {headline.published}  {unread}{starred} {title}"


def _details(source: str | None, quotes: int) -> list[str]:
    details = [clean_line(source)] if source else []
    if quotes:
        details.append(plural(quotes, "quote"))
    return details
