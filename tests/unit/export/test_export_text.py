"""Plain text and citations, as people read and paste them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reader.export.citation import citation
from reader.export.formats import FORMATS
from reader.export.text import render
from reader.export.wrapping import cells, clip, wrap
from tests.unit.export.bookmark_samples import BOOKMARK, words


def test_a_citation_says_who_where_and_when() -> None:
    assert citation(
        "“The tide will not wait.”",
        speaker="Idony Trewhella",
        role="harbour master",
        title="Barrage delayed again",
        source="The Lantern",
        published=date(2026, 3, 6),
        url="https://lantern.example/barrage",
    ) == (
        "“The tide will not wait.” — Idony Trewhella, harbour master, in “Barrage delayed again”, "
        "The Lantern, 6 March 2026, https://lantern.example/barrage"
    )


def test_a_citation_without_a_speaker_names_the_article() -> None:
    cited = citation(
        "the long wait\nof winter",
        speaker=None,
        role=None,
        title="Barrage delayed again",
        source=None,
        published=date(2026, 3, 6),
        url=None,
    )
    assert cited == "“the long wait of winter” — “Barrage delayed again”, 6 March 2026"


def test_text_stands_with_its_source_below() -> None:
    assert render([replace(BOOKMARK, note="Use it.", tags=("tides",))]) == (
        "“The tide will not wait for a committee.”\n"
        "    — Idony Trewhella, harbour master\n"
        "    Barrage delayed again, The Lantern, 6 March 2026\n"
        "    https://lantern.example/barrage\n"
        "    Note: Use it.\n"
        "    Tags: tides\n"
    )


def test_text_cannot_drive_a_terminal() -> None:
    hostile = replace(BOOKMARK, text="“\x1b[2J\u202eboo”", title="\x1b]0;x\x07", note="\x9b1m")
    written = render([hostile])
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(written)


@given(words, st.integers(8, 72))
def test_wrapping_keeps_every_word_in_the_measure(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(cells(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_wide_signs_take_two_cells() -> None:
    assert wrap("東京東京東京", 8) == ["東京東京", "東京"]


@given(words, st.integers(2, 40))
def test_a_clipped_line_fits(text: str, width: int) -> None:
    line = " ".join(text.split())
    clipped = clip(line, width)
    assert cells(clipped) <= width
    assert clipped == line or clipped.endswith("…")


def test_there_are_four_formats() -> None:
    assert [(fmt.name, fmt.suffix) for fmt in FORMATS.values()] == [
        ("markdown", ".md"),
        ("json", ".json"),
        ("csv", ".csv"),
        ("text", ".txt"),
    ]
