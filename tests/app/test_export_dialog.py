"""Bookmarks leave the reader where the user says, and nothing is overwritten unasked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from textual.widgets import Input

from reader.app.exported import bookmarks
from reader.app.screens.export_dialog import ExportDialog
from tests.app.bookmark_house import BOAT, NAVY, House, Shelf, screen_text

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def house(tmp_path: Path) -> House:
    shelf = Shelf(tmp_path, [BOAT, NAVY])
    return House(ExportDialog(shelf, bookmarks([BOAT, NAVY])))  # type: ignore[arg-type]


def said(house: House) -> str:
    return " ".join(screen_text(house).split())


async def test_enter_writes_the_proposed_file(house: House, tmp_path: Path) -> None:
    async with house.run_test() as pilot:
        await pilot.press("enter")
        await pilot.pause()
        path = tmp_path / "exports" / "bookmarks.md"
        assert "needs a navy" in path.read_text(encoding="utf-8")
        assert "2 bookmarks written to" in said(house)
        assert path.parent.stat().st_mode & 0o777 == 0o700
        await pilot.press("enter")
        assert house.result is None


async def test_the_suffix_follows_the_format(house: House, tmp_path: Path) -> None:
    async with house.run_test() as pilot:
        await pilot.press("tab", "enter")
        await pilot.pause()
        written = (tmp_path / "exports" / "bookmarks.json").read_text(encoding="utf-8")
        assert json.loads(written)
        await pilot.press("shift+tab", "shift+tab")
        assert house.screen.query_exactly_one(Input).value.endswith("bookmarks.txt")


async def test_the_mouse_will_do(house: House, tmp_path: Path) -> None:
    async with house.run_test(size=(80, 24)) as pilot:
        lines = screen_text(house).splitlines()
        for word in ("csv", "writes"):
            (row,) = [number for number, line in enumerate(lines) if f" {word} " in line]
            await pilot.click(offset=(lines[row].index(f" {word} ") + 1, row))
            await pilot.pause()
        assert "navy" in (tmp_path / "exports" / "bookmarks.csv").read_text(encoding="utf-8")


async def test_an_existing_file_is_replaced_only_when_asked_twice(
    house: House, tmp_path: Path
) -> None:
    path = tmp_path / "exports" / "bookmarks.md"
    path.parent.mkdir()
    path.write_text("mine", encoding="utf-8")
    async with house.run_test() as pilot:
        await pilot.press("enter")
        assert "This file exists. Enter again replaces it" in said(house)
        assert path.read_text(encoding="utf-8") == "mine"
        await pilot.press("enter")
        await pilot.pause()
        assert "navy" in path.read_text(encoding="utf-8")


async def test_asking_about_one_file_is_no_answer_for_another(house: House, tmp_path: Path) -> None:
    for name in ("bookmarks.md", "bookmarks.mdd"):
        (tmp_path / "exports").mkdir(exist_ok=True)
        (tmp_path / "exports" / name).write_text("mine", encoding="utf-8")
    async with house.run_test() as pilot:
        await pilot.press("enter", "d", "enter")
        assert "This file exists" in said(house)
        assert (tmp_path / "exports" / "bookmarks.mdd").read_text(encoding="utf-8") == "mine"


async def test_what_goes_wrong_is_one_sentence(house: House, tmp_path: Path) -> None:
    async with house.run_test(size=(110, 30)) as pilot:
        house.screen.query_exactly_one(Input).value = str(tmp_path / "nowhere" / "quotes.md")
        await pilot.press("enter")
        await pilot.pause()
        assert "make it first" in said(house)
        assert "written" not in said(house)


async def test_a_file_where_the_folder_should_be_is_told(house: House, tmp_path: Path) -> None:
    (tmp_path / "exports").write_text("a file", encoding="utf-8")
    async with house.run_test() as pilot:
        await pilot.press("enter")
        await pilot.pause()
        assert "cannot be made: File exists" in said(house)


async def test_escape_writes_nothing(house: House, tmp_path: Path) -> None:
    async with house.run_test(size=(60, 20)) as pilot:
        await pilot.press("escape")
        assert house.result is None
    assert not (tmp_path / "exports").exists()
