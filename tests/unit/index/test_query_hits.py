"""Marking what was found, and showing a line of it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.index.hits import hits
from reader.index.query.language import parse
from reader.index.query.nodes import Query
from reader.index.snippets import ELLIPSIS, snippet

TEXT = (
    "The harbour council met in Lowmere.\n"
    "“We don’t need a naïve co-op,” said Ida Moreau of the Harbour’s council."
)

LETTERS = st.text(st.sampled_from("ab AB é’-&.\n東京ß"), max_size=120)


def ask(text: str) -> Query:
    return parse(text, today=date(2026, 3, 20))


def marked(query: str, text: str = TEXT) -> list[str]:
    return [text[span.start : span.end] for span in hits(ask(query), text)]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("harbour", ["harbour", "Harbour"]),
        ("harb*", ["harbour", "Harbour"]),
        ('"harbour council"', ["harbour council", "Harbour’s council"]),
        ("naive", ["naïve"]),
        ("dont", ["don’t"]),
        ("co-op", ["co-op"]),
        ("coop", ["co-op"]),
        ("about:need", ["need"]),
        ("-harbour", []),
        ("said:moreau", []),
        ('"lowmere we"', []),
        ("council OR lowmere", ["council", "Lowmere", "council"]),
        ("is:unread", []),
        ("harbour harbour", ["harbour", "Harbour"]),
    ],
)
def test_hits(query: str, expected: list[str]) -> None:
    assert marked(query) == expected


def test_overlapping_hits_become_one() -> None:
    assert marked('"harbour council" "council met"') == ["harbour council met", "Harbour’s council"]


def test_numbers_and_unspaced_scripts() -> None:
    assert marked("1000", "It cost 1,000 crowns.") == ["1,000"]
    assert marked("東京", "在東京都。") == ["東京"]


@given(LETTERS, LETTERS.filter(lambda text: len(text) < 30))
@example("A’’A", "A")
def test_lines_are_ruled_out_rightly(text: str, typed: str) -> None:
    query = parse(typed, today=date(2026, 3, 20), typing=True)
    odd = "\n".join(f"{line} ø" for line in text.split("\n"))
    assert len(hits(query, text)) == len(hits(query, odd))


def test_a_snippet_shows_the_hit_between_ellipses() -> None:
    text = "Boats came and went. " * 20 + "The barrage held. " + "Gulls cried all day. " * 20
    shown = snippet(ask("barrage"), text, 60)
    assert shown.text.startswith(ELLIPSIS)
    assert shown.text.endswith(ELLIPSIS)
    assert len(shown.text) <= 60
    assert [shown.text[hit.start : hit.end] for hit in shown.hits] == ["barrage"]


def test_a_snippet_shows_the_place_with_the_most_hits() -> None:
    text = "A crane. " + "Nothing happened here. " * 20 + "Crane by crane the port grew."
    assert snippet(ask("crane"), text, 50).text.count("rane") == 2


def test_a_short_text_is_its_own_snippet() -> None:
    assert snippet(ask("fish"), "Two\nlines", 40).text == "Two lines"


def test_without_a_hit_a_snippet_is_the_beginning() -> None:
    shown = snippet(ask("fish"), "Boats came and went all day long", 20)
    assert shown.text == f"Boats came and went{ELLIPSIS}"
    assert shown.hits == ()


@given(LETTERS, LETTERS.filter(lambda text: len(text) < 30), st.integers(4, 80))
def test_snippets_fit_and_their_hits_stand_in_the_text(text: str, query: str, width: int) -> None:
    asked = parse(query.replace("(", ""), today=date(2026, 3, 20), typing=True)
    found = hits(asked, text)
    assert found == sorted(found)
    shown = snippet(asked, text, width)
    assert len(shown.text) <= width
    line = text.replace("\n", " ")
    for hit in shown.hits:
        assert 0 <= hit.start < hit.end <= len(shown.text)
        assert shown.text[hit.start : hit.end] in line
