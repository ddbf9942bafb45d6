"""Sets of articles as numbers, and putting them in order."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from reader.index.bitmaps import bits_of, ids_of
from reader.index.ordering import best_first, newest_first

IDS = st.sets(st.integers(1, 300), max_size=80)


@given(IDS)
def test_a_set_comes_back_as_it_went(ids: set[int]) -> None:
    bits = bits_of(ids, 301)
    assert ids_of(bits) == sorted(ids)
    assert bits.bit_count() == len(ids)


@given(IDS, IDS)
def test_algebra_is_that_of_sets(some: set[int], others: set[int]) -> None:
    left, right = bits_of(some, 301), bits_of(others, 301)
    assert ids_of(left & right) == sorted(some & others)
    assert ids_of(left | right) == sorted(some | others)
    assert ids_of(left & ~right) == sorted(some - others)


@given(IDS, st.permutations(range(1, 60)))
def test_newest_first_follows_the_order_and_leaves_out_what_is_gone(
    ids: set[int], order: list[int]
) -> None:
    found = newest_first(bits_of(ids, 301), order)
    assert list(found) == [article_id for article_id in order if article_id in ids]


def test_equal_scores_stay_newest_first() -> None:
    found = best_first(array("q", [5, 4, 3, 2]), {4: 1.0, 3: 2.0, 2: 1.0})
    assert list(found) == [3, 4, 2, 5]
