"""Random queries on random articles: the bitmaps find what reading every article finds."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.index.index import Index
from reader.index.late import read_through
from reader.index.marks import Marks
from reader.index.query.nodes import (
    And,
    Dated,
    Field,
    Flag,
    Flagged,
    Has,
    Holds,
    Match,
    Node,
    Not,
    Or,
    Phrase,
    Query,
)
from reader.index.searching import search
from reader.library import reading
from reader.library.connection import Library

WORDS = [
    "tide",
    "tidal",
    "ti",
    "net",
    "nets",
    "crane",
    "quay",
    "co-op",
    "coop",
    "naïve",
    "東京",
    "東",
]
PEOPLE = ["Ida Moreau", "Tomo Haldane", "Núria Okoro"]
FIRST = date(2026, 1, 1)

phrases = st.builds(
    Phrase,
    st.lists(st.sampled_from(["tide", "ti", "tid", "net", "crane", "co", "op", "東", "京", "naive"]),
             min_size=1, max_size=3).map(tuple),
    st.booleans(),
    st.sampled_from([None, None, "coop"]),
).filter(lambda phrase: not phrase.prefix or phrase.words[-1].isascii())  # fmt: skip
names = st.builds(
    Phrase,
    st.sampled_from([("ida",), ("ida", "moreau"), ("moreau",), ("tomo", "hal"), ("oko",)]),
    st.booleans(),
)
leaves = st.one_of(
    st.builds(Match, st.sampled_from([Field.TEXT, Field.TITLE, Field.ABOUT]), phrases),
    st.builds(Match, st.sampled_from([Field.SAID, Field.PERSON, Field.ENTITY]), names),
    st.builds(
        lambda start, days: Dated(FIRST + timedelta(start), FIRST + timedelta(start + days)),
        st.integers(0, 40),
        st.integers(0, 20),
    ),
    st.builds(Flagged, st.sampled_from(Flag)),
    st.builds(Holds, st.sampled_from(Has)),
)
trees: st.SearchStrategy[Node] = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, min_size=1, max_size=3).map(tuple)),
    ),
    max_leaves=6,
)


@pytest.fixture
def shelf(
    write: Callable[..., int], learn: Callable[[], list[tuple[int, int]]], library: Library
) -> None:
    chance = random.Random(5)  # noqa: S311

    def line(length: int) -> str:
        return " ".join(chance.choices(WORDS, k=length))

    for number in range(40):
        quotes = [f"“{line(3)}” said {chance.choice(PEOPLE)}." for _ in range(number % 3)]
        text = "\n".join([line(6), *quotes, line(4)])
        write(text, line(2), FIRST + timedelta(number), source=chance.choice([None, "Post"]))
        if number in {13, 26, 33}:
            learn()
        if number % 5 == 0:
            reading.star(library, number + 1, starred=True)
            reading.mark_read(library, number + 1, read=True)
    learn()


@pytest.mark.usefixtures("shelf")
@settings(
    max_examples=150,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(tree=trees)
def test_bitmaps_find_what_reading_finds(index: Index, library: Library, tree: Node) -> None:
    found = search(index, library, Query("", tree))
    assert index.ready
    read = read_through(library, tree, range(1, 41), Marks(library), lambda: False)
    assert list(found.ids) == sorted(read, reverse=True)
