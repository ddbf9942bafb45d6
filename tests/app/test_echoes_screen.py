"""The same words elsewhere: quietly counted in the quotes pane, listed on a screen of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.app.folding import Pane
from reader.app.screens.echoes import EchoesScreen
from reader.library import corrections
from reader.library.connection import open_library
from tests.app.echo_house import echoing
from tests.app.newsroom import lines, newsroom, press, seen, settled
from tests.app.page_stand_in import PageStandIn

if TYPE_CHECKING:
    from pathlib import Path

    from reader.app.app import ReaderApp
    from reader.paths import Home

pytestmark = pytest.mark.usefixtures("blank_pages")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return echoing(tmp_path)


def screen(app: ReaderApp) -> EchoesScreen:
    assert isinstance(app.screen, EchoesScreen)
    return app.screen


async def at_the_gull(app: ReaderApp) -> None:
    await app.main.show_place(1, 1)


async def test_the_quotes_pane_tells_in_how_many_others_a_quote_stands(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await at_the_gull(app)
        await settled(pilot)
        assert seen(app).count("also in 3") == 2
        assert "quote 1 of 1 · also in 3" in seen(app)
        await app.main.show_place(5, 1)
        await settled(pilot)
        assert "also in" not in seen(app)
        await press(pilot, "equals_sign")
        assert "These words stand in no other article." in seen(app)
        assert app.screen is app.main


async def test_counts_follow_what_the_user_puts_right(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        with open_library(home.library) as library:
            corrections.not_a_quote(library, 3, 1)
        await at_the_gull(app)
        await settled(pilot)
        assert "also in 2" in seen(app)
        with open_library(home.library) as library:
            corrections.undo(library, 3, 1)
        await app.main.reload_marks()
        await settled(pilot)
        assert "also in 3" in seen(app)


async def test_opening_an_article_waits_for_no_count(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        asked = []

        async def never(article_id: int) -> dict[int, int]:
            asked.append(article_id)
            raise AssertionError

        whole, app.backend.echoes.counts = app.backend.echoes.counts, never  # type: ignore[method-assign]
        await app.main.show_article(1)
        assert "Slipway floods again" in app.main.reader._page.text  # type: ignore[union-attr]
        assert asked == []
        app.backend.echoes.counts = whole  # type: ignore[method-assign]
        await settled(pilot)


async def test_a_key_lists_them_the_earliest_first_with_what_differs(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await at_the_gull(app)
        await press(pilot, "equals_sign")
        assert [echo.article_id for echo in screen(app)._found] == [2, 3, 4]
        text = seen(app)
        assert "THE SAME WORDS ELSEWHERE  3 articles" in text
        assert text.index("Strait Wire") < text.index("The Daily Gannet")
        assert "≠ Jory Pell  not Inés Valcourt" in text
        assert "長い夜の天文台の発表 [b]tide[/b]" in text
        assert bold(app) == ["every", "and", "each", "while"]
        await press(pilot, "j")
        assert bold(app) == ["each", "while"]


def bold(app: ReaderApp) -> list[str]:
    """The words that are marked as different, from top to bottom."""
    return [
        segment.text
        for strip in app.screen._compositor.render_strips()
        for segment in strip
        if segment.style
        and segment.style.bold
        and segment.style.underline
        and segment.text.islower()
    ]


async def test_enter_opens_the_article_at_the_quote_and_escape_leads_back(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await at_the_gull(app)
        await press(pilot, "3", "equals_sign", "j", "enter")
        assert app.screen is app.main
        assert app.main.open_article == 3
        assert app.main.reader.focused_quote == 1
        await press(pilot, "escape")
        assert screen(app).entries.key == 1
        await press(pilot, "escape")
        assert app.screen is app.main
        assert app.main.open_article == 1
        assert app.main.pane is Pane.QUOTES
        assert app.main.quotes.key == 1
        assert "also in 3" in seen(app)


async def test_a_click_on_also_in_lists_them(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await at_the_gull(app)
        await settled(pilot)
        row = next(y for y, line in enumerate(lines(app)) if line.rstrip().endswith("also in 3"))
        await pilot.click(offset=(lines(app)[row].rindex("also in 3"), row))
        await settled(pilot)
        assert len(screen(app)._found) == 3


async def test_speakers_lead_to_their_pages(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await at_the_gull(app)
        await press(pilot, "equals_sign", "j", "p")
        assert isinstance(app.screen, PageStandIn)
        assert app.screen.figure.name == "Jory Pell"
        await press(pilot, "escape", "j", "p")
        assert "Nobody with a page" in seen(app)
        row = next(y for y, line in enumerate(lines(app)) if "Inés Valcourt  harbour" in line)
        await pilot.click(offset=(lines(app)[row].index("Valcourt"), row))
        await settled(pilot)
        assert isinstance(app.screen, PageStandIn)
        assert app.screen.figure.name == "Inés Valcourt"


async def test_what_changes_meanwhile_is_seen_when_one_comes_back(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await at_the_gull(app)
        await press(pilot, "equals_sign", "G", "enter")
        with open_library(home.library) as library:
            for article in (2, 3, 4):
                corrections.not_a_quote(library, article, 1)
        await press(pilot, "escape")
        assert "These words stand in no other article." in seen(app)
        await press(pilot, "j", "enter", "p", "escape")
        assert app.screen is app.main


@pytest.mark.parametrize("size", [(60, 20), (40, 10), (20, 5)])
async def test_it_is_drawn_at_any_size(home: Home, size: tuple[int, int]) -> None:
    async with newsroom(home, size) as (app, pilot):
        await at_the_gull(app)
        await press(pilot, "equals_sign", "j", "j", "k")
        assert screen(app).current is not None
        assert all(len(line) <= size[0] for line in lines(app))
        if size == (60, 20):
            assert "≠ Jory Pell  not Inés Valcourt" in seen(app)
