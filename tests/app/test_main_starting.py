"""The first start, and what happens while other processes work on the same library."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from reader.articles.annotations import Annotations
from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.articles.draft import Draft
from reader.library.articles import remove, store
from reader.library.connection import open_library
from reader.paths import Home
from reader.workflows import add
from tests.app.newsroom import BOAT, furnish, lines, newsroom, press, seen, settled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from textual.pilot import Pilot


def drafts() -> Iterator[Draft]:
    for day in range(1, 13):
        words = f"“The ferry is late again,” said Mara Lind, the {day}th time this month."
        yield Draft(f"Ferry late, part {day}", ((BlockKind.PARAGRAPH, words),), date(2026, 3, day))


async def look(pilot: Pilot[int]) -> None:
    pilot.app.main.look()  # type: ignore[attr-defined]
    await settled(pilot)


async def test_an_empty_home_is_filled_and_the_newest_article_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(add, "starter_drafts", drafts)
    monkeypatch.setattr(add, "starter_count", lambda: 12)
    async with newsroom(Home(tmp_path, tmp_path)) as (app, pilot):
        text = seen(app)
        assert "12 articles · 12 unread" in text
        assert text.count("Ferry late, part 12") == 2
        assert "Reading in" not in text
        for key in ("/", "Enter", "]", "?", "q"):
            assert f"{key} " in lines(app)[-1]
        await press(pilot, "slash", *"ferry late")
        assert "12 of 12" in lines(app)[0]


async def test_a_second_start_reads_nothing_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(add, "starter_drafts", drafts)
    monkeypatch.setattr(add, "starter_count", lambda: 12)
    home = Home(tmp_path, tmp_path)
    async with newsroom(home):
        pass
    with open_library(home.library) as library:
        remove(library, [1, 2, 3])
    async with newsroom(home) as (app, _):
        assert "9 articles" in seen(app)


async def test_what_another_process_adds_comes_into_the_list(tmp_path: Path) -> None:
    home = furnish(tmp_path)
    async with newsroom(home) as (app, pilot):
        await press(pilot, "j")
        draft = Draft(
            "Harbour clock stops", ((BlockKind.PARAGRAPH, "It was noon."),), date(2026, 6, 1)
        )
        with open_library(home.library) as library:
            store(library, article_of(draft), Annotations())
        await look(pilot)
        text = seen(app)
        assert "4 articles" in text
        assert "Harbour clock stops" in text
        assert "3 of 4" in lines(app)[1]
        assert "We counted" in text


async def test_an_article_that_was_removed_meanwhile_leaves_the_list(tmp_path: Path) -> None:
    home = furnish(tmp_path)
    async with newsroom(home) as (app, pilot):
        with open_library(home.library) as library:
            remove(library, [1])
        await press(pilot, "j", "k")
        assert app.is_running
        await look(pilot)
        assert "2 articles" in seen(app)
        assert BOAT not in "\n".join(line[:40] for line in lines(app))


async def test_a_library_without_articles_is_no_trouble(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(add, "starter_drafts", lambda: iter(()))
    monkeypatch.setattr(add, "starter_count", lambda: 0)
    async with newsroom(Home(tmp_path, tmp_path)) as (app, pilot):
        await press(
            pilot, "j", "G", "enter", "right_square_bracket", "b", "y", "s", "u", "o", "n", "J"
        )
        await press(pilot, "1", "2", "3", "4", "enter", "z", "Q", "escape", "tab", "space")
        assert "0 articles" in seen(app)
        assert "reader add" in seen(app)
