"""The same words are told from words that look alike, and what differs is marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.articles.quote_prints import MOST_WORDS, prints_of
from reader.articles.said_words import folded_words
from reader.articles.same_words import How, Match, differing, match
from tests.unit.articles.quotation_pairs import LOOK_ALIKE, SAME

MISSED = 4
"""Short ones, of which little survives a translation (“Peace is not a pause between two invoices”)."""

MISTAKEN = 1
"""“My client denies all the charges against him”, and her: all but a word is the same."""

TALK = st.lists(
    st.sampled_from(["the", "we", "of", "tide", "gull", "gulls", "ferry", "net", "oar"]),
    max_size=20,
)


def found(one: str, other: str) -> Match | None:
    """As the library finds it: by a shared fingerprint, then word by word."""
    words, others = folded_words(one), folded_words(other)
    here, there = prints_of(words), prints_of(others)
    if here is None or there is None:
        return None
    if here.whole != there.whole and not here.runs & there.runs:
        return None
    return match(words, others)


def test_quality_on_pairs_of_quotations() -> None:
    assert (len(SAME), len(LOOK_ALIKE)) == (52, 52)
    recalled = [pair for pair in SAME if found(*pair)]
    mistaken = [pair for pair in LOOK_ALIKE if found(*pair)]
    assert len(recalled) >= len(SAME) - MISSED
    assert len(mistaken) <= MISTAKEN


def test_words_alone_tell_look_alikes_apart() -> None:
    """Not only the fingerprints, which happen to miss some of them."""
    mistaken = [pair for pair in LOOK_ALIKE if match(*map(folded_words, pair))]
    assert len(mistaken) <= MISTAKEN


@pytest.mark.parametrize(
    ("other", "how", "here", "there"),
    [
        ("the old slipway floods at every spring tide", How.EXACT, [], []),
        ("The [ancient] old slipway … floods at EVERY spring tide", How.EXACT, [], []),
        ("The slipway floods at every spring tide", How.SHORTENED, ["old"], []),
        ("The old slipway floods at every tide, I say", How.VARIED, ["spring"], ["I say"]),
        ("The old slipways flood at every spring tide", How.VARIED, ["slipway floods"], None),
    ],
)
def test_how_and_which_words_differ(
    other: str, how: How, here: list[str], there: list[str] | None
) -> None:
    text = "“The old slipway floods at every spring tide,”"
    same = match(folded_words(text), folded_words(other))
    assert same is not None
    assert same.how is how
    marked = differing(text, {pair.one for pair in same.pairs})
    assert [text[span.start : span.end] for span in marked] == here
    if there is not None:
        marked = differing(other, {pair.other for pair in same.pairs})
        assert [other[span.start : span.end] for span in marked] == there


@given(TALK, TALK)
def test_it_does_not_matter_which_comes_first(one: list[str], other: list[str]) -> None:
    here, there = match(one, other), match(other, one)
    assert (here is None) == (there is None)
    if here and there:
        assert here.how is there.how
        assert [(pair.one, pair.other) for pair in here.pairs] == [
            (pair.other, pair.one) for pair in there.pairs
        ]


@given(TALK, TALK)
def test_shared_words_are_the_same_words_in_the_same_order(
    one: list[str], other: list[str]
) -> None:
    same = match(one, other)
    pairs = same.pairs if same else ()
    assert all(one[pair.one] == other[pair.other] for pair in pairs)
    assert sorted({pair.one for pair in pairs}) == [pair.one for pair in pairs]
    assert sorted({pair.other for pair in pairs}) == [pair.other for pair in pairs]


@given(TALK)
def test_whatever_says_something_is_the_same_as_itself(words: list[str]) -> None:
    same = match(words, words)
    assert (same is not None) == (prints_of(words) is not None)


def test_of_a_speech_without_end_only_the_beginning_is_compared() -> None:
    speech = ["the", "gull", "and", "the", "net"] * 50_000
    same = match(speech, [*speech, "oar"])
    assert same is not None
    assert len(same.pairs) == MOST_WORDS
