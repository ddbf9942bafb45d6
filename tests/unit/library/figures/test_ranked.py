"""However a ranking is read, it lists the same."""

from __future__ import annotations

import random
from datetime import date

import pytest

from reader.articles.annotations import EntityKind
from reader.library.connection import Library
from reader.library.figures.counting import By
from reader.library.figures.everyone import everyone
from reader.library.figures.period import ALL_TIME, Period, month, year
from reader.library.figures.rows import FigureRow
from reader.library.figures.typed import distance
from reader.library.folding import fold
from tests.unit.library.figures.coast import Line, news

DAY = date(2026, 3, 1)
SIZE = 700
PAGE = 40
KINDS = tuple(EntityKind)
TYPED = ("b", "bo", "z", "bob", "bobo", "ozba", "obbzo", "o b", "quirk")
PERIODS = (ALL_TIME, year(2026), month(DAY))


def crowd(library: Library) -> None:
    """Many names of few letters; a few of them are heard far more often than the rest."""
    news(library, DAY, Line("A day."))
    chance = random.Random(7)  # noqa: S311 - a crowd that is the same each time
    with library.writing():
        for number in range(1000, 1000 + SIZE):
            name = " ".join(
                "".join(chance.choices("boza", k=chance.randint(1, 5))) for _ in range(2)
            )
            quotes, mentions = (int(chance.paretovariate(0.6)) - 1 for _ in range(2))
            counts = (min(quotes, 400), min(mentions, 400), 1)
            library.run(
                "INSERT INTO figures VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (number, name.title(), chance.choice(KINDS), number, fold(name), *counts),
            )
            for period in ("2026", "2026-03"):
                library.run(
                    "INSERT INTO figure_periods VALUES (?, ?, ?, ?, ?)", (period, number, *counts)
                )


def in_full(
    library: Library, by: By, kind: EntityKind | None, typed: str
) -> list[tuple[int, int, str]]:
    """Quotes, mentions and folded names as a ranking should list them, found the slow way."""
    words = typed.split()
    rows = [
        (quotes, mentions, folded)
        for of, folded, quotes, mentions in library.rows(
            "SELECT kind, folded, quotes, mentions FROM figures WHERE id >= 1000"
        )
        if (kind is None or of == kind)
        and (quotes if by is By.QUOTES else mentions)
        and all(distance(folded, [word])[1] < len(folded) for word in words)
    ]
    rows.sort(
        key=lambda row: (
            distance(row[2], words),
            *((-row[0], -row[1]) if by is By.QUOTES else (-row[1], -row[0])),
            row[2],
        )
    )
    return rows


def in_pages(
    library: Library, by: By, kind: EntityKind | None, period: Period, typed: str
) -> list[FigureRow]:
    found: list[FigureRow] = []
    while part := everyone(
        library, by=by, kind=kind, period=period, typed=typed, limit=PAGE, skip=len(found)
    ):
        found += part
    return found


@pytest.mark.parametrize("by", By)
@pytest.mark.parametrize("period", PERIODS)
def test_a_ranking_lists_the_same_however_it_is_read(
    library: Library, by: By, period: Period
) -> None:
    crowd(library)
    for kind in (None, *KINDS):
        for typed in ("", *TYPED):
            listed = in_pages(library, by, kind, period, typed)
            expected = in_full(library, by, kind, typed)
            if expected or not typed:
                assert [
                    (row.quotes, row.mentions, fold(row.figure.name)) for row in listed
                ] == expected
