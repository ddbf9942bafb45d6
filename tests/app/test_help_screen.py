"""The help screen knows every key that is in force."""

from __future__ import annotations

import pytest

from reader.app import help_page
from reader.app.keys import ACTIONS
from reader.app.screens.help import HelpScreen
from tests.app.bookmark_house import House, keymap, screen_text


def test_every_action_is_on_the_page() -> None:
    page = help_page.draw(list(help_page.rows(keymap())), 100).plain
    for action in ACTIONS:
        assert action.help in page
        assert action.name in page


def test_the_users_own_keys_are_shown_with_what_they_were() -> None:
    page = list(help_page.rows(keymap(quote_next=("f5",))))
    (row,) = [row for row in page if row.right.startswith("quote.next")]
    assert row.left == "F5"
    assert row.right == "quote.next, was ]"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("bookm", "Show all bookmarked quotes"),
        ("NEXT quote", "Go to the next quote"),
        ("]", "Go to the next quote"),
        ("said", "somebody of that name speaks"),
        ("view.zen", "Show only the article"),
    ],
)
def test_typing_finds_what_is_meant(typed: str, found: str) -> None:
    page = help_page.narrowed(list(help_page.rows(keymap())), typed)
    assert any(row.middle.startswith(found) for row in page)
    assert len(page) < 20


def test_nonsense_finds_nothing() -> None:
    page = list(help_page.rows(keymap()))
    assert help_page.narrowed(page, "zeppelin") == []
    assert help_page.narrowed(page, "£$%") == []
    assert help_page.narrowed(page, "  ") == page


@pytest.mark.parametrize("width", [30, 56, 100])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    page = help_page.draw(list(help_page.rows(keymap())), width).plain
    longest = max(len(row.left) for row in help_page.rows(keymap()))
    assert all(len(line) <= max(width, longest) for line in page.splitlines())


async def test_it_narrows_scrolls_and_leaves() -> None:
    house = House(HelpScreen(keymap()))
    async with house.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert "EVERYWHERE" in screen_text(house)
        await pilot.press("pagedown", "down")
        assert "EVERYWHERE" not in screen_text(house)
        await pilot.press(*"zen")
        assert "Show only the article" in screen_text(house)
        assert "EVERYWHERE" not in screen_text(house)
        await pilot.press("escape")
        assert "EVERYWHERE" in screen_text(house)
        await pilot.press("escape")
        assert house.result is None


async def test_what_an_action_is_called_stands_on_its_line() -> None:
    house = House(HelpScreen(keymap()))
    async with house.run_test(size=(160, 45)) as pilot:
        await pilot.pause()
        lines = [line.strip() for line in screen_text(house).splitlines()]
        assert any(line.startswith("?") and line.endswith(" help") for line in lines)


async def test_nothing_found_says_so() -> None:
    house = House(HelpScreen(keymap()))
    async with house.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"zeppelin")
        await pilot.pause()
        assert "Nothing here does that." in screen_text(house)
