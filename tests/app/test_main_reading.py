"""Reading: the newest article opens, panes hang together, quotes are stepped through."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.app.folding import Pane
from reader.paths import Home
from tests.app.newsroom import BOAT, furnish, lines, newsroom, press, seen

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return furnish(tmp_path)


async def test_the_newest_article_opens_with_its_quotes_and_names(home: Home) -> None:
    async with newsroom(home) as (app, _):
        text = seen(app)
        assert text.count(BOAT) == 1
        assert "18 May 2026" in text.replace("\xa0", " ")
        assert "4 by 2 speakers" in text
        assert "city librarian" in text
        assert "speaker not named" in text
        assert "3 articles · 3 unread" in text
        assert text.index("Marguerite Adeyemi  2") > 0


async def test_moving_in_the_list_opens_the_article_beside_it(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "j")
        assert "We counted [b]it[/b] twice" in seen(app)
        await press(pilot, "G")
        assert "Page 1 tells the harbour" in seen(app)
        await press(pilot, "g")
        assert "lend by the hour" in seen(app)


async def test_an_article_that_opens_has_its_quotes_from_the_first_on(home: Home) -> None:
    async with newsroom(home, (160, 16)) as (app, pilot):
        await press(pilot, "3", "G", "1")
        assert app.main.quotes.scroll_offset.y > 0
        await app.main.show_article(1)
        assert app.main.quotes.scroll_offset.y == 0
        assert "Marguerite Adeyemi  2" in seen(app)


async def test_an_article_is_read_once_it_is_entered_and_not_before(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "j", "k")
        assert "3 unread" in seen(app)
        await press(pilot, "enter")
        assert app.main.pane is Pane.READER
        assert "2 unread" in seen(app)
        await press(pilot, "u")
        assert "3 unread" in seen(app)
        await press(pilot, "right_square_bracket")
        assert "3 unread" in seen(app)


async def test_quotes_are_stepped_through_in_text_order_and_round(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        focused = []
        for _ in range(5):
            await press(pilot, "right_square_bracket")
            focused.append(app.main.reader.focused_quote)
        assert focused == [1, 2, 3, 5, 1]
        assert "quote 1 of 4" in seen(app)
        await press(pilot, "left_square_bracket")
        assert app.main.reader.focused_quote == 5


async def test_the_focused_quote_has_its_sign_in_article_and_list(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "right_square_bracket")
        marked = [line for line in lines(app) if "▌" in line and "We could not get" in line]
        assert marked
        assert marked[0].count("▌") >= 1


async def test_the_quotes_pane_begins_where_one_reads(home: Home) -> None:
    async with newsroom(home, (160, 8)) as (app, pilot):
        await press(pilot, "enter")
        await press(pilot, "G", "3")
        assert app.main.reader.focused_quote > 1
        await press(pilot, "b")
        assert len(await app.backend.bookmarks()) == 1


async def test_the_quotes_pane_goes_down_and_waits_on_a_speaker(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "3")
        focused = [app.main.reader.focused_quote]
        assert any("▌" in line[119:] and "We could not" in line[119:] for line in lines(app))
        for _ in range(6):
            await press(pilot, "j")
            focused.append(app.main.reader.focused_quote)
        assert focused == [1, 2, 2, 3, 5, 4, 4]


async def test_the_quotes_pane_of_an_article_without_quotes_says_so(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "G", "3", "j", "enter")
        assert "nobody is quoted here" in seen(app)


async def test_moving_in_the_quotes_pane_scrolls_the_article(home: Home) -> None:
    async with newsroom(home, (160, 14)) as (app, pilot):
        await press(pilot, "3", "G")
        assert app.main.reader.focused_quote == 4
        assert app.main.reader.scroll_offset.y > 0
        await press(pilot, "enter")
        assert app.main.pane is Pane.READER


async def test_a_bookmark_is_set_taken_away_and_brought_back(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "right_square_bracket", "b")
        assert "Bookmarked" in seen(app)
        assert [one.speaker for one in await app.backend.bookmarks()] == ["Marguerite Adeyemi"]
        assert any("★" in line and "“We could not" in line for line in lines(app))
        await press(pilot, "b")
        assert await app.backend.bookmarks() == []
        await press(pilot, "U")
        assert len(await app.backend.bookmarks()) == 1
        assert any("★" in line and "“We could not" in line for line in lines(app))


async def test_a_copied_quote_says_who_and_where(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "right_square_bracket", "y")
        assert app.clipboard.startswith("“We could not get it down the stairs again,” — Marguerite")
        assert "https://elmshore.example/boat" in app.clipboard


async def test_a_star_is_put_on_and_taken_off(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "s")
        assert "★" in seen(app)
        await press(pilot, "s")
        assert "★" not in seen(app)


async def test_only_web_addresses_are_opened(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "j", "o")
        assert "no address" in seen(app)


async def test_zen_leaves_only_the_article_and_escape_brings_all_back(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "z")
        assert "QUOTES" not in seen(app)
        assert "search" not in seen(app)
        assert "lend by the hour" in seen(app)
        await press(pilot, "escape")
        assert "QUOTES" in seen(app)


async def test_quotes_only_dims_what_nobody_said(home: Home) -> None:
    async with newsroom(home) as (app, pilot):

        def colour(words: str) -> object:
            for strip in app.screen._compositor.render_strips():
                for segment in strip:
                    if words in segment.text:
                        return segment.style and segment.style.color
            raise AssertionError(words)

        plain, quote = colour("The rowing boat"), colour("down the stairs")
        await press(pilot, "Q")
        assert colour("The rowing boat") != plain
        assert colour("down the stairs") == quote


async def test_articles_are_gone_through_from_the_reader(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        await press(pilot, "enter", "J", "J")
        assert "Page 1 tells the harbour" in seen(app)
        assert app.main.pane is Pane.READER
        await press(pilot, "space")
        assert app.main.reader.scroll_offset.y > 0
        await press(pilot, "K")
        assert "We counted" in seen(app)


async def test_a_held_key_opens_only_where_it_stops(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        shown: list[int] = []
        whole = app.backend.open

        async def watched(article_id: int) -> object:
            shown.append(article_id)
            return await whole(article_id)

        app.backend.open = watched  # type: ignore[assignment, method-assign]
        app.main.articles.action_move_down()
        app.main.articles.action_move_down()
        await press(pilot)
        assert len(shown) == 1


async def test_a_place_in_an_article_can_be_gone_to_from_elsewhere(home: Home) -> None:
    async with newsroom(home, (160, 14)) as (app, pilot):
        opened = await app.backend.open(1)
        assert opened is not None
        await press(pilot, "G")
        await app.main.show_article(1, opened.stored.annotations.quotes[4].start)
        await press(pilot)
        assert app.main.reader.focused_quote == 5
        assert app.main.articles.current == 1
        assert "It was a good photograph" in seen(app)


async def test_words_chosen_with_the_mouse_are_copied_as_they_stand(home: Home) -> None:
    async with newsroom(home) as (app, pilot):
        row = next(y for y, line in enumerate(lines(app)) if "librarian. “It is the only" in line)
        start = lines(app)[row].index("librarian.")
        await pilot.mouse_down(offset=(start, row))
        await pilot.hover(offset=(start + 8, row))
        await pilot.mouse_up(offset=(start + 8, row))
        assert app.main.get_selected_text() == "librarian"
