"""The quotes of the day as entries and rows, and what the page says of itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.app.listing import (
    Headed,
    Listing,
    Said,
    Voice,
    by_speaker,
    by_time,
    heading,
    in_number,
    nearest,
    read,
    still,
    timely,
    why_empty,
    write,
)
from reader.app.rows.listed import MOST_LINES, listed_row
from reader.app.when import EVER, TODAY, Stretch, When, in_words
from reader.articles.annotations import Confidence, EntityKind, QuoteKind
from reader.library import speaking
from reader.library.figure import Figure
from reader.library.rows import SaidQuote

NOW = date(2026, 5, 18)
ADEYEMI = Figure(EntityKind.PERSON, "Marguerite Adeyemi")
BOAT = SaidQuote(
    1,
    1,
    "Library reopens after flood with a boat on the first floor",
    NOW,
    "The Elmshore Times (Sunday edition)",
    None,
    "“We could not get it down the stairs again,”",
    QuoteKind.DIRECT,
    ADEYEMI.name,
    "city librarian",
    Confidence.SURE,
    ADEYEMI,
)
HOUR = replace(BOAT, number=2, text="“It is the only item we lend by the hour.”")
NAVY = replace(
    BOAT,
    number=3,
    text="“A library needs a roof before a navy.”",
    speaker="Tobias Renn",
    role=None,
    confidence=Confidence.TENTATIVE,
    figure=Figure(EntityKind.PERSON, "Tobias Renn"),
)
MOON = replace(BOAT, article_id=2, title="Moon count", text="“Twice.”", published=date(2026, 5, 17))
NOBODY = replace(MOON, number=2, speaker=None, role=None, figure=None)
KEYS = {"earlier": "[", "time": "r", "back": "Esc"}


def lines(entry: Headed | Said | Voice, width: int = 80, *, kept: bool = False) -> list[str]:
    row = listed_row(entry, 1, width, NOW, kept=kept)
    return ["".join(words for words, _ in line) for line in row.lines]


def test_by_time_each_article_has_a_heading_and_a_name_is_told_once() -> None:
    entries = list(by_time([BOAT, HOUR, NAVY, MOON]))
    assert entries == [
        Headed(BOAT),
        Said(BOAT, named=True),
        Said(HOUR),
        Said(NAVY, named=True),
        Headed(MOON),
        Said(MOON, named=True),
    ]


def test_what_is_read_later_goes_on_where_it_stopped() -> None:
    quotes = [BOAT, HOUR, NAVY, MOON]
    for cut in range(1, 4):
        parts = [*by_time(quotes[:cut]), *by_time(quotes[cut:], quotes[cut - 1])]
        assert parts == list(by_time(quotes))


def test_by_speaker_an_article_is_told_below_its_last_quote() -> None:
    entries = list(by_speaker(speaking.by_speaker([BOAT, HOUR, MOON])))
    assert isinstance(entries[0], Voice)
    assert entries[1:] == [Said(BOAT), Said(HOUR, placed=True), Said(MOON, placed=True)]


def test_a_quote_has_its_marks_words_and_speaker() -> None:
    name, words = lines(Said(NAVY, named=True), kept=True)
    assert name.split() == ["Tobias", "Renn"]
    assert words.split()[:3] == ["★~", "“A", "library"]
    assert lines(Said(BOAT))[0].startswith("    “We")


def test_a_heading_gives_way_to_the_source_only_as_far_as_it_must() -> None:
    blank, line = lines(Headed(BOAT), 100)
    assert blank == ""
    assert BOAT.title in line
    assert line.endswith("The Elmshore Times · 18 May ")


def test_a_heading_leads_nowhere_and_a_speaker_only_to_a_page() -> None:
    assert listed_row(Headed(BOAT), 1, 80, NOW, kept=False).key is None
    voice, nobody = (Voice(one) for one in speaking.by_speaker([BOAT, NOBODY]))
    assert listed_row(voice, 1, 80, NOW, kept=False).key == 1
    assert listed_row(nobody, 1, 80, NOW, kept=False).key is None
    assert "nobody named" in lines(nobody)[1]


def test_a_speaker_has_role_and_number_of_quotes() -> None:
    (voice,) = (Voice(one) for one in speaking.by_speaker([BOAT, HOUR]))
    assert lines(voice)[1].split() == ["Marguerite", "Adeyemi", "city", "librarian", "2"]


def test_a_speech_is_cut_and_says_so() -> None:
    shown = lines(Said(replace(BOAT, text="the tide " * 400)), 60)
    assert len(shown) == MOST_LINES
    assert shown[-1].endswith("…")


@given(st.text(max_size=200), st.text(max_size=50), st.text(max_size=50), st.integers(24, 100))
def test_nothing_breaks_a_line(words: str, name: str, title: str, width: int) -> None:
    quote = replace(BOAT, text=words, speaker=name, role=name, title=title, source=title)
    (voice,) = (Voice(one) for one in speaking.by_speaker([quote]))
    for entry in (Headed(quote), Said(quote, named=True, placed=True), voice):
        assert all(cell_len(line) <= width for line in lines(entry, width))


def test_the_head_says_time_order_and_number() -> None:
    assert heading(Listing(), TODAY, NOW, "43 quotes") == "today · by time · 43 quotes"
    latest = When(Stretch.DAY, date(2026, 5, 4))
    words = heading(Listing(by_speaker=True), latest, NOW, "")
    assert words == "4 May 2026, the latest day with quotes · by speaker"


@pytest.mark.parametrize(
    ("counted", "words"),
    [
        (in_number(1, more=False), "1 quote"),
        (in_number(1100, more=True), "more than 1,100 quotes"),
        (in_number(2, more=False, speakers=1), "2 quotes by 1 speaker"),
        (in_number(20_000, more=True, speakers=900), "the newest 20,000 quotes by 900 speakers"),
    ],
)
def test_the_number_in_words(counted: str, words: str) -> None:
    assert counted == words


@pytest.mark.parametrize(
    ("when", "typed", "words"),
    [
        (When(Stretch.DAY, date(2026, 5, 4)), "", "Nobody is quoted on 4 May 2026.\n[ goes"),
        (When(Stretch.MONTH), "said:renn", "No quote in May 2026 answers this.\nEsc clears"),
        (EVER, " ", "Nobody is quoted in the library."),
    ],
)
def test_an_empty_page_says_why_and_what_to_press(when: When, typed: str, words: str) -> None:
    assert why_empty(when, typed, NOW, KEYS).startswith(words)


def test_the_times_that_can_be_chosen() -> None:
    assert [in_words(when, NOW) for when in timely(NOW)] == [
        "today",
        "yesterday",
        "the last 7 days",
        "May 2026",
        "2026",
        "all time",
    ]


@given(
    st.builds(
        Listing,
        st.builds(When, st.sampled_from(Stretch), st.none() | st.dates()),
        st.booleans(),
    )
)
def test_what_is_kept_is_read_again(listing: Listing) -> None:
    assert read(write(listing)) == listing


@given(st.none() | st.text())
def test_anything_else_is_the_default(kept: str | None) -> None:
    assert read(kept) == Listing()


def test_the_cursor_stays_at_its_quote_or_where_that_stood() -> None:
    before = list(by_time([BOAT, MOON, NOBODY]))
    now = list(by_time([BOAT, HOUR, NAVY, MOON]))
    assert before[3] == Said(MOON, named=True)
    assert still(3, before, now) == 5
    assert still(4, before, now) == 5  # that quote is gone, and a headline stands in its place
    assert still(4, before, now[:4]) == 3
    assert still(None, [], now) == 1
    assert still(1, before, []) is None


def test_a_speaker_without_a_page_is_nothing_to_stand_on() -> None:
    entries = list(by_speaker(speaking.by_speaker([NOBODY, BOAT])))
    opened = [at for at in range(len(entries)) if nearest(at, entries) == at]
    standing = [listed_row(one, at, 80, NOW, kept=False).key for at, one in enumerate(entries)]
    assert opened == [key for key in standing if key is not None]
    assert len(opened) < len(entries)
