"""Count everybody over a period: in SQL, as rows of `figure_id, quotes, mentions, articles`."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from itertools import product
from typing import Any, NamedTuple

from reader.library.connection import Library
from reader.library.figures.period import Period, month, pieces
from reader.library.layout import write_list

_KEPT_ONE = "SELECT figure_id, quotes, mentions, articles FROM figure_periods WHERE period = :whole"
_KEPT = (
    "SELECT figure_id, quotes, mentions, articles FROM figure_periods"
    " WHERE period IN (SELECT value FROM json_each(:whole))"
)
_LIVE = (
    "SELECT p.figure_id, p.quotes, p.mentions, 1 FROM json_each(:days) span"
    " CROSS JOIN articles a ON a.published"
    " BETWEEN json_extract(span.value, '$[0]') AND json_extract(span.value, '$[1]')"
    " CROSS JOIN appearances p ON p.article_id = a.id"
)
_SUMMED = (
    "SELECT figure_id, sum(quotes) AS quotes, sum(mentions) AS mentions, sum(articles) AS articles"
    " FROM ({kept} UNION ALL {live}) GROUP BY figure_id"
)


class By(StrEnum):
    """What the ranking counts."""

    QUOTES = "quotes"
    MENTIONS = "mentions"


class Counted(NamedTuple):
    """A statement that yields the counts, and its parameters; None for those in `figures`.

    `summed` where they are not kept anywhere, so that all must be read to know the highest.
    """

    sql: str | None
    parameters: dict[str, Any]
    summed: bool = False


def counted(library: Library, period: Period) -> Counted:
    """The counts of a period, of whole years and months as they are kept, of single days live."""
    row = library.row(
        "SELECT (SELECT min(published) FROM articles), (SELECT max(published) FROM articles)"
    )
    if row is None or row[0] is None:
        return Counted(None, {})
    spans = _spans(period, *map(date.fromisoformat, row))
    if not spans:
        return Counted(None, {})
    whole, days = min((pieces(*span) for span in spans), key=lambda cut: sum(map(len, cut)))
    if len(whole) == 1 and not days:
        return Counted(_KEPT_ONE, {"whole": whole[0]})
    return Counted(
        _SUMMED.format(kept=_KEPT, live=_LIVE),
        {"whole": write_list(whole), "days": write_list(_as_text(*each) for each in days)},
        summed=True,
    )


def _spans(period: Period, oldest: date, newest: date) -> list[tuple[date, date]]:
    """Days that hold the same articles; none where they are all of the library's.

    A side on which the library has no more articles may end with that month or year, so that whole
    ones can be read as they are kept.
    """
    from_oldest = period.since is None or period.since <= oldest
    to_newest = period.until is None or period.until >= newest
    if from_oldest and to_newest:
        return []
    since = period.since or oldest
    until = period.until or newest
    begins = [oldest.replace(day=1), oldest.replace(month=1, day=1)] if from_oldest else [since]
    ends = [month(newest).until or newest, newest.replace(month=12, day=31)]
    return list(product(begins, ends if to_newest else [until]))


def _as_text(first: date, last: date) -> tuple[str, str]:
    return first.isoformat(), last.isoformat()
