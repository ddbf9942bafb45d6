"""Spans of days are cut into whole years and months, and no day is lost or counted twice."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reader.library.figures.period import Period, last_days, month, pieces, year

DAYS = st.dates(date(2019, 1, 1), date(2028, 12, 31))


def days_of(name: str) -> list[date]:
    parts = [int(part) for part in name.split("-")]
    months = parts[1:] or range(1, 13)
    return [
        date(parts[0], number, one)
        for number in months
        for one in range(1, calendar.monthrange(parts[0], number)[1] + 1)
    ]


@given(DAYS, DAYS)
def test_the_pieces_are_the_span(first: date, last: date) -> None:
    cut = pieces(first, last)
    found = [one for name in cut.whole for one in days_of(name)]
    for begins, ends in cut.days:
        found += [begins + timedelta(at) for at in range((ends - begins).days + 1)]
    assert sorted(found) == [first + timedelta(at) for at in range((last - first).days + 1)]


def test_whole_ones_are_one_piece() -> None:
    assert pieces(date(2025, 1, 1), date(2025, 12, 31)) == (("2025",), ())
    assert pieces(date(2026, 2, 1), date(2026, 2, 28)) == (("2026-02",), ())
    assert pieces(date(9999, 12, 1), date.max) == (("9999-12",), ())


def test_periods_that_people_ask_for() -> None:
    assert month(date(2024, 2, 9)) == Period(date(2024, 2, 1), date(2024, 2, 29))
    assert year(2026) == Period(date(2026, 1, 1), date(2026, 12, 31))
    assert last_days(date(2026, 3, 6), 7) == Period(date(2026, 2, 28))
    assert last_days(date.min, 7) == Period(date.min)
