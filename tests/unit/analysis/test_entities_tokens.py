"""Tokens: where a name can begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.entities.tokens import tokenize


def words(text: str) -> list[str]:
    return [word for word, *_ in tokenize(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Vale’s boat", ["Anna", "Vale", "’s", "boat"]),
        ("the U.S. fleet", ["the", "U.S.", "fleet"]),
        ("US$29 billion", ["US$", "29", "billion"]),
        ("Mr. Vale", ["Mr.", "Vale"]),
        ("J. Vale", ["J.", "Vale"]),
        ("an Oslo-based firm", ["an", "Oslo", "-based", "firm"]),
        ("Bata-yesterday", ["Bata", "-yesterday"]),
        ("(R-Texas)", ["(", "R-", "Texas", ")"]),
        ("Lindqvist-Roy", ["Lindqvist-Roy"]),
        ("O’Dell left.", ["O’Dell", "left", "."]),
        ("(HT)", ["(", "HT", ")"]),
        ("Žižanić", ["Žižanić"]),
    ],
)
def test_names_stand_apart_from_what_is_stuck_to_them(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@given(st.text())
def test_tokens_are_in_order_and_hold_their_own_text(text: str) -> None:
    at = 0
    for word, start, end in tokenize(text, 0, len(text)):
        assert at <= start < end <= len(text)
        assert text[start:end].startswith(word)
        at = end


def test_a_monstrous_word_keeps_only_its_beginning() -> None:
    ((word, start, end),) = tokenize("A" * 100_000, 0, 100_000)
    assert (len(word), start, end) == (64, 0, 100_000)
