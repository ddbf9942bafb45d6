"""Text from outside cannot reach the terminal as anything but text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.articles.cleaning import MAX_MARKS, clean, clean_line

ANY_TEXT = st.text(st.characters())


@pytest.mark.parametrize(
    ("raw", "seen"),
    [
        ("\x1b[2Jgone", "[2Jgone"),
        ("\x1b]0;title\x07", "]0;title"),
        ("a\x00b\x7fcd", "abcd"),
        ("it\x92s \x93late\x94, said\x9b2J\x81", "it’s “late”, said›2J\ufffd"),
        ("pay \u202e000,1\u202c crowns", "pay 000,1 crowns"),
        ("\u2066isolated\u2069", "isolated"),
        ("\ufeffmark", "mark"),
        ("bar\u00adrage and sea\u200bweed", "barrage and seaweed"),
        ("hidden\U000e0041", "hidden"),
        ("half \ud83d a pair", "half \ufffd a pair"),
        ("one\r\ntwo\rthree\u2028four\x0cfive", "one\ntwo\nthree\nfour\nfive"),
        ("Nun\u0303ez and Nu\u00f1ez", "Nun\u0303ez and Nu\u00f1ez"),
        ("tab\tstays", "tab\tstays"),
    ],
)
def test_what_a_terminal_would_obey_is_gone(raw: str, seen: str) -> None:
    assert clean(raw) == seen


def test_emoji_and_joined_scripts_stay_whole() -> None:
    family = "👩\u200d👩\u200d👧 ❤\ufe0f می\u200cخواهم"
    assert clean(family) == family


def test_stacked_marks_are_capped() -> None:
    seen = clean("z" + "\u0335" * 50 + " calm")
    assert seen == "z" + "\u0335" * MAX_MARKS + " calm"


def test_one_line_has_single_spaces() -> None:
    assert clean_line("  Harbour\u00a0 board\n\tmeets \r\n") == "Harbour board meets"


@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once, line = clean(text), clean_line(text)
    assert clean(once) == once
    assert clean_line(line) == line


@given(ANY_TEXT)
def test_whatever_comes_in_can_be_stored_and_drawn(text: str) -> None:
    seen = clean(text)
    seen.encode()
    assert not any(
        unicodedata.category(char) in ("Cc", "Cs") for char in seen if char not in "\n\t"
    )
    assert "\n" not in clean_line(text)
