"""The names that a dialog offers below the line one types on, which keeps the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.binding import Binding

from reader.app.keys import Context
from reader.app.widgets.row_list import RowList

if TYPE_CHECKING:
    from textual.screen import ModalScreen

    from reader.app.keys import Keymap

LINES = 14
"""The most lines that the list of names takes."""

AROUND = 12
"""Lines of the dialog that are not the list."""

BINDINGS = (
    Binding("down", "step(1)", "down", priority=True),
    Binding("up", "step(-1)", "up", priority=True),
)


def name_list(keymap: Keymap) -> RowList:
    """The list, for the dialog to compose; its `step` goes with `BINDINGS`."""
    names = RowList("who", keymap, Context.MOVE, click_chooses=True)
    names.can_focus = False
    return names


def names(dialog: ModalScreen[Any]) -> RowList:
    """The list of a dialog."""
    return dialog.query_exactly_one(RowList)


def step(dialog: ModalScreen[Any], direction: int) -> None:
    """One name down (1), or up (-1)."""
    names(dialog).step(direction)


def fit(dialog: ModalScreen[Any]) -> None:
    """Give the list the lines that it needs, as far as the screen has them."""
    room = max(2, min(LINES, dialog.app.size.height - AROUND))
    names(dialog).styles.height = min(room, max(1, names(dialog).line_count))
