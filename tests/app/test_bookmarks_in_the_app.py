"""From an article to the bookmarks and back, with the real library behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.app.folding import Pane
from reader.app.screens.bookmarks import BookmarksScreen
from reader.app.screens.export_dialog import ExportDialog
from reader.config import Config
from reader.library import articles, bookmarks
from reader.library.connection import open_library
from tests.app.newsroom import BOAT, MOON, furnish, lines, newsroom, press, seen, settled
from tests.app.page_stand_in import PageStandIn

if TYPE_CHECKING:
    from pathlib import Path

    from reader.paths import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = furnish(tmp_path)
    with open_library(home.library) as library:
        moon = articles.newest(library)[1]
        bookmarks.bookmark_quote(library, moon, 1, note="one is enough")
    return home


async def test_opening_a_bookmark_opens_its_article(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "B")
        assert "one is enough" in seen(app)
        await press(pilot, "enter")
        assert app.screen is app.main
        assert app.main.opened is not None
        assert app.main.opened.stored.article.title == MOON


async def test_escape_leads_back_from_the_article_to_the_same_bookmark(home: Home) -> None:
    with open_library(home.library) as library:
        bookmarks.bookmark_quote(library, articles.newest(library)[0], 1)
    async with newsroom(home) as (app, pilot):
        await press(pilot, "3", "B", "j", "enter")
        assert app.main.opened is not None
        assert app.main.opened.stored.article.title == MOON
        assert app.main.reader.focused_quote == 1
        await press(pilot, "escape")
        assert isinstance(app.screen, BookmarksScreen)
        assert app.screen.current is not None
        assert app.screen.current.note == "one is enough"
        await press(pilot, "escape")
        assert app.screen is app.main
        assert app.main.opened.stored.article.title == BOAT
        assert app.main.pane is Pane.QUOTES


@pytest.mark.usefixtures("blank_pages")
async def test_a_bookmark_leads_to_the_page_of_its_speaker(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "B", "p")
        assert isinstance(app.screen, PageStandIn)
        assert app.screen.figure.name == "Ines Okafor"
        await press(pilot, "escape")
        assert isinstance(app.screen, BookmarksScreen)
        with open_library(home.library) as library:
            articles.remove(library, [articles.newest(library)[1]])
        await press(pilot, "escape", "B", "p")
        assert "There is no page of who said this." in seen(app)


async def test_a_click_on_a_hint_of_the_bookmarks_ends_them(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "B")
        foot = lines(app)[-1]
        await pilot.click(offset=(foot.index("Esc") + 1, len(lines(app)) - 1))
        await settled(pilot)
        assert app.screen is app.main


async def test_escape_goes_back_to_where_one_was(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "2", "]")
        focused = app.main.focused
        await press(pilot, "B", "escape")
        assert app.main.focused is focused
        assert app.main.opened is not None
        assert app.main.opened.stored.article.title == BOAT


async def test_deleting_and_undoing_change_the_library(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "B")
        await press(pilot, "d")
        assert await app.backend.bookmarks() == []
        await press(pilot, "U")
        assert [one.note for one in await app.backend.bookmarks()] == ["one is enough"]
        assert "one is enough" in seen(app)


async def test_the_article_can_go_and_the_bookmark_stays(home: Home) -> None:
    with open_library(home.library) as library:
        articles.remove(library, [articles.newest(library)[1]])
    async with newsroom(home) as (app, pilot):
        await press(pilot, "B")
        assert "no longer in the library" in seen(app)
        assert "We counted [b]it[/b] twice" in seen(app)


async def test_export_from_the_articles_takes_all(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "e")
        assert isinstance(app.screen, ExportDialog)
        assert "Export 1 bookmark" in seen(app)
        await press(pilot, "enter")
        assert "one is enough" in (home.exports / "bookmarks.md").read_text(encoding="utf-8")


async def test_without_bookmarks_there_is_nothing_to_export(tmp_path: Path) -> None:
    async with newsroom(furnish(tmp_path)) as (app, pilot):
        await press(pilot, "e")
        assert "There is no bookmark to export yet." in seen(app)


async def test_what_is_wrong_with_the_settings_is_said_once(home: Home) -> None:
    config = Config(
        theme="sepia",
        keys={"view.zne": ("Z",)},
        lines={"theme": 1, "keys.view.zne": 4},
    )
    async with newsroom(home, config=config) as (app, pilot):
        await pilot.pause()
        text = " ".join(seen(app).split())
        assert "config.toml, line 1: there is no theme “sepia”" in text
        assert "line 4: “view.zne” is not an action" in text
        assert app.theme == "ink"
