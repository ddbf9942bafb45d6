"""All speakers and entities of the library, ranked over a period, or found by a few letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from reader.articles.annotations import EntityKind
from reader.library.connection import Library
from reader.library.figures.counting import Counted, counted
from reader.library.figures.known import figure_in
from reader.library.figures.period import ALL_TIME, Period
from reader.library.figures.rows import FigureRow
from reader.library.figures.typed import beginning, distance, in_order, typed_words, with_slip

CANDIDATES = 1000
"""Names that are ranked by their letters, those with most quotes or mentions: nobody reads on."""


class By(StrEnum):
    """What the ranking counts."""

    QUOTES = "quotes"
    MENTIONS = "mentions"


FEW = 3
"""Letters from which on so few names are left that names are read first, and counts after."""

_ROWS = (
    "SELECT f.id, f.name, f.kind, f.article, {c}.quotes, {c}.mentions, {c}.articles, f.folded"
    " FROM {tables} WHERE {c}.{by} AND coalesce(f.kind = :kind, 1){letters}"
    " ORDER BY {first}{c}.{by} DESC, {c}.{other} DESC, f.folded LIMIT :limit OFFSET :skip"
)
_HOW_MANY = "SELECT count(*) FROM {tables} WHERE {c}.{by} AND coalesce(f.kind = :kind, 1)"
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
        counts = counted(library, period)
        ask = _Question(library, counts, by, kind)
        rows = _near(ask, wanted)[skip : skip + limit] if wanted else _rows(ask, limit, skip)
        return [_figure_row(library, row) for row in rows]


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
        ask = _Question(library, counted(library, period), by, kind)
        if wanted:
            return len(_near(ask, wanted))
        tables, counts = _tables(ask.counts, names_first=False), _counts(ask)
        statement = _HOW_MANY.format(tables=tables, c=counts, by=by)
        row = library.row(statement, ask.counts.parameters | {"kind": kind})
        return int(row[0]) if row else 0


@dataclass(frozen=True, slots=True)
class _Question:
    """Whom to count, and over which time."""

    library: Library
    counts: Counted
    by: By
    kind: EntityKind | None


def _rows(
    ask: _Question,
    limit: int,
    skip: int = 0,
    *,
    all_of: Sequence[str] = (),
    one_of: Sequence[str] = (),
    first: Sequence[str] = (),
) -> list[tuple[Any, ...]]:
    """Ranked rows whose folded names the patterns hold for; those of `first` come first."""
    patterns = dict.fromkeys((*all_of, *one_of, *first))
    names = {pattern: f"p{at}" for at, pattern in enumerate(patterns)}
    test = {pattern: f"f.folded GLOB :{name}" for pattern, name in names.items()}
    tests = [test[pattern] for pattern in all_of]
    if one_of:
        tests.append(f"({' OR '.join(test[pattern] for pattern in one_of)})")
    statement = _ROWS.format(
        c=_counts(ask),
        tables=_tables(ask.counts, names_first=sum(map(str.isalnum, "".join(patterns))) >= FEW),
        by=ask.by,
        other=By.MENTIONS if ask.by is By.QUOTES else By.QUOTES,
        letters="".join(f" AND {each}" for each in tests),
        first=f"{' AND '.join(test[pattern] for pattern in first)} DESC, " if first else "",
    )
    parameters = {name: pattern for pattern, name in names.items()}
    where = {"kind": ask.kind, "limit": limit, "skip": skip}
    return ask.library.rows(statement, ask.counts.parameters | parameters | where)


def _counts(ask: _Question) -> str:
    """The table that has the counts."""
    return "c" if ask.counts.sql else "f"


def _tables(counts: Counted, *, names_first: bool) -> str:
    # CROSS JOIN fixes the order in which SQLite reads them (https://sqlite.org/optoverview.html).
    if counts.sql is None:
        return "figures f"
    tables = ("figures f", f"({counts.sql}) c")
    return " CROSS JOIN ".join(tables if names_first else reversed(tables)) + (
        " ON c.figure_id = f.id"
    )


def _near(ask: _Question, typed: Sequence[str]) -> list[tuple[Any, ...]]:
    rows = _rows(ask, CANDIDATES, all_of=in_order(typed), first=beginning(typed))
    if not rows:
        all_of, one_of = with_slip(typed)
        rows = _rows(ask, CANDIDATES, all_of=all_of, one_of=one_of) if one_of else []
    return sorted(rows, key=lambda row: distance(row[-1], typed))


def _figure_row(library: Library, row: Sequence[Any]) -> FigureRow:
    number, name, kind, article, quotes, mentions, articles, _ = row
    role = library.row(_ROLE, (number, name)) if kind == EntityKind.PERSON else None
    return FigureRow(
        figure_in(name, kind, article), quotes, mentions, articles, role[0] if role else None
    )
