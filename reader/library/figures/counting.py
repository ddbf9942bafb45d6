"""Count everybody over a period: in SQL, as rows of `figure_id, quotes, mentions, articles`."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from reader.library.connection import Library
from reader.library.figures.period import Period, pieces
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


class Counted(NamedTuple):
    """A statement that yields the counts, and its parameters; None for those in `figures`."""

    sql: str | None
    parameters: dict[str, Any]


def counted(library: Library, period: Period) -> Counted:
    """The counts of a period, of whole years and months as they are kept, of single days live."""
    span = _within(library, period)
    if span is None:
        return Counted(None, {})
    whole, days = pieces(*span)
    if len(whole) == 1 and not days:
        return Counted(_KEPT_ONE, {"whole": whole[0]})
    return Counted(
        _SUMMED.format(kept=_KEPT, live=_LIVE),
        {"whole": write_list(whole), "days": write_list(_as_text(*each) for each in days)},
    )


def _within(library: Library, period: Period) -> tuple[date, date] | None:
    """The days to count; None for all of them.

    A side on which the library has no more articles goes on to the end of that year, so that whole
    years and months can be read as they are kept.
    """
    row = library.row(
        "SELECT (SELECT min(published) FROM articles), (SELECT max(published) FROM articles)"
    )
    if row is None or row[0] is None:
        return None
    oldest, newest = map(date.fromisoformat, row)
    first = oldest.replace(month=1, day=1)
    last = newest.replace(month=12, day=31)
    from_oldest = period.since is None or period.since <= oldest
    to_newest = period.until is None or period.until >= newest
    if from_oldest and to_newest:
        return None
    since = first if period.since is None or from_oldest else period.since
    return since, last if period.until is None or to_newest else period.until


def _as_text(first: date, last: date) -> tuple[str, str]:
    return first.isoformat(), last.isoformat()
