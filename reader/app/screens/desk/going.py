"""Going from pane to pane, back again, and changing how the screen is shared."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.app.folding import Pane
from reader.app.screens.desk import (
    analysing,
    entity_filter,
    leading,
    opening,
    panes,
    places,
    searching,
)
from reader.app.state import WIDTHS

if TYPE_CHECKING:
    from reader.app.screens.main import MainScreen

STEP = 4
"""Cells by which a column grows or shrinks."""


async def back(screen: MainScreen) -> None:
    """From a marked name, out of zen, to the page one came from, to the list, out of its filter.

    Then stop what goes on.
    """
    if leading.unmark(screen):
        pass
    elif screen.zen:
        zen(screen)
    elif await _to_what_was_left(screen):
        pass
    elif screen.pane is not Pane.ARTICLES:
        panes.go(screen, Pane.ARTICLES)
    elif entity_filter.go_back(screen):
        pass
    elif screen.search.value:
        searching.begin(screen, "")
    else:
        analysing.stop(screen)


async def _to_what_was_left(screen: MainScreen) -> bool:
    """To the screens that were left for the open article; False where it was opened here."""
    left = await screen.reader_app.trail.back(screen.open_article)
    if left and left.over is not None:
        with screen.telling():
            await places.return_to(screen, left.over)
    return left is not None


def next_pane(screen: MainScreen) -> None:
    """To the pane on the right."""
    _step(screen, 1)


def previous_pane(screen: MainScreen) -> None:
    """To the pane on the left."""
    _step(screen, -1)


def to_articles(screen: MainScreen) -> None:
    """To the list."""
    panes.go(screen, Pane.ARTICLES)


def to_reader(screen: MainScreen) -> None:
    """To the article."""
    panes.go(screen, Pane.READER)


def to_quotes(screen: MainScreen) -> None:
    """To the quotes."""
    panes.go(screen, Pane.QUOTES)


def to_entities(screen: MainScreen) -> None:
    """To the names."""
    panes.go(screen, Pane.ENTITIES)


def wider(screen: MainScreen) -> None:
    """Give the pane a step more."""
    _resize(screen, STEP)


def narrower(screen: MainScreen) -> None:
    """Take a step from the pane."""
    _resize(screen, -STEP)


def zen(screen: MainScreen) -> None:
    """Only the article, or everything again."""
    screen.zen = not screen.zen
    panes.go(screen, Pane.READER)


def quotes_only(screen: MainScreen) -> None:
    """Dim what nobody said, or nothing."""
    screen.state = replace(screen.state, quotes_only=not screen.state.quotes_only)
    screen.reader.set_quotes_only(quotes_only=screen.state.quotes_only)


def reported(screen: MainScreen) -> None:
    """Show what is reported without marks, or hide it again."""
    screen.state = replace(screen.state, reported=not screen.state.reported)
    screen.reader.set_reported(reported=screen.state.reported)
    opening.show_quotes(screen)


def _step(screen: MainScreen, direction: int) -> None:
    order = list(Pane)
    panes.go(screen, order[(order.index(screen.pane) + direction) % len(order)])


def _resize(screen: MainScreen, cells: int) -> None:
    """The article has what the columns leave, so it grows when they shrink."""
    state = screen.state
    if screen.pane in (Pane.QUOTES, Pane.ENTITIES):
        state = replace(state, side_width=_within(state.side_width + cells))
    elif screen.pane is Pane.ARTICLES:
        state = replace(state, list_width=_within(state.list_width + cells))
    else:
        half = cells // 2
        list_width, side_width = state.list_width - half, state.side_width - half
        state = replace(state, list_width=_within(list_width), side_width=_within(side_width))
    screen.state = state
    panes.fold(screen)


def _within(width: int) -> int:
    return max(WIDTHS[0], min(WIDTHS[1], width))
