"""Everyone: one key from anywhere, found by letters, ranked over a time, a page for each."""

from __future__ import annotations

import asyncio
from datetime import date
from typing import TYPE_CHECKING

import pytest
from textual.widgets import Input

from reader.app import when
from reader.app.everybody import Everybody
from reader.app.screens.everyone import EveryoneScreen
from reader.app.screens.figure_page import FigurePage
from reader.library.connection import open_library
from tests.app.newsroom import TIDE, add_news, burst, furnish, lines, newsroom, press, seen, settled
from tests.unit.library.figures.coast import Line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from textual.pilot import Pilot

    from reader.app.app import ReaderApp
    from reader.app.everybody import Asked, Ranked
    from reader.paths import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return furnish(tmp_path)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(when, "this_day", lambda: date(2026, 5, 18))


def head(app: ReaderApp) -> str:
    return lines(app)[0].strip()


def names(app: ReaderApp) -> Sequence[str]:
    assert isinstance(app.screen, EveryoneScreen)
    return [one.row.figure.name for one in app.screen._found]


def page(app: ReaderApp) -> str:
    """Whose page is in front."""
    assert isinstance(app.screen, FigurePage)
    return lines(app)[0] + lines(app)[1] + lines(app)[2]


async def click(pilot: Pilot[int], app: ReaderApp, words: str, times: int = 1) -> None:
    row = next(at for at, line in enumerate(lines(app)) if at and words in line)
    column = lines(app)[row].index(words) + len(words) // 2
    await pilot.click(offset=(column, row), times=times)
    await settled(pilot)


async def test_one_key_ranks_everyone_who_speaks(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "P")
        assert head(app) == "EVERYONE  everyone by quotes, all time · 3"
        assert names(app) == ["Marguerite Adeyemi", "Tobias Renn", "Ines Okafor"]
        row = next(line for line in lines(app) if "Adeyemi" in line)
        assert row.replace("▌", " ").split() == [
            "1",
            "Marguerite",
            "Adeyemi",
            "city",
            "librarian",
            "2",
            "1",
        ]


async def test_letters_find_arrows_move_and_enter_opens(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "P", *"e")
        assert names(app) == ["Marguerite Adeyemi", "Tobias Renn", "Ines Okafor"]
        assert "everyone like “e” by quotes" in head(app)
        await press(pilot, "down", "down", "up", "enter")
        assert "Tobias Renn" in page(app)


async def test_what_is_typed_fast_is_what_opens(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await burst(pilot, "P", *"okafor", "enter")
        await settled(pilot)
        assert "Ines Okafor" in page(app)


async def test_escape_comes_back_to_the_same_row_and_letters(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "P", "e", "down", "enter", "escape")
        assert isinstance(app.screen, EveryoneScreen)
        assert app.screen.typed.value == "e"
        assert app.screen.current is not None
        assert app.screen.current.row.figure.name == "Tobias Renn"
        await press(pilot, "escape")
        assert app.screen.typed.value == ""
        await press(pilot, "escape")
        assert app.screen is app.main


async def test_back_from_a_page_names_are_as_they_have_been_given(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "P", "down", "enter")
        await app.backend.also_known_as("Tobias Renn", "Ines Okafor")
        await press(pilot, "escape")
        assert names(app) == ["Ines Okafor", "Marguerite Adeyemi"]
        assert seen(app).count("Okafor") == 1


async def test_its_key_closes_it_where_letters_are_not_typed(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "P", "P")
        assert app.screen.query_exactly_one(Input).value == "P"
        await press(pilot, "backspace", "tab", "P")
        assert app.screen is app.main


async def test_it_opens_from_the_bookmarks_and_goes_back_there(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "B", "P")
        assert isinstance(app.screen, EveryoneScreen)
        await press(pilot, "escape")
        assert "BOOKMARKS" in head(app)


async def test_in_the_list_letters_are_keys(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "P", "tab", "j", "k", "j", "o")
        assert head(app) == "EVERYONE  everyone by mentions, all time · 3"
        assert names(app)[0] == "Elmshore"
        await press(pilot, "t")
        assert "people by mentions" in head(app)
        await press(pilot, "slash", "t")
        assert "like “t”" in head(app)


async def test_kind_order_and_time_while_one_types(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "P", "ctrl+o", "ctrl+t", "ctrl+t", "ctrl+t")
        assert head(app) == "EVERYONE  places by mentions, all time · 1"
        await press(pilot, "ctrl+r", "ctrl+r", "ctrl+r")
        assert head(app) == "EVERYONE  places by mentions, May 2026 · 1"
        await press(pilot, "left_square_bracket")
        assert head(app) == "EVERYONE  places by mentions, April 2026 · 0"
        assert "No place is named in April 2026." in seen(app)
        assert "[ goes to the time before, Ctrl+R to a longer one." in seen(app)
        await press(pilot, "right_square_bracket")
        assert "May 2026 · 1" in head(app)
        assert app.screen.query_exactly_one(Input).value == ""


async def test_it_is_remembered_what_was_chosen(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "P", "ctrl+o", "ctrl+t", "ctrl+r", "escape")
    async with newsroom(home) as (app, pilot):
        await press(pilot, "P")
        assert head(app) == "EVERYONE  people by mentions, today · 2"


async def test_nobody_has_these_letters(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "P", *"qqq")
        assert "No name with these letters is quoted in the library." in seen(app)
        assert "Esc clears the line." in seen(app)
        await press(pilot, "enter", "down", "escape")
        assert names(app)[0] == "Marguerite Adeyemi"


async def test_a_bare_name_says_where_it_is_from(home: Home) -> None:
    with open_library(home.library) as library:
        add_news(library, date(2026, 5, 18), Line("The tide is low", "Pell", "mayor"))
    async with newsroom(home) as (app, pilot):
        await press(pilot, "P", *"pell")
        assert "mayor, in ‘Tides 4’" in seen(app)
        await press(pilot, "enter")
        assert isinstance(app.screen, FigurePage)


async def test_the_mouse_chooses_ranks_and_opens(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "P")
        await click(pilot, app, "mentions")
        assert "by mentions" in head(app)
        await click(pilot, app, "people")
        assert "people by mentions" in head(app)
        await click(pilot, app, "all time")
        assert "people by mentions, today" in head(app)
        await click(pilot, app, "‹")
        assert "yesterday" in head(app)
        await click(pilot, app, "›")
        await click(pilot, app, "Tobias")
        assert "Tobias Renn" in page(app)


@pytest.mark.parametrize("size", [(160, 45), (100, 30), (60, 20), (30, 8)])
async def test_at_any_size_the_first_rows_and_the_way_out_are_there(
    home: Home, size: tuple[int, int]
) -> None:
    async with newsroom(home, size) as (app, pilot):
        await press(pilot, "P")
        assert "Marguerite" in seen(app)
        assert "Esc back" in lines(app)[-1]
        for other in ((40, 10), (1, 1), size):
            await pilot.resize_terminal(*other)
            await settled(pilot)
        assert "Marguerite" in seen(app)


def crowd(home: Home, count: int) -> None:
    with open_library(home.library) as library, library.writing():
        for number in range(count):
            add_news(
                library,
                date(2026, 5, 1),
                Line("Low", f"Ann Pell{chr(97 + number // 26)}{chr(97 + number % 26)}"),
            )


async def test_one_can_go_down_as_far_as_there_is_somebody(home: Home) -> None:
    crowd(home, 250)
    async with newsroom(home) as (app, pilot):
        await press(pilot, "P")
        assert "· 253" in head(app)
        for _ in range(4):
            await press(pilot, "tab", "G", "tab")
        assert len(names(app)) == len(set(names(app))) == 253
        assert lines(app)[-2].replace("▌", " ").split()[0] == "253"


async def test_a_late_answer_never_covers_a_newer_one(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    ranked, released = Everybody.ranked, asyncio.Event()

    async def slow(self: Everybody, asked: Asked, *, skip: int = 0) -> list[Ranked]:
        found = await ranked(self, asked, skip=skip)
        if asked.typed == "a":
            await released.wait()
        return found

    monkeypatch.setattr(Everybody, "ranked", slow)
    async with newsroom(home) as (app, pilot):
        await press(pilot, "P")
        await pilot.press("a")
        await pilot.pause(0.1)
        await press(pilot, *"de")
        released.set()
        await settled(pilot)
        assert names(app) == ["Marguerite Adeyemi"]


async def test_what_goes_wrong_is_told_and_nothing_ends(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        assert TIDE in seen(app)
        with open_library(home.library) as library, library.writing():
            library.run("ALTER TABLE figures RENAME TO away")
        await press(pilot, "P")
        assert app.is_running
        await press(pilot, "escape")
        assert app.screen is app.main
        with open_library(home.library) as library, library.writing():
            library.run("ALTER TABLE away RENAME TO figures")
