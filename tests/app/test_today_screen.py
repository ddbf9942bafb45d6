"""The quotes of the day: all that was said, by time or speaker, narrowed by any query."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest
from textual.widgets import Input

from reader.app import when
from reader.app.screens.export_dialog import ExportDialog
from reader.app.screens.figure_page import FigurePage
from reader.app.screens.today import TodayScreen
from reader.library.bookmarks import all_bookmarks
from reader.library.connection import open_library
from tests.app.newsroom import BOAT, add_news, furnish, lines, newsroom, press, seen, settled
from tests.app.test_everyone_screen import click
from tests.unit.library.figures.coast import Line

if TYPE_CHECKING:
    from pathlib import Path

    from reader.app.app import ReaderApp
    from reader.paths import Home

NAVY = "“A library needs a roof before a navy.”"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return furnish(tmp_path)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(when, "this_day", lambda: date(2026, 5, 18))


def head(app: ReaderApp) -> str:
    return lines(app)[0].strip()


def here(app: ReaderApp) -> str:
    """The words under the cursor."""
    assert isinstance(app.screen, TodayScreen)
    quote = app.screen.quote
    return quote.text if quote else ""


def line(app: ReaderApp) -> Input:
    return app.screen.query_exactly_one(Input)


def order(app: ReaderApp, *words: str) -> list[str]:
    """Those of the words that are seen, from the top."""
    text = seen(app)
    return sorted((one for one in words if one in text), key=text.index)


async def test_one_key_shows_what_was_said_today(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D")
        assert head(app) == "QUOTES  today · by time · 4 quotes"
        assert BOAT in seen(app)
        assert "Marguerite Adeyemi  city librarian" in seen(app)
        assert "~ " + NAVY in seen(app)
        assert "nobody named" in seen(app)
        assert "the overdue one" not in seen(app)
        await press(pilot, "D")
        assert app.screen is app.main


async def test_the_latest_day_with_quotes_is_shown_where_today_has_none(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(when, "this_day", lambda: date(2026, 5, 21))
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D")
        assert head(app) == "QUOTES  18 May 2026, the latest day with quotes · by time · 4 quotes"
        await press(pilot, "[")
        assert head(app) == "QUOTES  17 May 2026 · by time · 1 quote"
        await press(pilot, "[")
        assert "Nobody is quoted on 16 May 2026." in seen(app)
        assert "[ goes to the time before, r to a longer one." in seen(app)


async def test_longer_times_and_steps(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D")
        for words in ("yesterday", "the last 7 days", "May 2026", "2026", "all time", "today"):
            await press(pilot, "r")
            assert head(app).startswith(f"QUOTES  {words} · ")
        await press(pilot, "r", "r")
        assert order(app, "four", NAVY, "“We counted [b]it[/b] twice,”") == [
            NAVY,
            "“We counted [b]it[/b] twice,”",
        ]


async def test_by_speaker_with_their_roles_and_numbers(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D", "o")
        assert head(app) == "QUOTES  today · by speaker · 4 quotes by 2 speakers"
        assert order(app, "nobody named", "Tobias Renn", "Marguerite Adeyemi") == [
            "Marguerite Adeyemi",
            "Tobias Renn",
            "nobody named",
        ]
        await press(pilot, "g", "enter")
        assert isinstance(app.screen, FigurePage)
        assert "Marguerite Adeyemi" in seen(app)


async def test_any_query_narrows_as_one_types(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D", "r", "r", "slash", *"said:adeyemi about:hour")
        assert head(app) == "QUOTES  the last 7 days · by time · 2 quotes"
        assert order(app, NAVY, "lend by the hour") == ["lend by the hour"]
        await press(pilot, "escape")
        assert "5 quotes" in head(app)
        assert isinstance(app.screen, TodayScreen)
        assert app.screen.rows.has_focus


async def test_a_query_that_cannot_be_read_says_so_and_leaves_the_list(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D", "slash")
        line(app).value = "foo:bar"
        await settled(pilot)
        assert "unknown field “foo:”" in seen(app)
        assert NAVY in seen(app)
        line(app).value = "navy"
        await settled(pilot)
        assert "unknown field" not in seen(app)
        assert NAVY in seen(app)


async def test_a_query_that_finds_nothing_says_what_to_press(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D", "slash", *"zeppelin", "enter", "enter", "b", "y", "p")
        assert "No quote today answers this." in seen(app)
        assert "Esc clears the line" in seen(app)


async def test_enter_reads_the_article_and_escape_comes_back_to_the_quote(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D", "slash", *"library", "enter", "j", "j", "enter")
        assert app.screen is app.main
        assert app.main.reader.focused_quote == 3
        await press(pilot, "escape")
        assert isinstance(app.screen, TodayScreen)
        assert app.screen.typed.value == "library"
        assert here(app) == NAVY


async def test_a_name_leads_to_its_page_by_key_and_by_click(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D", "j", "j", "p")
        assert isinstance(app.screen, FigurePage)
        await press(pilot, "escape")
        assert here(app) == NAVY
        await click(pilot, app, "Marguerite")
        assert isinstance(app.screen, FigurePage)
        await press(pilot, "escape", "G", "p")
        assert "Nobody is named here who has a page." in seen(app)


async def test_a_quote_is_bookmarked_and_undone(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D", "j", "j", "b")
        assert "★~ " + NAVY in seen(app)
        await press(pilot, "U")
        assert "★" not in seen(app)
        await press(pilot, "b", "enter")
        await press(pilot, "b")
        await press(pilot, "escape")
        assert here(app) == NAVY
        assert "★" not in seen(app)
    with open_library(home.library) as library:
        assert all_bookmarks(library) == []


async def test_a_quote_is_copied_with_its_source(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D", "j", "j", "y")
        assert app.clipboard.startswith(f"{NAVY} — Tobias Renn, chair, in “{BOAT}”, ")


async def test_what_is_shown_can_be_exported(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D", "r", "r", "slash", *"about:hour OR about:navy", "enter", "o", "e")
        assert isinstance(app.screen, ExportDialog)
        assert "Export 3 quotes by 2 speakers" in seen(app)
        await press(pilot, "tab", "enter")
    written = json.loads((home.exports / "quotes.json").read_text(encoding="utf-8"))
    assert [one["speaker"] for one in written] == [*["Marguerite Adeyemi"] * 2, "Tobias Renn"]


async def test_order_and_time_are_remembered(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D", "o", "r", "r")
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D")
        assert head(app) == "QUOTES  the last 7 days · by speaker · 5 quotes by 3 speakers"


async def test_more_is_read_as_one_goes_down(home: Home) -> None:
    with open_library(home.library) as library, library.writing():
        for number in range(60):
            said = [Line(f"Number {number} of {part}", f"Ann Pell{part}") for part in "abcde"]
            add_news(library, date(2026, 5, 18), *said)
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D")
        assert "more than 100 quotes" in head(app)
        for _ in range(8):
            await press(pilot, "G")
        assert "· 304 quotes" in head(app)
        assert isinstance(app.screen, TodayScreen)
        quotes = [one.quote for one in app.screen.entries if hasattr(one, "placed")]
        assert len({(one.article_id, one.number) for one in quotes}) == len(quotes) == 304
        await press(pilot, "o", *["G"] * 4)
        assert "304 quotes by 7 speakers" in head(app)


async def test_back_from_an_article_what_came_in_stands_above_the_quote(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D", "r", "r", "j", "j", "enter")
        with open_library(home.library) as library:
            add_news(library, date(2026, 5, 18), Line("The tide is low", "Ines Vale"))
        await press(pilot, "escape")
        assert "6 quotes" in head(app)
        assert here(app) == NAVY
        await press(pilot, "g")
        assert "The tide is low" in here(app)


async def test_the_mouse_chooses_order_and_time(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D")
        await click(pilot, app, "by speaker")
        assert "by 2 speakers" in head(app)
        await click(pilot, app, "‹")
        assert "yesterday" in head(app)
        await click(pilot, app, "›")
        await click(pilot, app, NAVY, times=2)
        assert app.screen is app.main
        assert app.main.reader.focused_quote == 3


async def test_words_from_outside_are_drawn_as_they_are(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "D", "[")
        assert "“We counted [b]it[/b] twice,”" in seen(app)
        assert "[bold]moon[/bold]" in seen(app)
        assert "[u]dean[/u]" in seen(app)
        assert "Orbit [i]Weekly[/i]" in seen(app)


@pytest.mark.parametrize("size", [(160, 45), (60, 20), (30, 8)])
async def test_at_any_size_there_is_a_quote(home: Home, size: tuple[int, int]) -> None:
    async with newsroom(home, size) as (app, pilot):
        await press(pilot, "D", "j", "j")
        assert "roof" in seen(app)
        for other in ((40, 10), (1, 1), size):
            await pilot.resize_terminal(*other)
            await settled(pilot)
        assert "roof" in seen(app)


async def test_the_palette_opens_it_and_leads_out_of_it(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "ctrl+p", *"who said what today")
        await press(pilot, "enter")
        assert isinstance(app.screen, TodayScreen)
        await press(pilot, "ctrl+p", *"only the article")
        await press(pilot, "enter")
        assert app.screen is app.main
        assert app.main.zen
