"""What stands at the head of a page, without anything that is long to read."""

from __future__ import annotations

from dataclasses import dataclass

from reader.articles.annotations import EntityKind
from reader.library.aliases import known_as
from reader.library.connection import Library
from reader.library.figure import Figure, figure_of
from reader.library.figures.known import figure_id
from reader.library.figures.months import per_month
from reader.library.figures.roles import roles_over_time
from reader.library.figures.rows import Month, Tenure, Year

STEPS = 9
"""Names that are followed from one to the next."""


@dataclass(frozen=True, slots=True)
class Head:
    """Who it is, how often, and when; all counts are 0 where the figure appears nowhere."""

    figure: Figure
    quotes: int
    mentions: int
    articles: int
    roles: tuple[Tenure, ...]
    years: tuple[Year, ...]
    months: tuple[Month, ...]


def head_of(library: Library, figure: Figure) -> Head:
    """The head of the page of a figure, or of what the user's word has made of it since."""
    with library.reading():
        figure = shown_as(library, figure)
        quotes, mentions, articles = counts_of(library, figure)
        return Head(
            figure=figure,
            quotes=quotes,
            mentions=mentions,
            articles=articles,
            roles=tuple(roles_over_time(library, figure)),
            years=tuple(by_year(library, figure)),
            months=tuple(per_month(library, figure)),
        )


def counts_of(library: Library, figure: Figure) -> tuple[int, int, int]:
    """Spoken quotes, mentions, and articles with either."""
    return library.row(
        "SELECT quotes, mentions, articles FROM figures WHERE id = ?",
        (figure_id(library, figure),),
    ) or (0, 0, 0)


def by_year(library: Library, figure: Figure) -> list[Year]:
    """The years in which a figure speaks or is named, the latest first."""
    rows = library.rows(
        "SELECT substr(published, 1, 4) AS year, sum(quotes), sum(mentions), count(*)"
        " FROM appearances WHERE figure_id = ? GROUP BY year ORDER BY year DESC",
        (figure_id(library, figure),),
    )
    return [Year(int(year), *counts) for year, *counts in rows]


def shown_as(library: Library, figure: Figure) -> Figure:
    """The figure, or where it appears nowhere any more, whom the user has made of it."""
    for _ in range(STEPS):
        if figure_id(library, figure) is not None:
            break
        name = _other_name(library, figure)
        if name is None:
            break
        figure = figure_of(name, figure.kind, figure.article or 0)
    return figure


def _other_name(library: Library, figure: Figure) -> str | None:
    kinds = (figure.kind,) if figure.kind is EntityKind.PLACE else (figure.kind, None)
    scopes = dict.fromkeys((figure.article, None))
    names = (
        known_as(library, figure.name, kind=kind, article=article)
        for article in scopes
        for kind in kinds
    )
    return next((name for name in names if name), None)
