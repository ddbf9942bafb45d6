"""Speech without marks: numbered like all quotes, printed when asked, never counted as said."""

from __future__ import annotations

import pytest

from reader.articles.annotations import (
    Annotations,
    Confidence,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
)
from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.articles.draft import Draft
from reader.library.articles import store
from reader.library.connection import open_library
from reader.paths import find_home
from tests.unit.cli.newspaper import BARRAGE, Desk

TEXT = "Perran Coad said the sluices would hold. “They always did,” he said."


@pytest.fixture
def desk_with_report(desk: Desk) -> Desk:
    """The sluices are article 3."""
    article = article_of(Draft("Sluices", ((BlockKind.PARAGRAPH, TEXT),), BARRAGE.published))
    coad = Speaker("Perran Coad", SpeakerKind.PERSON, None, "Perran Coad", 0, 11)
    sure = Confidence.SURE
    said = TEXT.index("“")
    quotes = (
        Quote(17, 39, QuoteKind.INDIRECT, 0, coad, "said", "test", sure),
        Quote(said, said + 18, QuoteKind.DIRECT, 1, coad, "said", "test", sure),
    )
    with open_library(find_home(desk.root).library) as library:
        store(library, article, Annotations(quotes, (), "test"))
    return desk


def test_it_is_printed_when_asked_under_the_same_numbers(desk_with_report: Desk) -> None:
    plain = desk_with_report.run("show", "3").out
    assert "   2 “They always did,” — Perran Coad" in plain
    assert "the sluices would hold —" not in plain
    full = desk_with_report.run("show", "3", "--reported").out
    assert "   1 the sluices would hold — Perran Coad (reported)" in full
    assert "   2 “They always did,” — Perran Coad" in full
    numbers = [
        row["number"] for row in desk_with_report.run("show", "3", "--json").rows[0]["quotes"]
    ]
    assert numbers == [1, 2]


def test_it_is_no_quotation_unless_asked_for(desk_with_report: Desk) -> None:
    said = ("quotes", "--speaker", "coad", "--json")
    assert [row["kind"] for row in desk_with_report.run(*said).rows] == ["direct"]
    both = desk_with_report.run(*said, "--reported").rows
    assert [row["kind"] for row in both] == ["indirect", "direct"]
    assert "(reported)" in desk_with_report.run("quotes", "--reported").out


def test_it_is_not_counted_nor_found_as_said(desk_with_report: Desk) -> None:
    listed = {row["id"]: row["quotes"] for row in desk_with_report.run("list", "--json").rows}
    assert listed[3] == 1
    found = desk_with_report.run("search", "said:coad", "--json").rows
    assert [row["id"] for row in found] == [3]
    assert desk_with_report.run("search", "about:sluices").code == 1


def test_a_bookmark_of_it_is_the_article_s_words_not_the_speaker_s(desk_with_report: Desk) -> None:
    assert desk_with_report.run("bookmark", "3", "1").code == 0
    row = desk_with_report.run("bookmarks", "--json").rows[0]
    assert (row["text"], row["speaker"]) == ("the sluices would hold", None)
    assert "Coad" not in desk_with_report.run("export", "--format", "markdown").out
