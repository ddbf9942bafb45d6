"""What is typed on a page: words, years that the page has, months."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.figures.narrowing import EVERYTHING, Narrowing, holds, understood
from reader.library.figures.period import Period, month, year

YEARS = {2023, 2025, 2026}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", EVERYTHING),
        ("2025", Narrowing((), year(2025))),
        ("Tariffs 2025 núñez’s", Narrowing(("tariffs", "nunez"), year(2025))),
        ("2025-03", Narrowing((), month(date(2025, 3, 1)))),
        ("2023 2026", Narrowing((), Period(date(2023, 1, 1), date(2026, 12, 31)))),
        ("2030 goals", Narrowing(("2030", "goals"))),
        ("2025-13", Narrowing(("2025", "13"))),
    ],
)
def test_years_of_the_page_are_days_and_all_else_is_words(typed: str, meant: Narrowing) -> None:
    assert understood(typed, YEARS) == meant


def test_words_may_be_begun_and_accents_do_not_count() -> None:
    narrowing = understood("taríf por", ())
    assert holds(narrowing, "“No tariffs,” she said.", None, "The Pôrthenys Times")
    assert not holds(narrowing, "“No tariffs,” she said.")
    assert holds(understood("天文", ()), "長い夜の天文台の発表")


@given(st.text(), st.text())
def test_nothing_that_is_typed_fails(typed: str, shown: str) -> None:
    narrowing = understood(typed, YEARS)
    assert holds(narrowing, shown) in (True, False)
    assert bool(narrowing) == (narrowing != EVERYTHING)
