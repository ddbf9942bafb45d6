"""All speakers and entities of the library, ranked over a period, or found by a few letters."""

from __future__ import annotations

from collections.abc import Sequence

from reader.articles.annotations import EntityKind
from reader.library.connection import Library
from reader.library.figures.counting import By, counted
from reader.library.figures.known import figure_in
from reader.library.figures.period import ALL_TIME, Period
from reader.library.figures.ranked import Found, Question, count, most, rows, well_known
from reader.library.figures.rows import FigureRow
from reader.library.figures.typed import beginning, distance, few, in_order, typed_words, with_slip

CANDIDATES = 1000
"""Names that are ranked by their letters, those with most quotes or mentions: nobody reads on."""

_ROLE = (
    "SELECT q.role FROM (SELECT article_id, published FROM appearances"
    " WHERE figure_id = ?1 AND quotes ORDER BY published DESC, article_id DESC LIMIT 20) p"
    " CROSS JOIN quotes q ON q.article_id = p.article_id"
    " AND q.speaker_id = (SELECT id FROM speakers WHERE name = ?2)"
    " WHERE q.role IS NOT NULL ORDER BY p.published DESC, p.article_id DESC, q.number LIMIT 1"
)


def everyone(
    library: Library,
    *,
    by: By = By.MENTIONS,
    kind: EntityKind | None = None,
    period: Period = ALL_TIME,
    typed: str = "",
    limit: int = 50,
    skip: int = 0,
) -> list[FigureRow]:
    """Those who are quoted, or named, in a period, those who are most so first.

    With something `typed`, those whose names have its letters in order, word by word: names that
    have words which begin so come first. Where there is none, one letter may be wrong. Case and
    accents do not count. `skip` leaves out the rows that are shown already; of what is typed there
    are no more than a thousand.
    """
    wanted = typed_words(typed)
    with library.reading():
        ask = Question(library, counted(library, period), by, kind)
        found = _typed(ask, wanted, limit, skip) if wanted else most(ask, limit, skip)
        return [_figure_row(library, row) for row in found]


def how_many(
    library: Library,
    *,
    by: By = By.MENTIONS,
    kind: EntityKind | None = None,
    period: Period = ALL_TIME,
    typed: str = "",
) -> int:
    """How many rows `everyone` has to show for the same."""
    wanted = typed_words(typed)
    with library.reading():
        ask = Question(library, counted(library, period), by, kind)
        return len(_near(ask, wanted)) if wanted else count(ask)


def _typed(ask: Question, typed: Sequence[str], limit: int, skip: int) -> list[Found]:
    """A letter or two begin the names of more than a page of those who are heard most."""
    if few(typed) and skip + limit <= CANDIDATES:
        found = well_known(ask, limit, skip, beginning(typed))
        if len(found) == limit:
            return found
    return _near(ask, typed)[skip : skip + limit]


def _near(ask: Question, typed: Sequence[str]) -> list[Found]:
    found = rows(ask, CANDIDATES, 0, in_order(typed))
    if not found and (slips := with_slip(typed)):
        found = rows(ask, CANDIDATES, 0, slips)
    return sorted(found, key=lambda row: distance(row[-1], typed))


def _figure_row(library: Library, row: Found) -> FigureRow:
    number, name, kind, article, quotes, mentions, articles, _ = row
    role = library.row(_ROLE, (number, name)) if kind == EntityKind.PERSON else None
    return FigureRow(
        figure_in(name, kind, article), quotes, mentions, articles, role[0] if role else None
    )
