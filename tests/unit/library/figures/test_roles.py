"""What a person was, and when."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.connection import Library
from reader.library.figures.offices import same_office
from reader.library.figures.roles import Given, in_words, roles_over_time, tenures
from tests.unit.library.figures.coast import VALE, Line, news


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("prime minister", "Dravinian Prime Minister"),
        ("prime minister", "Dravina’s prime minister"),
        ("prime minister of Dravina", "Dravinian prime minister"),
        ("the harbour master", "Harbour Master"),
        ("minister of finance", "finance minister"),
        ("company’s chief executive", "chief executive of Moreau Marine Ltd"),
        ("chair", "chair of the harbour board"),
    ],
)
def test_one_office_in_different_words(one: str, other: str) -> None:
    assert same_office(one, other)
    assert same_office(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("prime minister", "minister"),
        ("Finance Minister", "minister"),
        ("minister of finance", "minister of health"),
        ("former prime minister", "prime minister"),
        ("vice-president", "president"),
        ("deputy director of the port", "director of the port"),
        ("mayor of Dunlow", "mayor of Saltmere"),
        ("Saltmere mayor", "Dunlow mayor"),
        ("associate professor", "professor"),
        ("", ""),
    ],
)
def test_two_offices(one: str, other: str) -> None:
    assert not same_office(one, other)
    assert not same_office(other, one)


@given(st.text(), st.text())
def test_any_words_can_be_compared(one: str, other: str) -> None:
    assert same_office(one, other) == same_office(other, one)


def told(*given: tuple[str, str, str, int]) -> list[str]:
    return [
        in_words(tenure)
        for tenure in tenures(
            Given(role, date.fromisoformat(first), date.fromisoformat(last), quotes)
            for role, first, last, quotes in given
        )
    ]


def test_the_present_office_comes_first_with_its_beginning() -> None:
    assert told(
        ("finance minister", "2024-02-01", "2024-11-01", 9),
        ("prime minister", "2025-03-01", "2026-03-01", 20),
        ("Dravinian prime minister", "2025-04-01", "2026-03-06", 3),
    ) == ["prime minister, since 2025", "finance minister, 2024"]


def test_a_past_office_tells_its_years() -> None:
    assert told(
        ("finance minister", "2022-02-01", "2024-11-01", 9),
        ("prime minister", "2025-03-01", "2025-03-01", 2),
    ) == ["prime minister, since 2025", "finance minister, 2022–2024"]


def test_two_offices_at_a_time_are_both_present() -> None:
    assert told(
        ("party leader", "2025-01-01", "2026-01-01", 4),
        ("prime minister", "2025-03-01", "2026-03-01", 20),
    ) == ["prime minister, since 2025", "party leader, since 2025"]


def test_one_stray_quote_ends_no_office() -> None:
    assert told(
        ("prime minister", "2025-03-01", "2026-03-01", 20),
        ("owner", "2026-03-05", "2026-03-05", 1),
    ) == ["owner, since 2026", "prime minister, since 2025"]


def test_roles_are_those_of_the_quotes(library: Library) -> None:
    news(library, date(2024, 5, 1), Line("One", "Ines Vale", "harbour master"))
    news(library, date(2025, 5, 1), Line("Two", "Ines Vale", "mayor of Dunlow"))
    news(
        library,
        date(2026, 5, 1),
        Line("Three", "Ines Vale", "Dunlow mayor"),
        Line("No", "Jory Pell", "cook"),
    )
    assert [in_words(tenure) for tenure in roles_over_time(library, VALE)] == [
        "Dunlow mayor, since 2025",
        "harbour master, 2024",
    ]
