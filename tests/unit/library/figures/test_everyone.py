"""The list of everybody, over a period and as a name is typed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.articles.annotations import EntityKind
from reader.library import articles
from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.figures.counting import By
from reader.library.figures.everyone import everyone, how_many
from reader.library.figures.looking_up import meant
from reader.library.figures.period import ALL_TIME, Period, day, last_days, month, year
from reader.library.figures.typed import distance, typed_words
from tests.unit.library.figures.coast import (
    BOARD,
    DUNLOW,
    ORGANISATION,
    PERSON,
    PLACE,
    VALE,
    Line,
    news,
)


def names(library: Library, **asked: object) -> list[str]:
    return [row.figure.name for row in everyone(library, **asked)]  # type: ignore[arg-type]


def three(library: Library) -> None:
    news(
        library,
        date(2024, 12, 31),
        Line("Dunlow, Dunlow, Dunlow and Ines Vale."),
        names=(DUNLOW, VALE),
    )
    news(library, date(2026, 2, 28), Line("Ines Vale left the Harbour Board."), names=(VALE, BOARD))
    news(
        library,
        date(2026, 3, 6),
        Line("One", "Ines Vale", "mayor"),
        Line("Two", "Jory Pell"),
        names=(VALE,),
    )


def test_ranked_by_mentions_or_quotes_with_the_latest_role(library: Library) -> None:
    three(library)
    rows = everyone(library)
    assert [
        (row.figure.name, row.quotes, row.mentions, row.articles, row.role) for row in rows
    ] == [
        ("Ines Vale", 1, 3, 3, "mayor"),
        ("Dunlow", 0, 3, 1, None),
        ("Harbour Board", 0, 1, 1, None),
    ]
    assert names(library, by=By.QUOTES) == ["Ines Vale", "Jory Pell"]
    assert names(library, kind=PLACE) == ["Dunlow"]
    assert names(library, limit=1, skip=1) == ["Dunlow"]


@pytest.mark.parametrize(
    ("period", "counted"),
    [
        (ALL_TIME, 3),
        (day(date(2026, 3, 6)), 1),
        (last_days(date(2026, 3, 6), 7), 2),
        (month(date(2026, 2, 1)), 1),
        (year(2026), 2),
        (year(2024), 1),
        (Period(date(2026, 1, 1)), 2),
        (Period(until=date(2026, 3, 5)), 2),
        (Period(date(2024, 12, 31), date(2026, 2, 28)), 2),
        (Period(date(2026, 3, 7)), 0),
        (Period(date(2026, 3, 7), date(2026, 3, 1)), 0),
    ],
)
def test_counted_over_a_period(library: Library, period: Period, counted: int) -> None:
    three(library)
    found = [row.articles for row in everyone(library, period=period) if row.figure == VALE]
    assert found == ([counted] if counted else [])


def test_an_empty_library_has_nobody(library: Library) -> None:
    assert everyone(library, period=year(2026), typed="vale") == []


PEOPLE = (
    "Mark Carney",
    "Marcus Carr",
    "Nanyang University",
    "Émile Núñez",
    "Carla Mott",
    "Omar Quist",
)


def crowd(library: Library) -> None:
    for number, name in enumerate(PEOPLE):
        kind = ORGANISATION if "University" in name else PERSON
        for _ in range(len(PEOPLE) - number):
            news(library, date(2026, 3, 6), Line(f"{name} sailed."), names=(Figure(kind, name),))


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("mcar", ["Mark Carney", "Marcus Carr"]),
        ("carney m", ["Mark Carney"]),
        ("nanyng", ["Nanyang University"]),
        ("nanjang", ["Nanyang University"]),
        ("nunez", ["Émile Núñez"]),
        ("car", ["Mark Carney", "Marcus Carr", "Carla Mott"]),
        ("mar", ["Mark Carney", "Marcus Carr", "Omar Quist"]),
        ("CARNEY", ["Mark Carney"]),
        ("zzz", []),
        ("?!", list(PEOPLE)),
        ("*[", list(PEOPLE)),
    ],
)
def test_found_by_a_few_letters(library: Library, typed: str, first: list[str]) -> None:
    crowd(library)
    for period in (ALL_TIME, year(2026), day(date(2026, 3, 6))):
        assert names(library, typed=typed, period=period)[: len(first)] == first


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_name_has_a_distance_from_anything(name: str, typed: str) -> None:
    kind, apart = distance(f" {name} ", typed_words(typed))
    assert 0 <= kind <= 3
    assert apart >= 0


def test_who_is_meant_by_a_name(library: Library) -> None:
    crowd(library)
    assert [row.figure.name for row in meant(library, "mark carney")] == ["Mark Carney"]
    assert [row.figure.name for row in meant(library, "carney")] == ["Mark Carney"]
    assert [row.figure.name for row in meant(library, "mcar")] == ["Mark Carney", "Marcus Carr"]
    assert meant(library, "nobody at all") == []


def test_a_bare_name_is_meant_where_nobody_s_full_name_fits(library: Library) -> None:
    first = news(library, date(2026, 3, 6), Line("One", "Vale"))
    second = news(library, date(2026, 3, 7), Line("Two", "Vale"))
    assert {row.figure.article for row in meant(library, "vale")} == {first, second}
    assert [row.figure.article for row in meant(library, "vale", article=first)] == [first]
    news(library, date(2026, 3, 8), Line("Three", "Ines Vale"))
    assert [row.figure for row in meant(library, "vale")] == [VALE]


def test_who_is_removed_is_gone_from_the_list(library: Library) -> None:
    three(library)
    articles.remove(library, [1, 2, 3])
    assert everyone(library) == []
    assert (
        library.rows(
            "SELECT * FROM figures UNION ALL SELECT 1, 1, 1, 1, 1, 1, 1, 1 FROM figure_periods"
        )
        == []
    )


@pytest.mark.parametrize("typed", ["", "v", "vale", "haxrbour", "zzz"])
@pytest.mark.parametrize("kind", [None, PERSON, PLACE])
@pytest.mark.parametrize("period", [ALL_TIME, year(2026), last_days(date(2026, 3, 6), 7)])
def test_how_many_is_as_many_as_are_listed(
    library: Library, typed: str, kind: EntityKind | None, period: Period
) -> None:
    three(library)
    for by in By:
        asked = {"by": by, "kind": kind, "period": period, "typed": typed}
        listed = everyone(library, **asked)  # type: ignore[arg-type]
        assert how_many(library, **asked) == len(listed)  # type: ignore[arg-type]


def test_in_an_empty_library_there_is_nobody(library: Library) -> None:
    assert how_many(library) == 0
