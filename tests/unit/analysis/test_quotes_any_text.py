from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.quotes.find import find_quotes

PIECES = st.sampled_from(
    [
        *"“”‘’\"'«»„`,.:;?!()–—-\n \t",
        "``",
        "''",
        "Ines Vale",
        "Orr",
        "said",
        "says",
        "who",
        "he",
        "she",
        "the mayor",
        "a spokesman for",
        "according to",
        "was asked by",
        "and added",
        "Mr.",
        "5",
        "Jr.",
        "of",
        "van der",
        "’s",
        "(NWB)",
        "so-called",
        "\nQ: ",
        "\nA: ",
        "\nVALE: ",
        "\nREPORTER: ",
        "I",
        "until",
        "a driver",
        "one of them, a clerk,",
        "the official",
        "SELBY (NP) —",
        "with",
        "In May",
        "É",
        "\U0001f600",
    ]
)


def assert_in_order(text: str) -> None:
    quotes = find_quotes(text, ())
    for quote in quotes:
        assert 0 <= quote.start < quote.end <= len(text)
        if quote.speaker and quote.speaker.start is not None and quote.speaker.end is not None:
            assert text[quote.speaker.start : quote.speaker.end] == quote.speaker.mention
    for before, after in pairwise(quotes):
        assert before.end <= after.start


@given(st.lists(PIECES, max_size=60))
def test_any_row_of_words_and_marks_is_read(pieces: list[str]) -> None:
    assert_in_order(" ".join(pieces))
    assert_in_order("".join(pieces))


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    assert_in_order(text)


@pytest.mark.parametrize(
    "piece",
    [
        "“",
        "”",
        '"',
        "'",
        "‘a ",
        "“a” ",
        "“a\n",
        "Aa ",
        "A",
        "“a” Bb said ",
        "he said “x” ",
        "(",
        ", ",
        "\nVALE: I do.",
        "\nQ: Do you?\nA: I do.",
        "a driver, the driver said “x”. ",
    ],
)
def test_a_long_text_of_one_piece_is_read(piece: str) -> None:
    """It takes a second; time that grew with the square of the length would take minutes."""
    text = "“Hello there,” said Ines Vale. " + piece * (60_000 // len(piece))
    assert_in_order(text)
