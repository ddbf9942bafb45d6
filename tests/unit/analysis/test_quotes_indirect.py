"""Reported speech without marks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.quotes.find import find_quotes
from reader.articles.annotations import Quote, QuoteKind

INTRODUCTION = "Ines Vale, the mayor of Port Alder, met Tomas Orr on Monday.\n"


def reports(text: str) -> list[Quote]:
    return [q for q in find_quotes(text, (), indirect=True) if q.kind is QuoteKind.INDIRECT]


@pytest.mark.parametrize(
    ("rule", "sentence", "clause"),
    [
        ("clause-after", "Vale said she expected more rain.", "she expected more rain"),
        (
            "clause-after",
            "Vale told reporters on Monday that the pier was shut.",
            "the pier was shut",
        ),
        ("clause-after", "Vale warned that boats had left.", "boats had left"),
        ("clause-after", "Vale said on Tuesday the pier was shut.", "the pier was shut"),
        ("clause-before", "The pier was shut, Vale said.", "The pier was shut"),
        ("clause-before", "The pier was shut, said Vale.", "The pier was shut"),
        ("according-clause", "According to Vale, the pier was shut.", "the pier was shut"),
        ("according-clause", "The pier was shut, according to Vale.", "The pier was shut"),
    ],
)
def test_what_is_reported_is_found_with_who_said_it(rule: str, sentence: str, clause: str) -> None:
    text = INTRODUCTION + sentence
    (found,) = reports(text)
    assert (found.rule, text[found.start : found.end]) == (rule, clause)
    assert found.speaker is not None
    assert found.speaker.name == "Ines Vale"


@pytest.mark.parametrize(
    "sentence",
    [
        "Vale did not say that the pier was shut.",
        "Vale declined to say when it would open.",
        "Vale said it was “over”.",
        "Vale said so twice.",
        "Vale was told that the pier was shut.",
    ],
)
def test_what_nobody_reports_or_stands_in_marks_is_left(sentence: str) -> None:
    assert reports(INTRODUCTION + sentence) == []


def test_a_clause_that_is_interrupted_is_one_utterance_in_two_parts() -> None:
    first, second = reports(INTRODUCTION + "Prices on the pier, Vale said, would rise in May.")
    assert first.group == second.group


def test_only_what_is_asked_for_is_found() -> None:
    assert find_quotes(INTRODUCTION + "Vale said she expected more rain.", ()) == ()


@given(st.text(alphabet="“”‘’\"'.,;: \nabIn said that he told according to", max_size=200))
def test_marked_quotes_stay_as_they_are_and_nothing_overlaps(text: str) -> None:
    found = find_quotes(text, (), indirect=True)
    marked = [q for q in found if q.kind is not QuoteKind.INDIRECT]
    alone = find_quotes(text, ())
    assert [(q.start, q.end, q.kind, q.group) for q in marked] == [
        (q.start, q.end, q.kind, q.group) for q in alone
    ]
    assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("Vale revealed it had cost a mast.", "it had cost a mast"),
        ("Vale said she’d give it to the crew.", "she’d give it to the crew"),
        (
            "The law had been passed by all, Vale told the Selby Post.",
            "The law had been passed by all",
        ),
        ("“It sank,” Vale said, adding that two boats had left.", "two boats had left"),
        ("Vale called it “old” and said the pier was shut.", "the pier was shut"),
        ("In a letter read by her niece, Vale said she expected rain.", "she expected rain"),
        ("When contacted, Ines Vale, confirmed it, adding that it was old.", "it was old"),
    ],
)
def test_a_clause_stands_in_many_places(sentence: str, clause: str) -> None:
    text = INTRODUCTION + sentence
    (found,) = reports(text)
    assert text[found.start : found.end] == clause
    assert found.speaker is not None
    assert found.speaker.name == "Ines Vale"


def test_a_sentence_reports_two_clauses() -> None:
    text = f"{INTRODUCTION}Nobody was hurt, said Vale, who added that two boats had left."
    assert [text[found.start : found.end] for found in reports(text)] == [
        "Nobody was hurt",
        "two boats had left",
    ]


def test_a_condition_and_what_follows_are_one_report_in_two_parts() -> None:
    text = f"{INTRODUCTION}If the wind rises, Vale said, the pier would shut at noon."
    found = reports(text)
    assert [text[one.start : one.end] for one in found] == [
        "If the wind rises",
        "the pier would shut at noon",
    ]
    assert found[0].group == found[1].group
