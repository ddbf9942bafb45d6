"""The bookmarks screen: what is kept is seen, found, edited, deleted and brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.widgets import Input

from reader.app.messages import BookmarksChanged
from reader.app.screens.bookmarks import BookmarksScreen
from reader.app.undoable import Toggled
from reader.articles.annotations import EntityKind
from reader.library.figure import Figure
from tests.app.bookmark_house import BOAT, MOON, NAVY, House, Shelf, keymap, screen_text

if TYPE_CHECKING:
    from pathlib import Path

    from reader.app.undoable import Undoable


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path, [BOAT, NAVY, MOON])


@pytest.fixture
def undoable() -> list[Undoable]:
    return []


@pytest.fixture
def house(shelf: Shelf, undoable: list[Undoable]) -> House:
    return House(BookmarksScreen(shelf, keymap(), undoable))  # type: ignore[arg-type]


@pytest.mark.parametrize("size", [(60, 20), (160, 45)])
async def test_everything_about_a_quote_is_shown(house: House, size: tuple[int, int]) -> None:
    async with house.run_test(size=size) as pilot:
        await pilot.pause()
        text = " ".join(screen_text(house).replace("▌", " ").split())
        for words in (
            "BOOKMARKS 3",
            "Marguerite Adeyemi city librarian",
            "so we gave it a shelf mark,”",
            "The Elmshore Times · 18 May 2026",
            "#floods",
            "the other side",
        ):
            assert words in text


async def test_words_from_outside_are_drawn_as_they_are(house: House) -> None:
    async with house.run_test(size=(100, 40)) as pilot:
        await pilot.pause()
        text = screen_text(house)
        assert "[b]twice[/b]" in text
        assert "\x1b" not in text


async def test_a_lost_article_is_told_and_nothing_else_is_lost(house: House) -> None:
    async with house.run_test(size=(100, 40), notifications=True) as pilot:
        await pilot.press("G")
        assert "The article is no longer in the library" in screen_text(house)
        await pilot.press("enter")
        await pilot.pause()
        assert house.wanted is None
        assert screen_text(house).count("no longer in the library") == 2


async def test_enter_opens_the_article(house: House) -> None:
    async with house.run_test() as pilot:
        await pilot.press("j", "enter")
        assert house.wanted == (NAVY.article_id, NAVY.start)


async def test_a_key_and_a_click_on_the_name_open_the_page_of_the_speaker(house: House) -> None:
    async with house.run_test(size=(100, 40), notifications=True) as pilot:
        await pilot.press("j", "p")
        assert house.figure == Figure(EntityKind.PERSON, "Tobias Renn")
        await pilot.click("RowList", offset=(5, 0))
        assert house.figure == Figure(EntityKind.PERSON, "Marguerite Adeyemi")
        assert house.wanted is None
        await pilot.press("G", "p")
        assert "There is no page of who said this." in screen_text(house)


async def test_typing_narrows_and_escape_goes_back_step_by_step(house: House) -> None:
    async with house.run_test() as pilot:
        await pilot.press("/", *"navy")
        assert "1 of 3" in screen_text(house)
        assert "Adeyemi" not in screen_text(house)
        await pilot.press("escape")
        assert "BOOKMARKS  3" in screen_text(house)
        await pilot.press("escape")
        assert house.screen is not house.first


async def test_a_filter_that_finds_nothing_says_so(house: House) -> None:
    async with house.run_test() as pilot:
        await pilot.press("/", *"zeppelin")
        assert "No bookmark has all of these words" in screen_text(house)


async def test_enter_keeps_the_filter(house: House) -> None:
    async with house.run_test() as pilot:
        await pilot.press("/", *"#money", "enter", "enter")
        assert house.wanted == (NAVY.article_id, NAVY.start)


async def test_a_deleted_bookmark_can_be_brought_back(
    house: House, shelf: Shelf, undoable: list[Undoable]
) -> None:
    async with house.run_test(notifications=True) as pilot:
        await pilot.press("d")
        await pilot.pause()
        assert shelf.kept == [NAVY, MOON]
        assert "U brings it back" in screen_text(house)
        deleted = undoable.pop()
        assert isinstance(deleted, Toggled)
        await shelf.restore_bookmark(deleted.bookmark)
        house.screen.post_message(BookmarksChanged())
        await pilot.pause()
        assert "BOOKMARKS  3" in screen_text(house)


async def test_a_note_is_written(house: House, shelf: Shelf) -> None:
    async with house.run_test() as pilot:
        await pilot.press("n", *"ask her", "enter")
        await pilot.pause()
        assert shelf.kept[0].note == "ask her"
        assert "ask her" in screen_text(house)


async def test_tags_are_parted_by_commas(house: House, shelf: Shelf) -> None:
    async with house.run_test() as pilot:
        await pilot.press("t", *", #east  asia,floods", "enter")
        await pilot.pause()
        assert shelf.kept[0].tags == ("floods", "east asia")


async def test_escape_changes_nothing(house: House, shelf: Shelf) -> None:
    async with house.run_test() as pilot:
        await pilot.press("n", *"never mind", "escape")
        assert shelf.kept[0].note == ""
        assert house.screen is house.first


@pytest.mark.parametrize("key", ["x", "space"])
async def test_some_can_be_picked_for_export(house: House, key: str) -> None:
    async with house.run_test() as pilot:
        await pilot.press("j", key)
        assert "1 picked" in screen_text(house)
        assert "✓ Tobias Renn" in screen_text(house)
        assert isinstance(house.screen, BookmarksScreen)
        assert house.screen.for_export() == [NAVY]
        await pilot.press("k", key)
        assert "picked" not in screen_text(house)
        assert house.screen.for_export() == [BOAT, NAVY, MOON]


async def test_the_ends_are_ends(house: House) -> None:
    async with house.run_test() as pilot:
        await pilot.press("k", "j", "j", "down", "j", "up", "enter")
        assert house.wanted == (NAVY.article_id, NAVY.start)


async def test_without_a_choice_all_that_is_shown_goes_out(house: House) -> None:
    async with house.run_test() as pilot:
        await pilot.press("/", *"renn")
        assert isinstance(house.screen, BookmarksScreen)
        assert house.screen.for_export() == [NAVY]


async def test_what_goes_wrong_is_told_and_nothing_ends(house: House, shelf: Shelf) -> None:
    async with house.run_test(size=(100, 40), notifications=True) as pilot:
        await pilot.pause()
        shelf.broken = True
        for keys in ("d", ["n", "x", "enter"]):
            await pilot.press(*keys)
            await pilot.pause()
        assert "The library is busy; try again." in screen_text(house)
        assert "BOOKMARKS  3" in screen_text(house)


async def test_an_empty_shelf_tells_how_to_fill_it(tmp_path: Path) -> None:
    keys = keymap(quote_bookmark=("m",))
    house = House(BookmarksScreen(Shelf(tmp_path, []), keys, []))  # type: ignore[arg-type]
    async with house.run_test(size=(60, 20)) as pilot:
        await pilot.pause()
        assert "Press m on a quote" in screen_text(house)
        await pilot.press("d", "n", "t", "x", "enter", "escape")
        assert house.screen is not house.first


async def test_the_mouse_opens_too(house: House) -> None:
    async with house.run_test(size=(100, 40)) as pilot:
        await pilot.pause()
        await pilot.click("RowList", offset=(5, 1), times=2)
        await pilot.pause()
        assert house.wanted == (BOAT.article_id, BOAT.start)


async def test_the_keys_can_be_clicked(house: House) -> None:
    async with house.run_test(size=(100, 40)) as pilot:
        await pilot.pause()
        keys = screen_text(house).splitlines()[-1]
        await pilot.click(offset=(keys.index("select") + 1, 39))
        await pilot.pause()
        assert "1 picked" in screen_text(house)
        await pilot.click(offset=(keys.index("back") + 1, 39))
        await pilot.pause()
        assert house.screen is not house.first


async def test_any_width_is_drawn(house: House) -> None:
    async with house.run_test(size=(160, 45)) as pilot:
        for size in ((40, 10), (20, 5), (1, 1), (90, 30)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
        assert "Marguerite Adeyemi" in screen_text(house)
        assert house.screen.query_exactly_one(Input).value == ""
