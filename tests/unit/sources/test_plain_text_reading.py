"""A text file reads as its writer meant it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.articles.blocks import BlockKind
from reader.articles.draft import Draft
from reader.errors import ReaderError
from reader.sources.plain_text import read_plain_text
from reader.sources.refusal import SourceError

TOUCHED = date(2026, 1, 31)
FILE = """ date 2026-03-06 Saltmere votes on a second slipway
The harbour board meets on Tuesday.
“The old one floods,” said Ines Valcourt, who chairs it.
THE MONEY
- nine crowns a boat
- two for the cat
1. a vote
Nobody has the money yet.
"""
BODY = "The board meets.\nIt votes on Tuesday.\n"


def read(text: str | bytes, name: str = "slipway.txt") -> Draft:
    data = text.encode() if isinstance(text, str) else text
    return read_plain_text(data, name=name, modified=TOUCHED)


def test_date_headline_standfirst_subhead_and_items() -> None:
    draft = read(FILE)
    assert (draft.title, draft.published) == (
        "Saltmere votes on a second slipway",
        date(2026, 3, 6),
    )
    assert not draft.date_guessed
    assert draft.paragraphs == (
        (BlockKind.STANDFIRST, "The harbour board meets on Tuesday."),
        (BlockKind.PARAGRAPH, "“The old one floods,” said Ines Valcourt, who chairs it."),
        (BlockKind.HEADING, "THE MONEY"),
        (BlockKind.ITEM, "- nine crowns a boat"),
        (BlockKind.ITEM, "- two for the cat"),
        (BlockKind.ITEM, "1. a vote"),
        (BlockKind.PARAGRAPH, "Nobody has the money yet."),
    )


@pytest.mark.parametrize(
    "variant",
    [
        FILE.strip(),
        FILE.replace("\n", "\r\n"),
        FILE.replace("\n", "\r"),
        FILE.replace("\n", "\n\n"),
        "\n\n" + FILE + "\n\n",
        "\ufeff" + FILE,
    ],
    ids=["no final newline", "crlf", "cr", "blank lines", "blank ends", "bom"],
)
def test_line_ends_and_blank_lines_change_nothing(variant: str) -> None:
    assert read(variant) == read(FILE)


@pytest.mark.parametrize(
    "name",
    [
        "2026-03-06-slipway.txt",
        "slipway 20260306.txt",
        "2026_03_06.txt",
        "x2026.3.6",
        "1_2026-03-06",
    ],
)
def test_without_a_date_line_the_file_name_tells_the_day(name: str) -> None:
    draft = read("Saltmere votes\n" + BODY, name)
    assert (draft.title, draft.published) == ("Saltmere votes", date(2026, 3, 6))
    assert not draft.date_guessed


@pytest.mark.parametrize(
    "name", ["slipway.txt", "2026-02-31.txt", "a192cf07296280e9.txt", "12026-03-06"]
)
def test_else_the_time_of_the_file_is_a_guess(name: str) -> None:
    draft = read("Saltmere votes\n" + BODY, name)
    assert (draft.published, draft.date_guessed) == (TOUCHED, True)


def test_an_impossible_date_is_no_error() -> None:
    named = read("date 2026-02-31 Saltmere votes\n" + BODY, "20260301.txt")
    unnamed = read("date 2026-02-31 Saltmere votes\n" + BODY)
    assert (named.title, named.published) == ("Saltmere votes", date(2026, 3, 1))
    assert (unnamed.title, unnamed.published, unnamed.date_guessed) == (
        "Saltmere votes",
        TOUCHED,
        True,
    )


def test_a_headline_that_begins_with_the_word_date_stays() -> None:
    assert read("Date set for the Saltmere vote\n" + BODY).title == "Date set for the Saltmere vote"


def test_the_headline_may_stand_below_the_date() -> None:
    draft = read("date 2026-03-06\n\nSaltmere votes\n" + BODY)
    assert (draft.title, draft.published) == ("Saltmere votes", date(2026, 3, 6))


def test_header_lines_in_any_order_and_case() -> None:
    draft = read(
        "date 2026-03-06 Saltmere votes\nTAGS: sea, money ,\nUrl: https://news.example/a?b=1\n"
        "\nauthor:  Jory  Pell\nsource: The Saltmere Gull\n" + BODY
    )
    assert (draft.source, draft.author) == ("The Saltmere Gull", "Jory Pell")
    assert (draft.url, draft.tags) == ("https://news.example/a?b=1", ("sea", "money"))
    assert [words for _, words in draft.paragraphs] == BODY.splitlines()


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("javascript:alert(1)", None),
        ("file:///etc/hosts", None),
        ("http://", None),
        ("https://news.example/a b", None),
        ("http://[half", None),
        ("HTTPS://News.Example:8080/A", "https://news.example:8080/A"),
        ("https://ana:secret@news.example/a", "https://news.example/a"),
    ],
)
def test_only_web_addresses_are_kept(given: str, kept: str | None) -> None:
    draft = read(f"Saltmere votes\nurl: {given}\n{BODY}")
    assert draft.url == kept
    assert len(draft.paragraphs) == 2


def test_a_source_line_further_down_is_part_of_the_text() -> None:
    draft = read("Saltmere votes\n" + BODY + "Source: the harbour board\n")
    assert draft.source is None
    assert draft.paragraphs[-1][1] == "Source: the harbour board"


def test_the_only_paragraph_is_no_standfirst() -> None:
    assert read("Saltmere votes\nThe board meets.").paragraphs[0][0] is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    "line", ["“NO!”", "NO.", "2026", "TOKYO — The board meets.", "X", "‘WHY NOT?’"]
)
def test_capitals_alone_make_no_subhead(line: str) -> None:
    assert read(f"Saltmere votes\nIntro.\n{line}\nMore.").paragraphs[1][0] is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    "line", ["WHAT NOW?", "McCARTHY’S PLAN".upper(), "McVEIGH SPEAKS", "THE US", "‘TIDE’ PLAN"]
)
def test_short_capitals_are_a_subhead(line: str) -> None:
    assert read(f"Saltmere votes\nIntro.\n{line}\nMore.").paragraphs[1] == (BlockKind.HEADING, line)


def test_a_rule_between_paragraphs_stays_as_it_was_printed() -> None:
    kinds = read("Saltmere votes\nOne.\n* * *\n-----\nTwo.").paragraphs[1:]
    assert kinds == (
        (BlockKind.PARAGRAPH, "* * *"),
        (BlockKind.PARAGRAPH, "-----"),
        (BlockKind.PARAGRAPH, "Two."),
    )


def test_a_rule_is_no_standfirst() -> None:
    kinds = [kind for kind, _ in read("Saltmere votes\n=====\nOne.\nTwo.").paragraphs]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.STANDFIRST, BlockKind.PARAGRAPH]


def test_a_first_line_too_long_for_a_headline_is_text() -> None:
    line = "The board of the harbour met. " * 20
    draft = read(line)
    assert draft.title.endswith("…")
    assert len(draft.title) < 100
    assert draft.paragraphs == ((BlockKind.PARAGRAPH, line.strip()),)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "no words"),
        ("— … —\n“”\n".encode(), "no words"),
        (b"Only a headline\n", "no words below the headline"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "not a text file"),
        (bytes(range(32)) * 40, "not a text file"),
        (b"%PDF-1.7 words words", "not a text file"),
    ],
)
def test_what_is_no_article_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    with pytest.raises(SourceError, match=reason) as refused:
        read(data, "thing.txt")
    assert refused.value.refusal.path == "thing.txt"
    assert str(refused.value).startswith("thing.txt: ")


@given(st.binary(), st.text(st.characters()))
def test_bytes_either_read_or_are_refused(data: bytes, name: str) -> None:
    try:
        draft = read_plain_text(data, name=name, modified=TOUCHED)
    except ReaderError:
        return
    assert draft.paragraphs


@given(st.text())
def test_no_word_of_the_body_is_lost(text: str) -> None:
    try:
        draft = read("Headline\nIntro here.\n" + text)
    except SourceError:
        return
    assert draft.title == "Headline"
    assert draft.paragraphs[0][1].startswith("Intro here.")
