"""A home whose library knows two ministers, a board, a place, and somebody's bare name."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from reader.analysis.pipeline import ENGINE
from reader.app.messages import FigureChosen
from reader.app.screens.figure_page import FigurePage
from reader.library.connection import open_library
from reader.library.figure import Figure
from reader.paths import Home
from tests.app.newsroom import lines, newsroom, settled
from tests.unit.library.figures import coast
from tests.unit.library.figures.coast import BOARD, DUNLOW, PELL, PERSON, VALE, Line

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from textual.pilot import Pilot

    from reader.app.app import ReaderApp

news = partial(coast.news, engine=ENGINE)
"""Found by the engine of today, so that the app does not look at it anew."""

I_VALE = Figure(PERSON, "I. Vale")
BARE = Figure(PERSON, "Vale", 5)
LONG = "the tide is long " * 40
ROLE = "prime minister"


def furnish_pages(root: Path) -> Home:
    """Six articles, 1 the oldest; the newest has two quotes of Ines Vale."""
    home = Home(data=root, config=root)
    with open_library(home.library) as library:
        news(library, date(2024, 5, 1), Line("Money is tight", "Ines Vale", "finance minister"))
        news(
            library,
            date(2025, 5, 1),
            Line("Salt costs more", "Ines Vale", ROLE),
            Line("Dunlow met Ines Vale there. Nobody cheered."),
            names=(VALE, DUNLOW),
        )
        news(library, date(2025, 6, 1), Line(LONG.strip(), "Ines Vale", ROLE))
        news(library, date(2026, 1, 1), Line("We wait", "I. Vale"), names=(I_VALE,))
        news(library, date(2026, 2, 1), Line("Not I", "Vale"), names=(DUNLOW,))
        news(
            library,
            date(2026, 3, 1),
            Line("The gate of Dunlow is shut", "Ines Vale", ROLE),
            Line("It stays shut", "Jory Pell", "chair of the Harbour Board"),
            Line("So be it", "Ines Vale", ROLE),
            Line("The Harbour Board met. Jory Pell and Ines Vale came."),
            names=(VALE, PELL, BOARD, DUNLOW),
        )
    return home


def furnish_many(root: Path, articles: int) -> Home:
    """So many articles, a day each, in which Ines Vale says something numbered."""
    home = Home(data=root, config=root)
    with open_library(home.library) as library, library.writing():
        for number in range(1, articles + 1):
            news(
                library,
                date(2026, 12, 31) - timedelta(days=articles - number),
                Line(f"Boat {number} is in", "Ines Vale"),
            )
    return home


@asynccontextmanager
async def page_of(
    home: Home, figure: Figure = VALE, size: tuple[int, int] = (160, 45)
) -> AsyncIterator[tuple[ReaderApp, Pilot[int]]]:
    """The app with the page of somebody over it, settled."""
    async with newsroom(home, size=size) as (app, pilot):
        await lay(app, pilot, figure)
        yield app, pilot


async def lay(app: ReaderApp, pilot: Pilot[int], figure: Figure) -> None:
    """Open another page, as any widget does."""
    app.screen.post_message(FigureChosen(figure))
    await settled(pilot)


def page(app: ReaderApp) -> FigurePage:
    """The page that is in front."""
    assert isinstance(app.screen, FigurePage)
    return app.screen


def words(app: ReaderApp) -> str:
    """The screen as one text without line ends and runs of spaces, so that wrapping is no matter."""
    return " ".join(" ".join(lines(app)).replace("▌", " ").split())
