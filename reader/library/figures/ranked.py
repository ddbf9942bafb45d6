"""Read figures in the order of their counts: the first ones, without looking at all the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reader.articles.annotations import EntityKind
from reader.library.connection import Library
from reader.library.figures.counting import By, Counted
from reader.library.figures.typed import ANY_NAME, Patterns
from reader.library.schema_ranking import MANY

Found = tuple[Any, ...]
"""A figure's number, name, kind, article, its three counts, and its folded name."""

_ROWS = (
    "SELECT f.id, f.name, f.kind, f.article, {c}.quotes, {c}.mentions, {c}.articles, f.folded"
    " FROM {tables} WHERE {wanted}"
)
_ONE_PAGE = " LIMIT :limit OFFSET :skip"
_NAMED = "(SELECT id FROM figures f INDEXED BY figures_folded WHERE {wanted})"
"""The index holds all that finds and ranks names over all time: half the work of reading rows."""

_HOW_MANY = "SELECT count(*) FROM {tables} WHERE {c}.{by} AND coalesce(f.kind = :kind, 1)"


@dataclass(frozen=True, slots=True)
class Question:
    """Whom to count, and over which time."""

    library: Library
    counts: Counted
    by: By
    kind: EntityKind | None

    @property
    def table(self) -> str:
        """The table that has the counts."""
        return "c" if self.counts.sql else "f"


def most(ask: Question, limit: int, skip: int = 0) -> list[Found]:
    """Those with the highest counts, after the first `skip` of them.

    They are looked for among the few who have `MANY` first, which the tables know without counting.
    """
    found = well_known(ask, limit, skip)
    return found if len(found) == limit else rows(ask, limit, skip)


def well_known(ask: Question, limit: int, skip: int, names: Patterns = ANY_NAME) -> list[Found]:
    """As `rows`, of those who have `MANY` and so come first; none where all must be counted."""
    return [] if ask.counts.summed else _read(ask, limit, skip, names, MANY[ask.by])


def rows(ask: Question, limit: int, skip: int = 0, names: Patterns = ANY_NAME) -> list[Found]:
    """Those whose names fit, ranked; those of `names.first` come before the others."""
    return _read(ask, limit, skip, names, 1)


def count(ask: Question) -> int:
    """How many figures have any count at all."""
    statement = _HOW_MANY.format(tables=_tables(ask.counts), c=ask.table, by=ask.by)
    row = ask.library.row(statement, ask.counts.parameters | {"kind": ask.kind})
    return int(row[0]) if row else 0


def _read(ask: Question, limit: int, skip: int, names: Patterns, least: int) -> list[Found]:
    named = {pattern: f"p{at}" for at, pattern in enumerate(dict.fromkeys(names.all))}
    test = {pattern: f"f.folded GLOB :{name}" for pattern, name in named.items()}
    letters = [test[pattern] for pattern in names.all_of]
    if names.one_of:
        letters.append(f"({' OR '.join(test[pattern] for pattern in names.one_of)})")
    wanted = f"{ask.table}.{ask.by} >= {least} AND coalesce(f.kind = :kind, 1)"
    order = _order(ask, [test[pattern] for pattern in names.first])
    by_name = bool(letters) and least == 1
    patterns = {name: pattern for pattern, name in named.items()}
    page = {"kind": ask.kind, "limit": limit, "skip": skip}
    statement = _statement(ask, wanted, letters, order, by_name=by_name, rare=names.rare)
    return ask.library.rows(statement, ask.counts.parameters | patterns | page)


def _statement(
    ask: Question, wanted: str, letters: list[str], order: str, *, by_name: bool, rare: bool
) -> str:
    """By whichever way reads least: names or counts first, or an index that has both."""
    # Letters first: most names fail there, and nothing else of theirs is looked at.
    both = " AND ".join([*letters, wanted])
    if by_name and ask.counts.sql is None:
        page = f"f.id IN {_NAMED.format(wanted=both + order + _ONE_PAGE)}"
        return _ROWS.format(c=ask.table, tables="figures f", wanted=page) + order
    if by_name and rare and not ask.counts.summed:
        tables = _tables(ask.counts, _NAMED.format(wanted=" AND ".join(letters)))
        return _ROWS.format(c=ask.table, tables=tables, wanted=wanted) + order + _ONE_PAGE
    tables = _tables(ask.counts)
    return _ROWS.format(c=ask.table, tables=tables, wanted=both) + order + _ONE_PAGE


def _order(ask: Question, first: list[str]) -> str:
    other = By.MENTIONS if ask.by is By.QUOTES else By.QUOTES
    before = f"{' AND '.join(first)} DESC, " if first else ""
    return f" ORDER BY {before}{ask.table}.{ask.by} DESC, {ask.table}.{other} DESC, f.folded"


def _tables(counts: Counted, names: str | None = None) -> str:
    # CROSS JOIN fixes the order in which SQLite reads them (https://sqlite.org/optoverview.html).
    if counts.sql is None:
        return "figures f"
    if names is None:
        return f"({counts.sql}) c CROSS JOIN figures f ON f.id = c.figure_id"
    return (
        f"{names} n CROSS JOIN ({counts.sql}) c ON c.figure_id = n.id"
        " CROSS JOIN figures f ON f.id = n.id"
    )
