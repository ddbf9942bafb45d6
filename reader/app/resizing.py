"""Make sure that the screen has the size of the terminal in the end."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from textual import events

if TYPE_CHECKING:
    from textual.app import App

GLANCE = 0.5
"""Seconds between two looks at the terminal's size."""


def watch(app: App[int]) -> None:
    """Mend what Textual 8.2 gets wrong when a terminal changes its size twice at once.

    The later size may be carried out before the earlier one, and the screen then stays that small.
    """
    if not app.is_headless:
        app.set_interval(GLANCE, lambda: look(app))


def look(app: App[int]) -> None:
    """Tell the app its size again where its screen has another."""
    try:
        columns, rows = os.get_terminal_size(0)
    except OSError:
        return
    if (columns, rows) != tuple(app.screen.size) and columns and rows:
        app.post_message(events.Resize.from_dimensions((columns, rows), None))
