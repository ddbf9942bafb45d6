"""The command palette: everything the reader can do, by what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.command import CommandPalette

from reader.app.commands import ReaderCommands
from reader.app.keys import ACTIONS
from reader.app.screens.bookmarks import BookmarksScreen
from reader.app.screens.help import HelpScreen
from reader.config import Config
from tests.app.newsroom import furnish, newsroom, press, seen, settled

if TYPE_CHECKING:
    from pathlib import Path

    from reader.paths import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return furnish(tmp_path)


async def test_every_action_and_every_theme_is_in_it_and_nothing_else(home: Home) -> None:
    async with newsroom(home) as (app, _pilot):
        provider = ReaderCommands(app.screen)
        words = [str(hit.text) async for hit in provider.discover()]
        assert words[: len(ACTIONS)] == [action.help for action in ACTIONS]
        assert "Use the theme ink" in words
        assert "Use the theme paper" in words
        assert len(words) == len(ACTIONS) + len(app.available_themes)


async def test_it_shows_the_key_in_force(home: Home) -> None:
    config = Config(keys={"view.zen": ("f7",)}, lines={"keys.view.zen": 2})
    async with newsroom(home, config=config) as (app, pilot):
        await press(pilot, "ctrl+p", *"only the article")
        assert "F7  Show only the article" in seen(app)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [("every key", HelpScreen), ("show all bookmarked", BookmarksScreen)],
)
async def test_enter_does_it(home: Home, typed: str, seen: type) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "ctrl+p", *typed)
        await press(pilot, "enter")
        assert isinstance(app.screen, seen)


async def test_a_theme_is_put_on(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "ctrl+p", *"theme paper")
        await press(pilot, "enter")
        assert app.theme == "paper"


async def test_what_belongs_to_the_articles_is_done_there(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "B")
        await press(pilot, "ctrl+p", *"star the article")
        await press(pilot, "enter")
        assert app.screen is app.main
        assert "★" in seen(app)


async def test_escape_leaves_it(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await pilot.press("ctrl+p")
        assert isinstance(app.screen, CommandPalette)
        await pilot.press("escape")
        assert app.screen is app.main


NOT_HERE = ("quit", "suspend", "palette", "article.link")
"""They leave the app, open the palette again, or start a browser."""


@pytest.mark.usefixtures("blank_pages")
async def test_nothing_in_it_fails(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        for action in ACTIONS:
            if action.name not in NOT_HERE:
                await ReaderCommands(app.screen)._run(action)
                await pilot.pause()
                await settled(pilot)
                await app.trail.give_up()
        await settled(pilot)
        assert app.screen is app.main
