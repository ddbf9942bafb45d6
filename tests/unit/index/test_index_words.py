"""How texts and queries are cut into words."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.index.words import compounds, fold, pairs, words


def terms(text: str) -> list[str]:
    return [word.term for word in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The harbour's walls", ["the", "harbour", "walls"]),
        ("don't don’t dont", ["dont", "dont", "dont"]),
        ("the Joneses' house", ["the", "joneses", "house"]),
        ("‘Open seas’ it is", ["open", "seas", "it", "is"]),
        ("O'Brien and O’Brien", ["obrien", "and", "obrien"]),
        ("U.S. and US", ["us", "and", "us"]),
        ("naïve Crème Øresund Łódź", ["naive", "creme", "oresund", "lodz"]),
        ("nai\u0308ve", ["naive"]),
        ("Straße İstanbul", ["strasse", "istanbul"]),
        ("10:30, 1,000 and 2.5%", ["10", "30", "1", "000", "and", "2", "5"]),
        ("東京 news", ["東", "京", "news"]),
        ("party 🎉!", ["party", "🎉"]),
        ("'s", ["s"]),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert terms(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the co-op", ["coop"]),
        ("AT&T", ["att"]),
        ("1,000 boats", ["1000"]),
        ("a state-of-the-art crane", ["stateoftheart"]),
        ("boats, cranes", []),
        ("well - known", []),
    ],
)
def test_compounds(text: str, expected: list[str]) -> None:
    assert [word.term for word in compounds(text, list(words(text)))] == expected


def test_unspaced_characters_pair_with_their_neighbours() -> None:
    assert [word.term for word in pairs(list(words("東京都 x 大")))] == ["東京", "京都"]


@given(st.text(max_size=200))
def test_every_word_stands_where_it_says(text: str) -> None:
    end = 0
    for word in words(text):
        assert end <= word.start < word.end
        assert fold(text[word.start : word.end]) == word.term
        end = word.end


@given(st.text(max_size=40))
@example("𝒢𝒶𝓁𝒶 ℋ Ǿ Ǣ ℏ")
def test_folding_twice_changes_nothing(text: str) -> None:
    for word in words(text):
        assert fold(word.term) == word.term
