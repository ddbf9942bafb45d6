"""Who said it, put right on the screen; and articles of an older engine, analysed anew."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from reader.app.app import ReaderApp
from reader.app.backend import Backend
from reader.app.screens.desk import analysing, starting
from reader.app.screens.line_dialog import LineDialog
from reader.app.screens.who_said import WhoSaid
from reader.articles.annotations import Annotations
from reader.config import Config
from reader.library import aliases, articles, corrections
from reader.library.annotations import said
from reader.library.connection import open_library
from reader.library.echoes import unprinted
from tests.app.newsroom import furnish, newsroom, press, seen, settled

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from reader.paths import Home

BOAT = 1


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return furnish(tmp_path)


def speakers(home: Home) -> list[str | None]:
    with open_library(home.library) as library:
        return [one.speaker for one in said(library, article=BOAT)]


def spoken(app: ReaderApp) -> str:
    """What the quotes pane shows."""
    return "\n".join(line[-40:] for line in seen(app).splitlines())


async def test_a_chosen_person_is_the_speaker_from_then_on(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "2", "]", "]", "]", "w")
        assert isinstance(app.screen, WhoSaid)
        assert "Who said this?" in seen(app)
        assert "A library needs a roof" in seen(app)
        assert "Tobias Renn (now), chair" in seen(app)
        assert "Tobias Renn: by hand (tentative)" in seen(app)
        await press(pilot, *"marg", "enter")
        assert not isinstance(app.screen, WhoSaid)
        assert "Said by Marguerite Adeyemi. U takes it back." in seen(app)
        assert app.main.reader.focused_quote == 3
        assert "4 by 1 speaker" in seen(app)
    assert speakers(home) == ["Marguerite Adeyemi"] * 3 + [None]


async def test_the_speaker_may_be_typed(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "2", "[", "w", *"Wren", "space", *"Abara", "enter")
        assert "Wren Abara" in spoken(app)
    assert speakers(home)[-1] == "Wren Abara"


async def test_arrows_choose_and_escape_leaves_it(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "3", "w", "down", "escape")
        assert app.screen is app.main
        await press(pilot, "w", "down", "enter")
    assert speakers(home)[:2] == ["Tobias Renn", "Tobias Renn"]


async def test_what_is_not_a_quote_is_a_term_until_it_is_undone(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "2", "]", "]", "]", "x")
        assert "3 by 1 speaker" in seen(app)
        assert "No longer a quote" in seen(app)
        await press(pilot, "U")
        assert "4 by 2 speakers" in seen(app)
    assert speakers(home)[2] == "Tobias Renn"


async def test_not_a_quote_is_a_row_as_well(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "2", "[", "w", *["down"] * 9, "enter")
        assert "3 by 2 speakers" in seen(app)


async def test_a_name_is_given_its_full_form(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "2", "]", "w", *["down"] * 9, "enter")
        assert isinstance(app.screen, LineDialog)
        assert "Marguerite Adeyemi is also known as" in seen(app)
        await press(pilot, *"Rita", "space", *"Adeyemi", "enter")
        assert "Rita Adeyemi" in spoken(app)
        await press(pilot, "U")
    assert speakers(home)[0] == "Marguerite Adeyemi"
    with open_library(home.library) as library:
        assert aliases.all_aliases(library) == []


async def test_taking_back_goes_step_by_step(home: Home) -> None:
    async with newsroom(home) as (_, pilot):
        await press(pilot, "2", "]", "b", "w", *"Wren", "space", *"Abara", "enter")
        await press(pilot, "x", "U")
        assert speakers(home)[:2] == ["Wren Abara", "Wren Abara"]
        await press(pilot, "U", "U")
    assert speakers(home)[0] == "Marguerite Adeyemi"
    with open_library(home.library) as library:
        assert corrections.all_corrections(library) == []
        assert articles.counts(library).bookmarks == 0


async def test_a_quote_must_be_chosen_first(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "w")
        assert app.screen is app.main
        assert "Choose a quote first" in seen(app)


@pytest.mark.parametrize("size", [(30, 10), (80, 24), (200, 60)])
async def test_it_fits_any_screen(home: Home, size: tuple[int, int]) -> None:
    async with newsroom(home, size=size) as (app, pilot):
        await press(pilot, "2", "]", "w")
        assert "Who said this?" in seen(app)
        await press(pilot, *"tobias")
        await pilot.resize_terminal(60, 20)
        await press(pilot, "enter")
    assert speakers(home)[0] == "Tobias Renn"


async def test_articles_of_an_older_engine_are_analysed_in_the_background(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analysing, "MANY", 0)
    told = []
    monkeypatch.setattr(
        starting,
        "tell_progress",
        lambda _s, words, *figures: told.append((words, figures)),
    )
    with open_library(home.library) as library:
        articles.annotate(library, BOAT, Annotations(engine="old"))
    async with newsroom(home) as (app, pilot):
        await settled(pilot)
        assert "Marguerite Adeyemi  2" in seen(app)
    assert told == [("Looking anew for who said what (Esc stops)", (1, 1))]


async def test_quotes_of_an_older_library_are_taken_in_in_the_background(home: Home) -> None:
    with open_library(home.library) as library, library.writing():
        library.run("INSERT INTO quote_prints (quote_prints) VALUES ('delete-all')")
        library.run("INSERT INTO unprinted SELECT id FROM articles")
        assert unprinted(library)
    async with newsroom(home) as (_, pilot):
        await settled(pilot)
    with open_library(home.library) as library:
        assert unprinted(library) == 0


async def test_escape_stops_it_where_there_is_nothing_to_go_back_from(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = []

    async def endless(_backend: Backend) -> AsyncIterator[tuple[int, int]]:
        try:
            yield 8, 100
            await asyncio.Event().wait()
        finally:
            ended.append("closed")

    monkeypatch.setattr(Backend, "analyse_outdated", endless)
    backend = Backend(home)
    app = ReaderApp(backend, Config())
    try:
        async with app.run_test(size=(160, 45), notifications=True) as pilot:
            while not analysing.running(app.main) or "8 of 100" not in seen(app):
                await pilot.pause()
            await pilot.press("2", "escape")
            assert analysing.running(app.main)
            await pilot.press("escape")
            await settled(pilot)
            assert ended == ["closed"]
            assert "Stopped; it goes on at the next start." in seen(app)
            assert "8 of 100" not in seen(app)
    finally:
        backend.close()


async def test_a_quote_that_moved_meanwhile_is_not_the_one_that_was_asked_about(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "2", "]", "w")
        with open_library(home.library) as library:
            stored = articles.load(library, BOAT)
            assert stored is not None
            fewer = replace(stored.annotations, quotes=stored.annotations.quotes[1:])
            articles.annotate(library, BOAT, fewer)
        await press(pilot, *"tobias", "enter")
        assert "analysed anew; ask again" in seen(app)
    assert speakers(home)[0] == "Marguerite Adeyemi"
