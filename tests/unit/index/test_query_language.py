"""What can be typed into the search bar, and what is said where it cannot be read."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.index.query.fields import HELP
from reader.index.query.language import QueryError, parse
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
    Sort,
)

TODAY = date(2026, 3, 20)


def tree(text: str, *, typing: bool = False) -> Node:
    return parse(text, today=TODAY, typing=typing).root


def word(*words: str, field: Field = Field.TEXT, prefix: bool = False) -> Match:
    return Match(field, Phrase(words, prefix))


def test_words_are_all_asked_for() -> None:
    assert tree("harbour Tariff") == And((word("harbour"), word("tariff")))


@pytest.mark.parametrize("text", ['"middle powers"', "“middle powers”", "«middle powers»"])
def test_any_quotation_marks_make_a_phrase(text: str) -> None:
    assert tree(text) == word("middle", "powers")


def test_or_binds_less_than_and_and_brackets_group() -> None:
    assert tree("a b OR c") == Or((And((word("a"), word("b"))), word("c")))
    assert tree("a (b OR c)") == And((word("a"), Or((word("b"), word("c")))))
    assert tree("a AND b") == And((word("a"), word("b")))


@pytest.mark.parametrize("text", ["-fish", "NOT fish"])
def test_two_ways_to_exclude(text: str) -> None:
    assert tree(text) == Not(word("fish"))


def test_a_phrase_and_a_group_can_be_excluded() -> None:
    assert tree('-"fish market"') == Not(word("fish", "market"))
    assert tree("-(fish chips)") == Not(And((word("fish"), word("chips"))))


def test_a_trailing_star_makes_a_prefix() -> None:
    assert tree("harb*") == word("harb", prefix=True)
    assert tree('"quay harb*"') == word("quay", "harb", prefix=True)


@pytest.mark.parametrize(
    "field", ["title", "source", "author", "person", "org", "place", "entity", "said", "about"]
)
def test_fields_take_a_word_a_phrase_or_a_prefix(field: str) -> None:
    assert tree(f"{field}:Moreau") == word("moreau", field=Field(field))
    assert tree(f'{field}:"Ida Moreau"') == word("ida", "moreau", field=Field(field))
    assert tree(f"{field}:mor*") == word("mor", field=Field(field), prefix=True)


def test_marks_things_held_and_order() -> None:
    assert tree("is:unread") == Flagged(Flag.UNREAD)
    assert tree("has:quote") == Holds(Has.QUOTE)
    assert parse("sort:oldest", today=TODAY).sort is Sort.OLDEST
    assert parse("fish", today=TODAY).sort is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("date:2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("date:2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("date:2026-03-06", date(2026, 3, 6), date(2026, 3, 6)),
        ("date:yesterday", date(2026, 3, 19), date(2026, 3, 19)),
        ("date:today", TODAY, TODAY),
        ("date:7d", date(2026, 3, 13), date.max),
        ("date:3w", date(2026, 2, 27), date.max),
        ("date:2026-01..2026-02", date(2026, 1, 1), date(2026, 2, 28)),
        ("after:2026-03-06", date(2026, 3, 6), date.max),
        ("before:2026-03-06", date.min, date(2026, 3, 5)),
    ],
)
def test_dates(text: str, first: date, last: date) -> None:
    assert tree(text) == Dated(first, last)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("http://x", ("http", "x")),
        ("10:30", ("10", "30")),
        ("AT&T", ("at", "t")),
        ("C++", ("c",)),
        ("U.S.", ("us",)),
        ("don't", ("dont",)),
        ("don’t", ("dont",)),
        ("co-op", ("co", "op")),
        ("🎉", ("🎉",)),
        ("東京", ("東", "京")),
        ("Straße", ("strasse",)),
        ("İzmir", ("izmir",)),
    ],
)
def test_odd_words_are_plain_text(text: str, words: tuple[str, ...]) -> None:
    found = tree(text)
    assert isinstance(found, Match)
    assert found.phrase.words == words


@pytest.mark.parametrize(
    ("text", "position", "told"),
    [
        ("fish foo:bar", 5, "unknown field “foo:”; fields are title:, source:"),
        ("fish is:red", 8, "is:unread, is:read"),
        ("date:soon", 5, "“soon” is no date"),
        ("date:2026-02-30", 5, "no date"),
        ('a "fish market', 2, "never closed"),
        ("fish OR", 5, "both sides"),
        ("(fish market", 0, "never closed"),
        ("fish)", 4, "closes nothing"),
        ("fish a*", 5, "at least 2 letters"),
        ("source: fish", 0, "right behind the colon"),
        ("fish " + "x" * 65, 5, "at most 64 letters"),
        (" ".join("abcdefghijklmnopq"), 32, "at most 16 parts"),
        ("a" * 257, 256, "at most 256 characters"),
        ("(" * 9 + "a", 8, "at most 8 deep"),
    ],
)
def test_errors_point_at_the_character(text: str, position: int, told: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text, today=TODAY)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.position == position


def test_while_typing_the_last_word_goes_on() -> None:
    assert tree("fish mark", typing=True) == And((word("fish"), word("mark", prefix=True)))
    assert tree("fish mark ", typing=True) == And((word("fish"), word("mark")))
    assert tree('said:"Ida Mor', typing=True) == word("ida", "mor", field=Field.SAID, prefix=True)
    assert tree("f", typing=True) == word("f")
    assert tree("-fi", typing=True) == Not(word("fi"))


@pytest.mark.parametrize(
    "text", ["fish OR", "fish AND", "fish -", "fish NOT", "fish (", "fish source:", "fish date:20"]
)
def test_while_typing_the_unfinished_is_let_pass(text: str) -> None:
    assert tree(text, typing=True) == word("fish")


def test_an_unknown_field_is_told_even_while_typing() -> None:
    with pytest.raises(QueryError):
        parse("foo:bar", today=TODAY, typing=True)


def test_every_example_of_the_help_page_can_be_read() -> None:
    for line in HELP:
        assert parse(line.example.removesuffix("  org:  place:"), today=TODAY)


QUERIES = st.text(st.sampled_from("ab \"“”()-*:.'’ORNTdateis é東🎉"), max_size=40) | st.text(
    max_size=300
)


@given(QUERIES, st.booleans())
def test_whatever_is_typed_is_read_or_told(text: str, typing: bool) -> None:  # noqa: FBT001
    with suppress(QueryError):
        parse(text, today=TODAY, typing=typing)


@given(QUERIES)
def test_every_error_points_into_the_query(text: str) -> None:
    error = error_of(text)
    assert error is None or 0 <= error.position <= len(text)


def error_of(text: str) -> QueryError | None:
    try:
        parse(text, today=TODAY)
    except QueryError as error:
        return error
    return None
