"""Errors that a user can act on become a notice, and the app goes on."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.widget import Widget


@contextmanager
def telling(widget: Widget) -> Iterator[None]:
    """Tell beside `widget` what went wrong inside, which is not finished then."""
    try:
        yield
    except ReaderError as error:
        widget.notify(str(error), severity="error", markup=False)
