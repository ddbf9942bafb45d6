"""Quotations that share enough words in a row share a fingerprint, on every machine."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from reader.articles.quote_prints import SHARED, Prints, prints_of
from reader.articles.said_words import folded_words, telling

WORDS = st.sampled_from(
    [
        "the",
        "a",
        "we",
        "of",
        "it",
        "have",
        "comment",
        "tide",
        "gull",
        "slipway",
        "ferry",
        "net",
        "oar",
    ]
)
TALK = st.lists(WORDS, max_size=30)


@given(TALK, TALK, TALK, TALK, st.lists(WORDS, min_size=SHARED, max_size=30))
def test_a_shared_run_is_always_found(
    before: list[str], after: list[str], before_2: list[str], after_2: list[str], run: list[str]
) -> None:
    assume(telling(run))
    one, other = prints_of(before + run + after), prints_of(before_2 + run + after_2)
    assume(one and other)
    assert one is not None
    assert other is not None
    assert one.runs & other.runs


@given(TALK)
def test_the_same_words_have_the_same_prints_and_others_have_others(words: list[str]) -> None:
    prints = prints_of(words)
    assert prints == prints_of(list(words))
    changed = prints_of([*words, "lighthouse"])
    assert prints is None or (changed is not None and changed.whole != prints.whole)


def test_prints_are_the_same_on_every_machine() -> None:
    words = folded_words("“The old slipway floods at every spring tide”")
    assert prints_of(words) == Prints(
        "d155ec4e0f041a",
        frozenset(["2a595554", "46bef6e0", "7b78a413", "85084b65", "8d688b31", "f56ab9a2"]),
    )


def test_few_words_are_known_only_as_a_whole() -> None:
    assert prints_of(["ferry", "sails", "at", "dawn"]) == Prints("4eb69d20011ea4", frozenset())
    assert prints_of(["no", "comment"]) is None


def test_a_speech_costs_no_more_than_its_beginning() -> None:
    speech = [f"word{number}" for number in range(100_000)]
    prints = prints_of(speech)
    assert prints is not None
    assert len(prints.runs) < 2000
