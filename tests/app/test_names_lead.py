"""Every name leads to its page, by key and by mouse, and Escape leads back to exactly there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from reader.analysis.pipeline import ENGINE
from reader.app.folding import Pane
from reader.articles.annotations import Annotations
from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.articles.draft import Draft
from reader.library.articles import store
from reader.library.connection import open_library
from tests.app.newsroom import TIDE, furnish, lines, newsroom, press, seen, settled
from tests.app.page_stand_in import PageStandIn

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from reader.app.app import ReaderApp
    from reader.paths import Home

pytestmark = pytest.mark.usefixtures("blank_pages")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return furnish(tmp_path)


def page(app: ReaderApp) -> str:
    """Whose page is in front."""
    assert isinstance(app.screen, PageStandIn), app.screen
    return f"{app.screen.figure.name}, {app.screen.figure.kind}"


async def click(pilot: Pilot[int], words: str, line: str = "") -> None:
    """Click the first character of the words, on the first line that has them and `line`."""
    found = lines(pilot.app)  # type: ignore[arg-type] # ours
    row = next(y for y, text in enumerate(found) if words in text and line in text)
    await pilot.click(offset=(found[row].index(words), row))
    await settled(pilot)


async def test_a_name_of_the_names_pane_leads_to_its_page_and_escape_back(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "4", "j", "enter")
        assert page(app) == "Tobias Renn, person"
        await press(pilot, "escape")
        assert app.main.pane is Pane.ENTITIES
        assert app.main.entities.key == 1
        await press(pilot, "G", "enter")
        assert page(app) == "Elmshore, place"


async def test_a_speakers_heading_leads_to_their_page(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "3", "j", "j")
        assert app.main.reader.focused_quote == 2
        await press(pilot, "b")
        assert await app.backend.bookmarks() == []
        await press(pilot, "enter")
        assert page(app) == "Tobias Renn, person"
        await press(pilot, "escape")
        assert app.main.quotes.key == -3
        assert app.main.reader.focused_quote == 2
        await click(pilot, "Marguerite Adeyemi  2")
        assert page(app) == "Marguerite Adeyemi, person"


async def test_a_key_opens_the_page_of_who_said_the_quote_in_focus(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "p")
        assert "Choose a quote first" in seen(app)
        await press(pilot, "right_square_bracket", "p")
        assert page(app) == "Marguerite Adeyemi, person"
        await press(pilot, "escape", *["right_square_bracket"] * 3, "p")
        assert "Nobody is named as the speaker of this quote." in seen(app)


async def test_names_in_the_text_lead_to_their_pages_by_a_click(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await click(pilot, "Tobias Renn", line="who chairs")
        assert page(app) == "Tobias Renn, person"
        await press(pilot, "escape")
        await click(pilot, "Elmshore", line="Readers returned")
        assert page(app) == "Elmshore, place"


async def test_the_mouse_shows_what_it_points_to(home: Home) -> None:
    async with newsroom(home) as (app, pilot):

        def underlined(words: str) -> bool:
            strips = app.screen._compositor.render_strips()
            return any(
                words == segment.text and segment.style and segment.style.underline
                for strip in strips
                for segment in strip
            )

        row = next(y for y, line in enumerate(lines(app)) if "Readers returned" in line)
        assert not underlined("Elmshore")
        await pilot.hover(offset=(lines(app)[row].index("Elmshore") + 2, row))
        await settled(pilot)
        assert underlined("Elmshore")
        await pilot.hover(offset=(2, 2))
        await settled(pilot)
        assert not underlined("Elmshore")


async def test_choosing_words_with_the_mouse_opens_no_page(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        row = next(y for y, line in enumerate(lines(app)) if "Readers returned" in line)
        start = lines(app)[row].index("Elmshore")
        await pilot.mouse_down(offset=(start, row))
        await pilot.hover(offset=(start + 4, row))
        await pilot.mouse_up(offset=(start + 4, row))
        await settled(pilot)
        assert app.screen is app.main
        assert app.main.get_selected_text() == "Elmsh"


async def test_names_are_stepped_through_and_enter_opens_the_marked_one(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "enter", "enter")
        assert "Nothing is marked yet" in seen(app)
        marked = []
        for _ in range(5):
            await press(pilot, "full_stop")
            name = app.main.reader.marked
            assert name is not None
            marked.append(name.leads_to if isinstance(name.leads_to, str) else name.leads_to.name)
        assert marked[:3] == ["Elmshore", "Marguerite Adeyemi", "Tobias Renn"]
        assert marked[3:] == ['source:"The Elmshore Times"', 'author:"Idris Cole"']
        await press(pilot, "comma", "comma", "comma")
        assert "→ Marguerite Adeyemi" in lines(app)[1]
        await press(pilot, "enter")
        assert page(app) == "Marguerite Adeyemi, person"
        await press(pilot, "escape")
        assert "→ Marguerite Adeyemi" in lines(app)[1]
        await press(pilot, "escape")
        assert "→" not in lines(app)[1]
        assert app.main.pane is Pane.READER


async def test_without_a_marked_name_enter_opens_the_page_of_the_speaker(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "full_stop", "right_square_bracket", "enter")
        assert page(app) == "Marguerite Adeyemi, person"


async def test_the_author_and_the_source_list_what_is_from_them(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await click(pilot, "Idris")
        assert app.main.search.value == 'author:"Idris Cole"'
        assert "1 of 3" in lines(app)[0]
        await press(pilot, "escape")
        assert app.main.search.value == ""
        await click(pilot, "The\N{NO-BREAK SPACE}Elmshore\N{NO-BREAK SPACE}Times")
        assert app.main.search.value == 'source:"The Elmshore Times"'


async def test_an_article_without_names_says_so(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "G", "full_stop")
        assert "Nobody and nothing is named" in seen(app)


async def test_escape_leads_back_over_page_and_article_to_where_one_was(home: Home) -> None:
    async with newsroom(home, (160, 16)) as (app, pilot):
        main = app.main
        await press(pilot, "3", "G", "k", "4")
        main.reader.scroll_to(0, 3, animate=False, force=True, immediate=True)
        main.quotes.scroll_to(0, 2, animate=False, force=True, immediate=True)
        await settled(pilot)
        before = (main.quotes.key, main.reader.focused_quote, main.articles.current)
        assert before == (5, 5, 1)
        await press(pilot, "enter", "enter")
        assert main.opened is not None
        assert main.opened.stored.article.title == TIDE
        await press(pilot, "escape")
        assert page(app) == "Marguerite Adeyemi, person"
        await press(pilot, "escape")
        assert app.screen is main
        assert main.open_article == 1
        assert main.pane is Pane.ENTITIES
        after = (main.quotes.key, main.reader.focused_quote, main.articles.current)
        assert after == before
        assert (main.reader.scroll_offset.y, main.quotes.scroll_offset.y) == (3, 2)


@pytest.mark.parametrize("size", [(60, 20), (100, 30)])
async def test_names_lead_on_small_screens_too(home: Home, size: tuple[int, int]) -> None:
    async with newsroom(home, size) as (app, pilot):
        await press(pilot, "full_stop", "full_stop", "enter")
        assert page(app) == "Marguerite Adeyemi, person"
        await press(pilot, "escape", "escape", "4", "enter")
        assert page(app) == "Marguerite Adeyemi, person"


async def test_a_full_name_that_only_the_headline_has_leads_where_other_articles_do(
    home: Home,
) -> None:
    body = ((BlockKind.PARAGRAPH, "Nobody spoke."),)
    title = "What Tobias Renn left behind"
    with open_library(home.library) as library:
        store(
            library, article_of(Draft(title, body, date(2027, 1, 1))), Annotations((), (), ENGINE)
        )
    async with newsroom(home) as (app, pilot):
        row = next(y for y, line in enumerate(lines(app)) if title in line[41:])
        await pilot.click(offset=(lines(app)[row].rindex("Tobias"), row))
        await settled(pilot)
        assert page(app) == "Tobias Renn, person"
