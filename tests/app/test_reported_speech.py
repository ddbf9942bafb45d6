"""What is said without marks: hidden until one asks, and never a quotation."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from reader.analysis.pipeline import ENGINE
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
from reader.library import articles
from reader.library.connection import open_library
from reader.paths import Home
from tests.app.figure_house import page
from tests.app.newsroom import lines, newsroom, press, seen, settled

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Olu Brandt said he expected “no miracles” at the kiln. “It is cold,” he added."


def quote(words: str, kind: QuoteKind, group: int) -> Quote:
    at = TEXT.index(words)
    brandt = Speaker("Olu Brandt", SpeakerKind.PERSON, None, "Olu Brandt", 0, 10)
    return Quote(at, at + len(words), kind, group, brandt, "said", "test", Confidence.SURE)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path, tmp_path)
    kiln = article_of(Draft("Kiln", ((BlockKind.PARAGRAPH, TEXT),), date(2026, 3, 6)))
    quotes = (
        quote("he expected “no miracles” at the kiln", QuoteKind.INDIRECT, 0),
        quote("“no miracles”", QuoteKind.MIXED, 1),
        quote("“It is cold,”", QuoteKind.DIRECT, 2),
    )
    with open_library(home.library) as library:
        articles.store(library, kiln, Annotations(quotes, (), ENGINE))
    return home


async def test_a_key_shows_it_under_a_quiet_heading(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        assert "2 by 1 speaker" in seen(app)
        assert "reported  1" not in seen(app)
        await press(pilot, "I")
        assert "reported  1" in seen(app)
        assert "2 by 1 speaker" in seen(app)
        assert "2 quotes" in seen(app).replace("\xa0", " ")
    async with newsroom(home) as (app, pilot):
        assert "reported  1" in seen(app)
        await press(pilot, "I")
        assert "reported  1" not in seen(app)


@pytest.mark.parametrize("shown", [False, True])
async def test_stepping_and_bookmarking_keep_to_what_is_quoted(home: Home, shown: bool) -> None:  # noqa: FBT001
    async with newsroom(home) as (app, pilot):
        await press(pilot, *("I" if shown else ""), "2", "]")
        assert app.main.reader.focused_quote == 2
        await press(pilot, "b", "]", "]")
        assert app.main.reader.focused_quote == 2
        kept = await app.backend.bookmarks()
        assert [one.text for one in kept] == ["“no miracles”"]


async def test_what_is_reported_is_copied_as_nobody_s_words(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "I", "3", "G")
        assert app.main.reader.focused_quote == 1
        await press(pilot, "y")
        assert app.clipboard == "“he expected “no miracles” at the kiln” — “Kiln”, 6 March 2026"


async def test_a_click_on_whose_words_were_reported_leads_to_their_page(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "I")
        *_, row = (y for y, line in enumerate(lines(app)) if "Olu Brandt" in line[120:])
        await pilot.click(offset=(lines(app)[row].rindex("Olu Brandt"), row))
        await settled(pilot)
        assert page(app).state.asked.name == "Olu Brandt"
