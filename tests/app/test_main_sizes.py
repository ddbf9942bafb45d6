"""Any size of terminal, any text, and the place that comes back at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.app.folding import Pane
from reader.config import Config
from reader.paths import Home
from tests.app.newsroom import furnish, lines, newsroom, press, seen, settled

if TYPE_CHECKING:
    from pathlib import Path

    from reader.app.app import ReaderApp

TITLES = {"ARTICLES", "ARTICLE", "QUOTES", "NAMES"}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return furnish(tmp_path)


def panes(app: ReaderApp) -> set[str]:
    return {
        title
        for title in TITLES
        if any(title in line.replace("▌", " ").split() for line in lines(app))
    }


async def test_four_panes_on_a_wide_screen(home: Home) -> None:
    async with newsroom(home, (160, 45)) as (app, _):
        assert panes(app) == TITLES


async def test_three_panes_on_a_middling_screen_and_the_fourth_within_reach(home: Home) -> None:
    async with newsroom(home, (100, 30)) as (app, pilot):
        assert panes(app) == {"ARTICLES", "ARTICLE", "QUOTES"}
        await press(pilot, "4")
        assert panes(app) == {"ARTICLES", "ARTICLE", "NAMES"}
        await press(pilot, "3")
        assert panes(app) == {"ARTICLES", "ARTICLE", "QUOTES"}


async def test_one_pane_at_a_time_on_a_narrow_screen(home: Home) -> None:
    async with newsroom(home, (60, 20)) as (app, pilot):
        assert panes(app) == {"ARTICLES"}
        await press(pilot, "enter")
        assert panes(app) == {"ARTICLE"}
        await press(pilot, "tab")
        assert panes(app) == {"QUOTES"}
        await press(pilot, "tab")
        assert panes(app) == {"NAMES"}
        await press(pilot, "escape")
        assert panes(app) == {"ARTICLES"}


async def test_tab_goes_round_the_panes_both_ways(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        visited = []
        for _ in range(4):
            await press(pilot, "tab")
            visited.append(app.main.pane)
        assert visited == [Pane.READER, Pane.QUOTES, Pane.ENTITIES, Pane.ARTICLES]
        await press(pilot, "shift+tab")
        assert app.main.pane is Pane.ENTITIES


async def test_resizing_while_a_search_stands_never_breaks(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "slash", *"elmshore", "enter")
        for size in ((100, 30), (60, 20), (20, 5), (119, 17), (160, 45), (121, 3), (80, 24)):
            await pilot.resize_terminal(*size)
            await settled(pilot)
        assert "2 of 3" in lines(app)[0]


async def test_resizing_keeps_the_place_in_the_text(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "G", "enter", "space", "space")
        top = app.main.reader.top
        assert top > 0
        for size in (
            (100, 30),
            (60, 20),
            (20, 5),
            (1, 1),
            (300, 80),
            (81, 17),
            (119, 9),
            (160, 45),
        ):
            await pilot.resize_terminal(*size)
            await settled(pilot)
        page = app.main.reader._page
        assert page is not None
        assert abs(page.line_of(app.main.reader.top) - page.line_of(top)) <= 1


@pytest.mark.parametrize("size", [(20, 5), (8, 3), (1, 1), (400, 4)])
async def test_no_size_is_too_odd_to_use(home: Home, size: tuple[int, int]) -> None:
    async with newsroom(home, size) as (app, pilot):
        await press(pilot, "j", "enter", "right_square_bracket", "3", "j", "4", "j", "z", "z", "Q")
        await press(pilot, "slash", "a", "enter", "escape", "1", "space", "G")
        assert app.is_running


async def test_columns_are_made_wider_and_stay_so(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        before = app.main.articles.size.width
        await press(pilot, "greater_than_sign", "greater_than_sign")
        after = app.main.articles.size.width
        assert after == before + 8
    async with newsroom(home) as (app, _):
        assert app.main.articles.size.width == after


async def test_words_from_outside_are_drawn_as_they_are(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "j", "enter")
        text = seen(app)
        assert "[bold]moon[/bold]" in text
        assert "[red]two[/red]" in text
        assert "[b]it[/b]" in text
        assert "[u]dean[/u]" in text
        assert "שלום" in text
        assert "\x1b" not in text
        assert "\u202e" not in text


async def test_wide_characters_never_run_over_the_edge(home: Home) -> None:
    async with newsroom(home, (60, 20)) as (app, pilot):
        await press(pilot, "j", "enter", "G")
        assert any("月" in line for line in lines(app))
        assert all(strip.cell_length == 60 for strip in app.screen._compositor.render_strips())


async def test_article_place_and_search_come_back(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "slash", *"harbour", "enter", "enter", "space", "Q")
        top = app.main.reader.top
        assert top > 0
    async with newsroom(home) as (app, _):
        assert app.main.search.value == "harbour"
        assert app.main.reader.top == top
        assert app.main.reader.quotes_only


async def test_the_open_article_comes_back_although_the_search_found_nothing(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "G", "slash", *"zzz")
        assert "Nothing answers this search. Esc" in seen(app)
        assert any(line.startswith("  clears it.") for line in lines(app))
    async with newsroom(home) as (app, _):
        assert app.main.search.value == "zzz"
        assert "Page 1 tells the harbour" in seen(app)


async def test_a_theme_chosen_in_the_app_stays_unless_the_settings_name_one(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "T")
        assert app.theme == "paper"
    async with newsroom(home) as (app, _):
        assert app.theme == "paper"
    config = Config(theme="ink", lines={"theme": 1})
    async with newsroom(home, config=config) as (app, _):
        assert app.theme == "ink"


@pytest.mark.parametrize("theme", ["paper", "textual-light", "ansi-dark"])
async def test_any_kind_of_theme_draws_the_screen(home: Home, theme: str) -> None:
    async with newsroom(home, config=Config(theme=theme)) as (app, _):
        assert app.theme == theme
        assert "city librarian" in seen(app)


@pytest.mark.usefixtures("blank_pages")
async def test_the_mouse_chooses_rows_quotes_and_names(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await pilot.click("#articles", offset=(6, 5))
        await settled(pilot)
        assert "We counted" in seen(app)
        await pilot.click("#quotes", offset=(6, 2))
        await settled(pilot)
        assert app.main.reader.focused_quote == 1
        await pilot.click("#entities", offset=(6, 1))
        await settled(pilot)
        assert "Elmshore, place" in seen(app)


async def test_a_click_in_the_text_focuses_the_quote_under_it(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        row = next(y for y, line in enumerate(lines(app)) if "librarian. “It is the only" in line)
        column = lines(app)[row].index("is the only")
        await pilot.click(offset=(column, row))
        await settled(pilot)
        assert app.main.reader.focused_quote == 2
        assert app.main.pane is Pane.READER


async def test_keys_of_the_settings_are_obeyed(home: Home) -> None:
    keys = {"quote.next": ("X",), "move.down": (",",), "name.previous": ("f7",)}
    config = Config(keys=keys)
    async with newsroom(home, config=config) as (app, pilot):
        await press(pilot, "X")
        assert app.main.reader.focused_quote == 1
        await press(pilot, "comma")
        assert "We counted" in seen(app)


@pytest.mark.parametrize("width", [160, 100, 60, 40, 20])
async def test_how_to_search_and_to_leave_is_shown_at_any_width(home: Home, width: int) -> None:
    async with newsroom(home, (width, 20)) as (app, _):
        assert "? keys" in lines(app)[-1]
        assert width < 40 or "q quit" in lines(app)[-1]
        assert width < 40 or "/ search" in lines(app)[-1]


async def test_the_hints_can_be_clicked(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        for words, pane in (("read", Pane.READER), ("quit", None)):
            await pilot.click(offset=(lines(app)[-1].index(words), 44))
            await settled(pilot)
            assert app.main.pane is (pane or app.main.pane)
        assert app.return_code == 0
