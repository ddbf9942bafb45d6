"""In whose company a figure is seen: who is quoted or named in the same articles.

A count alone puts the largest countries first on every page, and a mere ratio puts first whoever
was named once in the whole library. So figures are ranked by how many times more often they meet
than chance would have it, with one meeting more expected than is (a pseudo-count, as in Laplace's
rule of succession): of those that meet a few times the ratio decides, and one meeting is no proof.
"""

from __future__ import annotations

from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.figures.known import figure_id, figure_in
from reader.library.figures.rows import Companion

WINDOW = 2000
"""Articles of a figure that are looked at, the newest: enough to rank, and fast for anybody."""

NEWEST = (
    "(SELECT article_id FROM appearances WHERE figure_id = :figure AND {appears}"
    " ORDER BY published DESC, article_id DESC LIMIT :window)"
)
_TOGETHER = (
    "SELECT f.name, f.kind, f.article, met.together, met.together / (:share * f.articles + 1)"
    " AS times FROM (SELECT p.figure_id, count(*) AS together"
    " FROM {newest} one CROSS JOIN appearances p ON p.article_id = one.article_id"
    " WHERE p.figure_id <> :figure AND p.{appears} GROUP BY p.figure_id) met"
    " CROSS JOIN figures f ON f.id = met.figure_id"
    " ORDER BY times DESC, met.together DESC, f.name LIMIT :limit"
)
_SEEN = "SELECT min(count(*), :window) FROM appearances WHERE figure_id = :figure AND {appears}"


def quoted_beside(library: Library, figure: Figure, limit: int) -> list[Companion]:
    """Who is quoted where a figure is, ranked as this file says, over its newest 2,000 articles."""
    return _company(library, figure, limit, "quotes")


def named_beside(library: Library, figure: Figure, limit: int) -> list[Companion]:
    """Who and what is named where a figure is, ranked as this file says, over its newest 2,000."""
    return _company(library, figure, limit, "mentions")


def _company(library: Library, figure: Figure, limit: int, appears: str) -> list[Companion]:
    parameters = {"figure": figure_id(library, figure), "window": WINDOW, "limit": limit}
    newest = NEWEST.format(appears=appears)
    with library.reading():
        (seen,) = library.row(_SEEN.format(appears=appears), parameters) or (0,)
        (articles,) = library.row("SELECT articles FROM tallies") or (0,)
        rows = library.rows(
            _TOGETHER.format(newest=newest, appears=appears),
            parameters | {"share": seen / max(articles, 1)},
        )
    return [
        Companion(figure_in(name, kind, article), together, times)
        for name, kind, article, together, times in rows
    ]
