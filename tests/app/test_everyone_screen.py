"""Everyone: one key from anywhere, found by letters, ranked over a time, a page for each."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from reader.app import when
from reader.app.app import ReaderApp
from reader.app.everybody import Everybody
from reader.app.screens.bookmarks import BookmarksScreen
from reader.app.screens.everyone import EveryoneScreen
from reader.config import Config
from reader.library.articles import store
from reader.library.connection import open_library
from reader.paths import Home
from tests.app.newsroom import burst, furnish, lines, newsroom, press, seen, settled
from tests.unit.library.figures.coast import DUNLOW, Line, news

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.app.everybody import Asked, Ranked
    from reader.app.messages import FigureChosen

__all__ = ["store"]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return furnish(tmp_path)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(when, "this_day", lambda: date(2026, 5, 18))


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names whose pages were asked for."""
    names: list[str] = []

    async def note(_app: ReaderApp, event: FigureChosen) -> None:
        names.append(event.figure.name)

    monkeypatch.setitem(ReaderApp._decorated_handlers, FigureChosenType, [(note, {})])
    return names


def head(app: ReaderApp) -> str:
    return lines(app)[0].strip()


def listed(app: ReaderApp) -> list[str]:
    """The names from the top, without rank and counts."""
    assert isinstance(app.screen, EveryoneScreen)
    return [one.row.figure.name for one in app.screen._found]
