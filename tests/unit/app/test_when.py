"""Stretches of days: chosen, stepped through, said in words, kept."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.when import (
    EVER,
    TODAY,
    Stretch,
    When,
    earlier,
    in_words,
    later,
    next_of,
    period_of,
    read,
    within,
    write,
    yesterday,
)
from reader.library.figures.period import ALL_TIME, Period

NOW = date(2026, 3, 6)
DAY, WEEK, MONTH, YEAR = Stretch.DAY, Stretch.WEEK, Stretch.MONTH, Stretch.YEAR
stretches = st.builds(When, st.sampled_from(Stretch), st.none() | st.dates())


@pytest.mark.parametrize(
    ("when", "days", "words", "said_within"),
    [
        (TODAY, Period(NOW, NOW), "today", "today"),
        (yesterday(NOW), Period(date(2026, 3, 5), date(2026, 3, 5)), "yesterday", "yesterday"),
        (
            When(DAY, date(2025, 12, 1)),
            Period(date(2025, 12, 1), date(2025, 12, 1)),
            "1 December 2025",
            "on 1 December 2025",
        ),
        (When(WEEK), Period(date(2026, 2, 28)), "the last 7 days", "in the last 7 days"),
        (
            When(WEEK, date(2026, 2, 27)),
            Period(date(2026, 2, 21), date(2026, 2, 27)),
            "the 7 days to 27 February 2026",
            "in the 7 days to 27 February 2026",
        ),
        (
            When(MONTH),
            Period(date(2026, 3, 1), date(2026, 3, 31)),
            "March 2026",
            "in March 2026",
        ),
        (When(YEAR), Period(date(2026, 1, 1), date(2026, 12, 31)), "2026", "in 2026"),
        (EVER, ALL_TIME, "all time", "in the library"),
    ],
)
def test_days_and_words(when: When, days: Period, words: str, said_within: str) -> None:
    assert period_of(when, NOW) == days
    assert in_words(when, NOW) == words
    assert within(when, NOW) == said_within


@pytest.mark.parametrize(
    ("stretch", "before"),
    [(DAY, "yesterday"), (WEEK, "the 7 days to 27 February 2026"), (MONTH, "February 2026")],
)
def test_one_step_back_and_forth_again(stretch: Stretch, before: str) -> None:
    back = earlier(When(stretch), NOW)
    assert in_words(back, NOW) == before
    assert later(back, NOW) == When(stretch)


def test_all_time_has_nothing_before_and_the_present_nothing_after() -> None:
    assert earlier(EVER, NOW) == EVER
    assert later(EVER, NOW) == EVER
    assert later(When(YEAR), NOW) == When(YEAR)


@given(stretches, st.dates())
def test_a_step_back_is_undone_by_one_forth(when: When, today: date) -> None:
    then = When(when.stretch, min(when.at, today)) if when.at else when
    before = earlier(then, today)
    assert in_words(before, today)
    until = period_of(later(before, today), today).until
    assert until is None or until >= (period_of(before, today).until or date.max)


@given(stretches, st.dates())
def test_going_on_ends_at_the_present(when: When, today: date) -> None:
    then = later(when, today)
    assert then.at is None or then.at < today


def test_the_key_goes_through_all_lengths_and_from_an_earlier_one_to_the_next() -> None:
    cycle = (EVER, When(YEAR), TODAY)
    assert [next_of(cycle, when) for when in cycle] == [When(YEAR), TODAY, EVER]
    assert next_of(cycle, When(YEAR, date(2020, 1, 1))) == TODAY
    assert next_of(cycle, When(MONTH)) == EVER


@given(stretches)
def test_what_is_kept_is_read_again(when: When) -> None:
    assert read(json.loads(json.dumps(write(when)))) == when


@pytest.mark.parametrize("kept", [None, 3, [], ["week", None], ["day", "tomorrow"], {"day": 1}])
def test_anything_else_is_not(kept: object) -> None:
    assert read(kept) is None
