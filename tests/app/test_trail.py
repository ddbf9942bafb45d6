"""The way back from an article to the page that led there, as it was."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from reader.app.figure.sections import Section
from reader.app.folding import Pane
from reader.app.screens.bookmarks import BookmarksScreen
from reader.app.screens.figure_page import FigurePage
from reader.app.trail import LONGEST
from reader.library import bookmarks
from reader.library.connection import open_library
from reader.paths import Home
from tests.app.figure_house import furnish_many, furnish_pages, lay, news, page, page_of, words
from tests.app.newsroom import press, seen
from tests.unit.library.figures.coast import DUNLOW, PELL, VALE, Line

if TYPE_CHECKING:
    from pathlib import Path

    from reader.app.app import ReaderApp


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return furnish_pages(tmp_path)


def article(app: ReaderApp) -> int:
    assert app.screen is app.main
    assert app.main.opened is not None
    return app.main.opened.stored.id


async def test_a_quote_leads_to_its_place_and_escape_back_to_the_page(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        before = article_below(app)
        await press(pilot, "j", "j", "j", "enter")
        assert article(app) == 2
        assert app.main.reader.focused_quote == 1
        assert app.main.pane is Pane.READER
        await press(pilot, "escape")
        assert page(app).state.figure == VALE
        assert page(app).rows.key == 3
        await press(pilot, "escape")
        assert article(app) == before


def article_below(app: ReaderApp) -> int | None:
    return app.main.open_article


async def test_a_sentence_and_an_article_lead_there_too(home: Home) -> None:
    async with page_of(home, DUNLOW) as (app, pilot):
        await press(pilot, "G", "enter")
        assert article(app) == 2
        await press(pilot, "escape", "tab", "tab", "j", "enter")
        assert page_section(app) is None
        assert article(app) == 2
        await press(pilot, "escape")
        assert page_section(app) is Section.ARTICLES


def page_section(app: ReaderApp) -> Section | None:
    return app.screen.state.section if isinstance(app.screen, FigurePage) else None


async def test_filter_cursor_and_scroll_are_as_they_were(tmp_path: Path) -> None:
    home = furnish_many(tmp_path, 150)
    async with page_of(home, size=(100, 24)) as (app, pilot):
        await press(pilot, "/", *"boat 1", "enter", *["j"] * 12)
        shown, top, key = seen(app), page(app).rows.scroll_y, page(app).rows.key
        assert top > 0
        await press(pilot, "enter")
        assert app.screen is app.main
        await press(pilot, "escape")
        assert page(app).typed.value == "boat 1"
        assert (page(app).rows.scroll_y, page(app).rows.key) == (top, key)
        assert seen(app) == shown


async def test_a_quote_that_was_unfolded_is_so_still(home: Home) -> None:
    async with page_of(home, size=(90, 60)) as (app, pilot):
        await press(pilot, "j", "j", "z")
        shown = seen(app)
        assert "long,”" in shown
        await press(pilot, "4", "3", "2", "1", "enter", "escape")
        assert seen(app) == shown


async def test_a_page_over_a_page_is_left_and_found_again(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        await press(pilot, "4", "enter")
        assert page(app).state.figure == PELL
        await press(pilot, "enter")
        assert article(app) == 6
        await press(pilot, "escape")
        assert page(app).state.figure == PELL
        await press(pilot, "escape")
        assert page(app).state.figure == VALE
        assert page(app).state.section is Section.BESIDE


async def test_thirty_of_them(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        for _ in range(LONGEST - 1):
            await lay(app, pilot, PELL if page(app).state.figure == VALE else VALE)
        await press(pilot, "enter")
        assert app.screen is app.main
        await press(pilot, "escape")
        assert len(app.screen_stack) == LONGEST + 1
        for _ in range(LONGEST):
            assert isinstance(app.screen, FigurePage)
            await press(pilot, "escape")
        assert app.screen is app.main


async def test_a_bookmark_over_a_page_leads_to_its_article_and_back(home: Home) -> None:
    with open_library(home.library) as library:
        bookmarks.bookmark_quote(library, 1, 1)
    async with page_of(home) as (app, pilot):
        await press(pilot, "B", "enter")
        assert article(app) == 1
        await press(pilot, "escape")
        assert isinstance(app.screen, BookmarksScreen)
        await press(pilot, "escape")
        assert page(app).state.figure == VALE


async def test_a_quote_bookmarked_in_the_article_is_marked_on_the_page(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        await press(pilot, "enter", "b", "escape")
        assert "★  “The gate of Dunlow is shut,”" in seen(app)
        await press(pilot, "U")
        assert "★" not in words(app)


@pytest.mark.parametrize("size", [(60, 20), (100, 30), (160, 45)])
async def test_a_quote_far_down_is_on_the_screen_where_one_gets(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    home = Home(data=tmp_path, config=tmp_path)
    rain = [Line(f"It rained for the {number}th day. " * 4) for number in range(60)]
    with open_library(home.library) as library:
        news(library, date(2026, 3, 1), *rain, Line("It stays shut", "Ines Vale"), *rain)
    async with page_of(home, size=size) as (app, pilot):
        await press(pilot, "enter")
        assert app.screen is app.main
        assert "It stays shut" in seen(app)
