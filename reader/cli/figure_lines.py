"""A person, organisation or place in the lists that commands print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reader.articles.cleaning import clean_line
from reader.articles.plural import plural

if TYPE_CHECKING:
    from reader.library.figures.rows import FigureRow


def figure_fields(row: FigureRow) -> dict[str, Any]:
    """Who it is and how often; `article_id` where a bare name is somebody of one article."""
    return {
        "name": row.figure.name,
        "kind": row.figure.kind,
        "article_id": row.figure.article,
        "articles": row.articles,
        "mentions": row.mentions,
        "quotes": row.quotes,
        "role": row.role,
    }


def figure_line(row: FigureRow) -> str:
    """The same on one line."""
    where = f"article {row.figure.article}" if row.figure.article else None
    counts = f"{plural(row.quotes, 'quote')}, {plural(row.mentions, 'mention')}"
    parts = (row.figure.name, row.figure.kind, row.role, where, counts)
    return " · ".join(clean_line(part) for part in parts if part)
