"""Leaving when told to: TERM, HUP and INT end the app as its own quit key does.

Textual 8.2 restores the terminal after INT and TSTP only; after TERM and HUP it would stay on the
alternate screen with the mouse on.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from typing import TYPE_CHECKING

from reader.app.ending import terminal

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name)
)

PATIENCE = 1.5
"""Seconds that a quiet end may take; then the process ends at once, with the terminal restored."""

GLANCE = 1.0
"""Seconds between two looks at whether the terminal is still there."""


def listen(leave: Callable[[int], object]) -> None:
    """From now on call `leave` with the exit code 128 + n, on the running loop, after a signal n.

    To be called from the main thread inside the loop that runs the app.
    """
    loop = asyncio.get_running_loop()

    def handle(number: int, _frame: FrameType | None) -> None:
        _end_at_last(128 + number)
        loop.call_soon_threadsafe(leave, 128 + number)

    for number in SIGNALS:
        signal.signal(number, handle)


def end_at_once() -> None:
    """From now on a signal n ends the process with 128 + n: there is no app to leave.

    For the time before `listen` and after the app. Nothing in the library is ever half-written.
    """

    def handle(number: int, _frame: FrameType | None) -> None:
        terminal.restore()
        os._exit(128 + number)

    for number in SIGNALS:
        signal.signal(number, handle)


def terminal_is_gone() -> bool:
    """Whether the window was closed without a word to this process.

    A closed terminal reads as empty for ever, which would keep the input thread spinning.
    """
    return not os.isatty(sys.__stdin__.fileno()) if sys.__stdin__ else True


def _end_at_last(code: int) -> None:
    """End the process with `code` should it still be here when patience is over.

    The library is safe at any moment, so nothing is lost but the place in the article.
    """

    def end() -> None:
        terminal.restore()
        os._exit(code)

    timer = threading.Timer(PATIENCE, end)
    timer.daemon = True
    timer.start()
