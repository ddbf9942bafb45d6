from __future__ import annotations

import pytest

from reader.analysis.text.sentences import sentences
from reader.analysis.text.words import WHOLE, read_words
from reader.articles.spans import Span


def split(text: str) -> list[str]:
    words = read_words(text)
    return [words.words(*sentence) for sentence in sentences(words)]


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Vale’s plan", ["Vale", "’s", "plan"]),
        ("O’Dowd didn’t go", ["O’Dowd", "didn’t", "go"]),
        ("Mr. Orr, J. Vale", ["Mr.", "Orr", ",", "J.", "Vale"]),
        ("1,500.5 tons", ["1,500.5", "tons"]),
        ("a well-known man", ["a", "well-known", "man"]),
        ("the U.S. fleet", ["the", "U.S.", "fleet"]),
    ],
)
def test_words(text: str, forms: list[str]) -> None:
    assert read_words(text).forms == forms


def test_a_quotation_is_one_word() -> None:
    text = "She said “we go now” twice."
    words = read_words(text, [Span(9, 20)])
    assert words.forms == ["She", "said", WHOLE, "twice", "."]
    assert words.words(2, 3) == "“we go now”"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One ends. Two begins.", ["One ends.", "Two begins."]),
        ("Mr. Orr left. He ran.", ["Mr. Orr left.", "He ran."]),
        ("It cost $1.5 million. Why?", ["It cost $1.5 million.", "Why?"]),
        ("A heading\nIts text.", ["A heading", "Its text."]),
        ("Is it so? Yes!", ["Is it so?", "Yes!"]),
        ("See alder.example for more. Go.", ["See alder.example for more.", "Go."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_question_in_marks_leaves_room_for_the_speaker() -> None:
    text = "“Why?” Maria asked. “Go.” Nobody moved."
    wholes = [Span(0, 6), Span(20, 25)]
    words = read_words(text, wholes)
    found = [words.words(*sentence) for sentence in sentences(words)]
    assert found == ["“Why?” Maria asked.", "“Go.”", "Nobody moved."]
