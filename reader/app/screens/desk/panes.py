"""Which panes are on the screen, how wide they are, and which one has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.app.folding import MIDDLE, SHORT, WIDE, Pane, visible
from reader.app.screens.desk import status
from reader.app.state import WIDTHS

if TYPE_CHECKING:
    from reader.app.screens.main import MainScreen

TEXT = 46
"""Cells that the side columns leave to the article, however wide they were made."""

TITLE = 2
"""Lines of the names pane above its rows."""


def go(screen: MainScreen, pane: Pane) -> None:
    """Give the focus to a pane; it comes on the screen if it is folded away."""
    screen.pane = pane
    if pane is not Pane.READER:
        screen.zen = False
    fold(screen)
    screen.set_focus(screen.query_one(f"#{pane}"))


def entered(screen: MainScreen, pane: Pane) -> None:
    """A pane was given the focus, by whatever way."""
    screen.pane = pane
    if pane is Pane.READER:
        screen.touch()
    fold(screen)


def fold(screen: MainScreen) -> None:
    """Show the panes that fit."""
    width, height = screen.size
    shown = visible(width, height, screen.pane, zen=screen.zen)
    for pane in Pane:
        screen.query_one(f"#{pane}-pane").display = pane in shown
    screen.query_one("#side").display = bool(shown & {Pane.QUOTES, Pane.ENTITIES})
    screen.query_one("#bar").display = not screen.zen
    screen.query_one(".hints").display = not screen.zen
    _set_widths(screen, width, in_grid=MIDDLE <= width < WIDE and height >= SHORT)
    status.refresh(screen)


def share_side(screen: MainScreen) -> None:
    """Give the names the lines that they need, the quotes the rest of the column."""
    lines = screen.entities.line_count + TITLE
    screen.query_one("#entities-pane").styles.height = max(TITLE + 1, lines)


def _set_widths(screen: MainScreen, width: int, *, in_grid: bool) -> None:
    list_width, side_width = widths(screen.state.list_width, screen.state.side_width, width)
    articles, side = screen.query_one("#articles-pane"), screen.query_one("#side")
    screen.query_one("#panes").styles.grid_columns = f"{list_width} 1fr"
    whole = in_grid or width < MIDDLE or screen.zen
    articles.styles.width = "1fr" if whole else list_width
    side.styles.width = "1fr" if whole else side_width


def widths(list_width: int, side_width: int, width: int) -> tuple[int, int]:
    """The side columns' widths in cells on a screen of `width`: as wished, if the text has room."""
    room = width - TEXT
    if width < WIDE:
        fitting = max(WIDTHS[0], min(list_width, room))
        return fitting, fitting
    excess = max(0, list_width + side_width - room)
    return max(WIDTHS[0], list_width - (excess + 1) // 2), max(WIDTHS[0], side_width - excess // 2)
