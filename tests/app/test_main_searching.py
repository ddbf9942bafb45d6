"""Searching: the list narrows as one types, hits are marked, and Escape always goes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.app.folding import Pane
from reader.paths import Home
from tests.app.newsroom import BOAT, burst, furnish, lines, newsroom, press, seen

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return furnish(tmp_path)


async def test_typing_narrows_the_list_and_opens_the_first_that_answers(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "slash", *"harbour")
        assert "1 of 3" in lines(app)[0]
        assert BOAT not in seen(app)
        assert "Page 1 tells the harbour" in seen(app)


async def test_enter_keeps_what_was_found_and_goes_to_the_list(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "slash", *"elmshore", "enter")
        assert app.main.pane is Pane.ARTICLES
        assert app.main.articles.has_focus
        assert "2 of 3" in lines(app)[0]
        await press(pilot, "j")
        assert "We counted" in seen(app)


async def test_escape_clears_the_search_and_keeps_the_open_article(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "slash", *"harbour")
        await press(pilot, "escape")
        assert app.main.search.value == ""
        assert "3 of 3" in seen(app)
        assert "Page 1 tells the harbour" in seen(app)
        assert app.main.articles.has_focus


async def test_escape_in_the_list_takes_a_kept_search_away(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "slash", *"harbour", "enter", "enter", "escape")
        assert app.main.search.value == "harbour"
        await press(pilot, "escape")
        assert app.main.search.value == ""


async def test_hits_are_stepped_through_in_the_article(home: Home) -> None:
    async with newsroom(home, (160, 20)) as (app, pilot):
        await press(pilot, "slash", *"navy", "enter", "enter", "n")
        assert any("navy" in line and "roof" in line for line in lines(app))
        await press(pilot, "slash", *"zzz", "enter", "n")
        assert app.is_running


async def test_snippets_show_where_the_words_stand(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "slash", *"cushions", "enter")
        assert seen(app).count("cushions") == 3


async def test_a_search_that_cannot_be_read_says_so_and_leaves_the_list(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "slash", *"foo:bar")
        assert "foo" in lines(app)[1]
        assert BOAT in seen(app)
        await press(pilot, "escape")
        assert "ARTICLES" in lines(app)[1]


async def test_a_name_filters_the_list_and_escape_goes_back_to_it(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "4", "f")
        assert app.main.search.value == 'person:"Marguerite Adeyemi"'
        assert "1 of 3" in lines(app)[0]
        await press(pilot, "escape", "G", "f")
        assert app.main.search.value == 'place:"Elmshore"'
        assert "2 of 3" in lines(app)[0]
        await press(pilot, "j", "escape")
        assert app.main.search.value == ""
        assert app.main.pane is Pane.ENTITIES
        assert "lend by the hour" in seen(app)


async def test_a_search_typed_over_a_filter_is_not_undone_twice(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "4", "G", "f")
        await press(pilot, "slash", *"harbour", "enter")
        assert app.main.search.value == "harbour"
        await press(pilot, "escape")
        assert app.main.search.value == ""
        assert app.main.pane is Pane.ARTICLES


async def test_typing_anything_at_all_never_breaks_the_app(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        app.main.set_focus(app.main.search)
        for text in (
            '"',
            "-",
            "(",
            "said:",
            "date:2026-13",
            "[b]",
            "*",
            "a" * 400,
            "\x1b[31m",
            "OR",
        ):
            app.main.search.value = text
            await press(pilot)
        assert app.is_running


async def test_keys_that_arrive_all_at_once_go_where_they_were_meant_to(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await burst(pilot, "/", *"ask jim", "enter", "j")
        assert app.main.search.value == "ask jim"
        assert app.main.articles.has_focus
        await burst(pilot, "escape", "3", "j", "j", "2", "4", "1", "j", "j")
        assert app.main.articles.current == 3
