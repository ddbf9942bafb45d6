"""Errors that a user can act on become a notice, and the app goes on."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.widget import Widget
    from textual.widgets import Static


@contextmanager
def telling(widget: Widget) -> Iterator[None]:
    """Tell beside `widget` what went wrong inside, which is not finished then."""
    try:
        yield
    except ReaderError as error:
        widget.notify(str(error), severity="error", markup=False)


@contextmanager
def telling_below(line: Static) -> Iterator[Callable[[], bool]]:
    """Tell on a line of the screen what goes wrong with a question that was typed.

    Yields what says that the answer is not wanted any more, once the block was left.
    """
    cancelled = threading.Event()
    try:
        yield cancelled.is_set
    except ReaderError as error:
        line.update(str(error))
        line.add_class("-shown")
    finally:
        cancelled.set()
