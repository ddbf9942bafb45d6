"""Who is who, said from a page, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.app.screens.line_dialog import LineDialog
from reader.app.screens.same_person import SamePerson
from reader.library import aliases, told_apart
from reader.library.connection import open_library
from reader.library.figure import Figure
from tests.app.figure_house import BARE, I_VALE, furnish_pages, page, page_of, words
from tests.app.newsroom import press, seen
from tests.unit.library.figures.coast import DUNLOW, PELL, PERSON, PLACE, VALE

if TYPE_CHECKING:
    from pathlib import Path

    from reader.paths import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return furnish_pages(tmp_path)


def names(home: Home) -> list[tuple[str, str, bool]]:
    """What the user has said of names: who is called what, and whether in one article only."""
    with open_library(home.library) as library:
        return [
            (one.alias, one.name, one.article is not None) for one in aliases.all_aliases(library)
        ]


async def test_what_is_doubtful_is_said_quietly_and_asked_with_its_reason(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        assert "m perhaps also I. Vale?" in words(app)
        await press(pilot, "m")
        assert isinstance(app.screen, SamePerson)
        assert "Same person?" in seen(app)
        assert "I. Vale initials 1" in words(app)
        assert "its article joins this page" in words(app)
        await press(pilot, "escape")
        assert page(app).state.figure == VALE
    assert names(home) == []


async def test_yes_joins_the_two_and_can_be_taken_back(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        await press(pilot, "m", "enter")
        assert "Ines Vale and I. Vale are one. U takes it back." in words(app)
        assert "6 quotes" in seen(app)
        assert "“We wait,”" in seen(app)
        assert "perhaps also" not in seen(app)
        await press(pilot, "U")
        assert "5 quotes" in seen(app)
        assert "perhaps also I. Vale?" in words(app)
    assert names(home) == []


async def test_a_page_whose_name_gives_way_goes_to_the_one_that_is_kept(home: Home) -> None:
    async with page_of(home, I_VALE) as (app, pilot):
        await press(pilot, "m", "enter")
        assert page(app).state.figure == VALE
        assert "6 quotes" in seen(app)
        await press(pilot, "U")
        assert page(app).state.figure == I_VALE
        assert "1 quote" in seen(app)


async def test_no_is_remembered(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        await press(pilot, "m", "ctrl+n")
        assert "I. Vale is somebody else. U takes it back." in words(app)
        assert "perhaps also" not in seen(app)
        await press(pilot, "m")
        assert "Nobody in the library has a name like this" in words(app)
        await press(pilot, "enter", "escape", "U")
        assert "perhaps also I. Vale?" in words(app)
        await press(pilot, "m", "ctrl+n")
    with open_library(home.library) as library:
        assert [(one.name, one.other) for one in told_apart.all_apart(library)] == [
            ("Ines Vale", "I. Vale")
        ]


async def test_after_a_no_the_next_is_asked(home: Home) -> None:
    async with page_of(home, BARE) as (app, pilot):
        assert "and 1 more" in words(app)
        await press(pilot, "m", "ctrl+n")
        assert isinstance(app.screen, SamePerson)
        await press(pilot, "enter")
        assert page(app).state.figure in (VALE, I_VALE)
        await press(pilot, "U", "U")
        assert page(app).state.figure == BARE


async def test_a_bare_name_joins_in_its_article_alone(home: Home) -> None:
    async with page_of(home, BARE) as (app, pilot):
        await press(pilot, "m", *"ines", "enter")
        assert page(app).state.figure == VALE
        assert "“Not I,”" in seen(app)
    assert names(home) == [("Vale", "Ines Vale", True)]


async def test_a_typed_name_is_a_new_one(home: Home) -> None:
    async with page_of(home, PELL) as (app, pilot):
        await press(pilot, "m", *"Jory Pell-Hale")
        assert "Jory Pell-Hale new name" in words(app)
        assert "this page’s article takes this name" in words(app)
        await press(pilot, "enter")
        assert "Jory Pell-Hale chair of the Harbour Board" in words(app)
        await press(pilot, "U")
        assert page(app).state.figure == PELL
        await press(pilot, "m", *"!!", "enter")
        assert "is no name" in words(app)


async def test_a_place_is_renamed_as_a_place(home: Home) -> None:
    async with page_of(home, DUNLOW) as (app, pilot):
        await press(pilot, "m", *"Port Dunlow", "enter")
        assert page(app).state.figure == Figure(PLACE, "Port Dunlow")


async def test_the_article_under_the_cursor_means_somebody_else(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        await press(pilot, "G", "s")
        assert isinstance(app.screen, LineDialog)
        assert "In this article Ines Vale is somebody else" in seen(app)
        assert "Tides 1" in seen(app)
        await press(pilot, *" (baker)", "enter")
        assert "Ines Vale (baker) it is in 1 article" in words(app)
        assert "4 quotes" in seen(app)
        assert "Money is tight" not in seen(app)
        await press(pilot, "U")
        assert "5 quotes" in seen(app)
    assert names(home) == []


async def test_articles_are_picked_for_somebody_else(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        await press(pilot, "3", "j", "x", "x")
        assert "2 picked" in seen(app)
        assert seen(app).count("✓") == 2
        await press(pilot, "escape")
        assert "✓" not in seen(app)
        await press(pilot, "k", "k", "x", "x", "x", "1")
        assert "✓" in seen(app)
        await press(pilot, "s")
        assert "In these 3 articles" in seen(app)
        await press(pilot, *" (baker)", "enter")
        assert "picked" not in seen(app)
        assert "2 quotes · 3 mentions · 1 article" in words(app)
        await press(pilot, "U")
        assert "5 quotes" in seen(app)


async def test_who_is_split_off_everywhere_is_followed(home: Home) -> None:
    async with page_of(home, PELL) as (app, pilot):
        await press(pilot, "s", *" (skipper)", "enter")
        assert page(app).state.figure == Figure(PERSON, "Jory Pell (skipper)")


async def test_only_what_stands_in_articles_is_picked(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        await press(pilot, "4", "x")
        assert "to pick it" in words(app)
        await press(pilot, "s")
        assert "Pick the articles" in words(app)


@pytest.mark.parametrize("size", [(30, 10), (60, 20), (160, 45)])
async def test_it_fits_any_screen(home: Home, size: tuple[int, int]) -> None:
    async with page_of(home, I_VALE, size) as (app, pilot):
        await press(pilot, "m", "down", "up", *"ines")
        await pilot.resize_terminal(60, 20)
        assert "Same person?" in seen(app)
        await press(pilot, "enter")
    assert names(home) == [("I. Vale", "Ines Vale", False)]
