"""A row of bars."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.export.sparkline import sparkline


def test_the_highest_bar_is_the_largest_value() -> None:
    assert sparkline([0, 1, 7, 4], 10) == "▁▂█▅"


def test_neighbours_are_added_up_where_there_is_no_room() -> None:
    assert sparkline([1, 1, 0, 0, 4, 0], 3) == "▅▁█"


def test_nothing_to_draw() -> None:
    assert sparkline([], 10) == ""
    assert sparkline([0, 0], 10) == "▁▁"


@given(st.lists(st.integers(0, 10**6), max_size=300), st.integers(-1, 80))
def test_it_never_is_wider_than_asked(values: list[int], width: int) -> None:
    assert len(sparkline(values, width)) == min(len(values), max(width, 1))
