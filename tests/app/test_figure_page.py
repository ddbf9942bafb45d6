"""The page of a person, an organisation or a place, with the real library behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.app.figure.listing import FEW
from reader.app.figure.sections import Section
from reader.library import articles, bookmarks
from reader.library.connection import open_library
from reader.library.figure import Figure
from tests.app.figure_house import (
    BARE,
    LONG,
    furnish_many,
    furnish_pages,
    lay,
    page,
    page_of,
    words,
)
from tests.app.newsroom import burst, lines, press, seen, settled
from tests.unit.library.figures.coast import BOARD, DUNLOW, ORGANISATION, PELL, PERSON, VALE

if TYPE_CHECKING:
    from pathlib import Path

    from reader.paths import Home


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return furnish_pages(tmp_path)


async def test_a_person_is_told_by_role_counts_months_and_quotes(home: Home) -> None:
    async with page_of(home) as (app, _):
        text = words(app)
        for told in (
            "PERSON",
            "Ines Vale prime minister, since 2025 finance minister, 2024",
            "5 quotes · 5 mentions · 4 articles",
            "May 2024 ▅",
            "Mar 2026 quotes a month",
            "1 quotes 5 2 mentions 5 3 articles 4",
            "“The gate of Dunlow is shut,” “So be it,” 1 March 2026 · Tides 6",
            "“Money is tight,” as finance minister · 1 May 2024 · Tides 1",
        ):
            assert told in text


@pytest.mark.parametrize("size", [(60, 20), (100, 30), (30, 10), (20, 5)])
async def test_it_works_on_any_screen(home: Home, size: tuple[int, int]) -> None:
    async with page_of(home, size=size) as (app, pilot):
        await press(pilot, "2", "3", "4", "5", "1", "j", "/", *"salt", "enter")
        if size[1] >= 20:
            assert "Salt costs more" in words(app)
        await pilot.resize_terminal(160, 45)
        await settled(pilot)
        assert "Salt costs more" in words(app)
        await press(pilot, "escape", "escape")
        assert app.screen is app.main


async def test_the_lists_go_by_keys_tab_and_the_mouse(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        await press(pilot, "2")
        assert "Dunlow met Ines Vale there. 1 May 2025" in words(app)
        await press(pilot, "tab")
        assert "2 quotes" in seen(app)
        await press(pilot, "tab")
        assert "quoted beside articles Jory Pell 1" in words(app)
        await press(pilot, "tab")
        assert "since 1 May 2025" in words(app)
        await press(pilot, "tab")
        assert page(app).state.section is Section.QUOTES
        await press(pilot, "shift+tab")
        assert page(app).state.section is Section.ROLES
        (row,) = [at for at, line in enumerate(lines(app)) if "3 articles" in line]
        await pilot.click(offset=(lines(app)[row].index("articles") + 1, row))
        await settled(pilot)
        assert page(app).state.section is Section.ARTICLES


async def test_an_organisation_and_a_place_have_mentions_and_speakers(home: Home) -> None:
    async with page_of(home, BOARD) as (app, pilot):
        assert "The Harbour Board met. 1 March 2026" in words(app)
        await press(pilot, "2")
        assert "Jory Pell chair of the Harbour Board 1" in words(app)
        await lay(app, pilot, DUNLOW)
        assert "PLACE" in seen(app)
        assert "1 mentions 2 2 speakers 0" in words(app)
        await press(pilot, "2")
        assert "Nobody who is quoted has Dunlow in their role." in seen(app)
        await press(pilot, "5")
        assert page(app).state.section is Section.SPEAKERS


async def test_typing_narrows_and_says_to_how_many(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        await burst(pilot, "/", *"SALT")
        assert "1 of 5" in seen(app)
        assert "Money is tight" not in seen(app)
        await press(pilot, "tab")
        assert "“Salt costs more,” said Ines Vale." in seen(app)
        assert "1 of 5" in seen(app)
        await press(pilot, "escape")
        assert "Dunlow met" in seen(app)
        await press(pilot, "1", "/", *"zebra")
        assert "Nothing here has “zebra”." in seen(app)
        await press(pilot, "escape")
        assert "Money is tight" in seen(app)
        assert page(app).rows.has_focus


async def test_years_are_typed_or_stepped(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        await press(pilot, "/", *"2025", "enter")
        assert "2 of 5" in seen(app)
        assert "Money" not in seen(app)
        await press(pilot, "[")
        assert page(app).typed.value == "2024"
        assert "1 of 5" in seen(app)
        await press(pilot, "[")
        assert "Money is tight" in seen(app)
        await press(pilot, "]", "]", "]")
        assert page(app).typed.value == ""
        assert "May 2024" in seen(app)


async def test_enter_on_a_role_shows_what_was_said_in_it(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        await press(pilot, "5", "G", "enter")
        assert page(app).typed.value == "finance minister"
        assert "Money is tight" in seen(app)
        assert "1 of 5" in seen(app)


async def test_a_long_quote_unfolds(home: Home) -> None:
    async with page_of(home, size=(90, 60)) as (app, pilot):
        last = f"{LONG.split()[-1]},”"
        await press(pilot, "j", "j")
        assert last not in seen(app)
        await press(pilot, "z")
        assert last in seen(app)
        await press(pilot, "z")
        assert last not in seen(app)


async def test_a_quote_is_bookmarked_and_copied_there(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[str] = []
    async with page_of(home) as (app, pilot):
        monkeypatch.setattr(app, "copy_to_clipboard", copied.append)
        await press(pilot, "j", "b", "y")
        assert "★  “So be it,”" in seen(app)
        await press(pilot, "U")
        assert "★" not in seen(app)
        await press(pilot, "b", "b")
        assert "★" not in seen(app)
        await press(pilot, "2", "j", "j", "y", "b")
        assert "Only quotes are bookmarked" in seen(app)
        await press(pilot, "4", "y")
        assert "Go to a quote or a sentence" in seen(app)
    assert copied[0].startswith("“So be it,” — Ines Vale, prime minister, in “Tides 6”")
    assert copied[1].startswith("“Jory Pell and Ines Vale came.” — “Tides 6”")


async def test_what_was_bookmarked_elsewhere_is_marked(home: Home) -> None:
    with open_library(home.library) as library:
        bookmarks.bookmark_quote(library, 1, 1)
    async with page_of(home) as (app, _):
        assert "★  “Money is tight,”" in seen(app)


async def test_the_whole_page_is_exported_or_what_is_shown_of_it(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        await press(pilot, "e")
        assert "Export the page of Ines Vale" in seen(app)
        await press(pilot, "enter", "enter")
        whole = (home.exports / "ines-vale.md").read_text(encoding="utf-8")
        assert "# Ines Vale" in whole
        assert "prime minister, since 2025" in whole
        assert "Money is tight" in whole
        assert "Dunlow met Ines Vale there." in whole
        await press(pilot, "/", *"salt 2025", "enter", "e")
        assert "narrowed to what is shown" in words(app)
        await press(pilot, "enter", "enter", "enter")
        part = (home.exports / "ines-vale.md").read_text(encoding="utf-8")
        assert "Salt costs more" in part
        assert "Money is tight" not in part


async def test_a_bare_name_is_somebody_of_one_article(home: Home) -> None:
    async with page_of(home, BARE) as (app, _):
        assert "PERSON in one article" in words(app)
        assert "1 quote · 1 article" in seen(app)
        assert "perhaps also I" in seen(app)


async def test_who_appears_nowhere_has_an_empty_page(home: Home) -> None:
    async with page_of(home, Figure(PERSON, "Nobody Here")) as (app, pilot):
        assert "nowhere in the library" in seen(app)
        await press(pilot, "m", "s", "x", "b", "z", "enter", "[", "G", "4")
        assert "Nobody and nothing else stands" in seen(app)
        await press(pilot, "escape")
        assert app.screen is app.main


async def test_a_long_list_opens_at_once_and_grows(tmp_path: Path) -> None:
    home = furnish_many(tmp_path, 330)
    async with page_of(home) as (app, pilot):
        assert page(app).rows.count == FEW
        await press(pilot, "G")
        assert page(app).rows.count > FEW
        assert page(app).rows.key == FEW - 1
        await press(pilot, *["G"] * 4)
        assert page(app).rows.count == 330
        assert "“Boat 1 is in,”" in seen(app)
        await press(pilot, "/", *"boat 33")
        assert "2 of 330" in seen(app)


async def test_what_changes_in_the_library_is_seen_where_one_stands(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        await press(pilot, "j", "j")
        with open_library(home.library) as library:
            articles.remove(library, [6])
        await press(pilot, "B", "escape")
        assert "The gate" not in seen(app)
        assert "▌   “the tide" in seen(app)


async def test_names_from_outside_are_drawn_as_they_are(home: Home) -> None:
    evil = Figure(ORGANISATION, "[b]Gull[/b] \x1b[2J 長い夜" * 9)
    async with page_of(home, evil, size=(60, 20)) as (app, _):
        assert "[b]Gull[/b]" in seen(app)
        assert "\x1b" not in seen(app)


async def test_a_name_leads_to_its_page(home: Home) -> None:
    async with page_of(home) as (app, pilot):
        await press(pilot, "4", "enter")
        assert "Jory Pell" in lines(app)[2]
        await press(pilot, "4", "enter")
        assert page(app).state.figure == VALE
        await press(pilot, "escape", "escape")
        assert page(app).state.section is Section.BESIDE
        assert page(app).state.figure == VALE


async def test_the_palette_knows_the_page(home: Home) -> None:
    async with page_of(home, PELL) as (app, pilot):
        await press(pilot, "ctrl+p", *"third list")
        await press(pilot, "enter")
        assert page(app).state.section is Section.ARTICLES
        await press(pilot, "ctrl+p", *"search the articles")
        await press(pilot, "enter")
        assert app.screen is app.main
        assert app.main.search.has_focus
