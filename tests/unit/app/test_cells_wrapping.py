"""Lines of text: nothing is lost, nothing is too wide, nothing can command the terminal."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.app.drawing.cells import fit, safe, wrap

TEXTS = st.text(max_size=200) | st.text(
    alphabet="ab —’月長é \t\u00a0\U0001f600\u0301", max_size=200
)


def broken(text: str, width: int) -> list[str]:
    return [text[span.start : span.end] for span in wrap(text, width)]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("the tide went out", 9, ["the tide", "went out"]),
        ("exactly ten", 11, ["exactly ten"]),
        ("a  b", 4, ["a  b"]),
        ("unbreakable", 5, ["unbre", "akabl", "e"]),
        ("water—then silence", 8, ["water—", "then", "silence"]),
        ("5\u00a0May 2026", 6, ["5\u00a0May", "2026"]),
        ("月は一つだ。", 6, ["月は一", "つだ。"]),
        ("", 10, [""]),
    ],
)
def test_lines_break_where_a_reader_expects(text: str, width: int, lines: list[str]) -> None:
    assert broken(text, width) == lines


@given(TEXTS, st.integers(2, 40))
def test_no_line_is_too_wide_and_no_word_is_lost(text: str, width: int) -> None:
    spans = wrap(text, width)
    assert all(cell_len(text[start:end]) <= width for start, end in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    shown = "".join(text[start:end] for start, end in spans)
    gaps = str.maketrans("", "", " \t\n")
    assert shown.translate(gaps) == text.translate(gaps)


@given(TEXTS, st.integers(0, 40))
def test_what_is_cut_fits(text: str, width: int) -> None:
    assert cell_len(fit(text, width)) <= max(width, 0) or cell_len(text) <= width


@given(st.text())
def test_nothing_a_terminal_obeys_is_drawn(text: str) -> None:
    drawn = safe(text)
    assert len(drawn) == len(text)
    assert not any(ord(char) < 0x20 or 0x7F <= ord(char) < 0xA0 for char in drawn)
    assert not any("\u202a" <= char <= "\u202e" or "\u2066" <= char <= "\u2069" for char in drawn)
