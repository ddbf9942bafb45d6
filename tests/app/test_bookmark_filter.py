"""Typing narrows the bookmarks to those that are meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.app.bookmark_filter import matching
from reader.library.bookmark import Bookmark

BOAT = Bookmark(
    id=1,
    text="“We’ll lend the boat by the hour,”",
    prefix="",
    suffix="",
    start=0,
    end=34,
    text_hash="",
    speaker="Zoë Adéyemi",
    role="city librarian",
    title="Library reopens with a boat",
    source="The Elmshore Times",
    author=None,
    published=date(2026, 5, 18),
    url=None,
    note="for the talk",
    tags=("floods", "lending"),
    created="2026-05-18T10:00:00Z",
    article_id=1,
)
BUN = replace(BOAT, id=2, text="“It is a bun,”", speaker="Ivo Renn", note="", tags=("bakery",))


@pytest.mark.parametrize(
    "typed",
    ["boat", "BOAT hour", "zoe", "adeyemi lend", "we'll", "we’ll", "talk", "#flo", "2026-05 boat"],
)
def test_words_speaker_source_note_and_tag_are_looked_at(typed: str) -> None:
    assert BOAT in matching([BOAT, BUN], typed)


@pytest.mark.parametrize("typed", ["zeppelin", "#boat", "boat zeppelin", "#bakery zoe"])
def test_every_word_must_be_there(typed: str) -> None:
    assert matching([BOAT, BUN], typed) == []


def test_a_tag_can_be_meant() -> None:
    assert matching([BOAT, BUN], "#bak") == [BUN]


@given(st.text())
def test_nothing_that_is_typed_fails(typed: str) -> None:
    assert set(matching([BOAT, BUN], typed)) <= {BOAT, BUN}


def test_nothing_typed_leaves_all_in_their_order() -> None:
    assert matching([BUN, BOAT], "  ") == [BUN, BOAT]
