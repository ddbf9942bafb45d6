"""Which letters of a name are those that were typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.figures.matched import matched


def marked(name: str, typed: str) -> list[str]:
    return [name[span.start : span.end] for span in matched(name, typed)]


@pytest.mark.parametrize(
    ("name", "typed", "letters"),
    [
        ("Jory Pell", "pel", ["Pel"]),
        ("Jory Pell", "jpell", ["J", "Pell"]),
        ("Jory Pell", "pell jo", ["Jo", "Pell"]),
        ("Jory Pell", "ory", ["ory"]),
        ("Jory Pell", "jyl", ["J", "y", "l"]),
        ("Ana Núñez O’Hara", "nunez oha", ["Núñez", "O", "Ha"]),
        ("Straße", "strass", ["Straß"]),
        ("Jory Pell", "pexlo", ["Pel"]),
        ("長い夜", "夜", ["夜"]),
        ("Jory Pell", "", []),
        ("", "x", []),
    ],
)
def test_the_letters_that_stand_for_what_was_typed(
    name: str, typed: str, letters: list[str]
) -> None:
    assert marked(name, typed) == letters


@given(st.text(max_size=40), st.text(max_size=40))
def test_spans_lie_in_the_name_one_after_the_other(name: str, typed: str) -> None:
    edges = [edge for span in matched(name, typed) for edge in span]
    assert edges == sorted(set(edges))
    assert not edges or 0 <= edges[0] < edges[-1] <= len(name)


def test_hostile_letters_are_looked_at_once() -> None:
    assert marked("a " * 60, "a" * 63 + "b")[:2] == ["a", "a"]
