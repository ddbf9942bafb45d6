"""The terminal as it was before the app took it over."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from typing import Any

try:
    import termios
except ImportError:  # Windows has no line discipline to restore
    termios = None  # type: ignore[assignment]

LEAVE = (
    "\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l\x1b[?1016l"  # mouse
    "\x1b[?1004l"  # reports of focus
    "\x1b[?2004l"  # bracketed paste
    "\x1b[?2048l"  # reports of size
    "\x1b[<u"  # kitty's keyboard protocol, which must end on the alternate screen
    "\x1b[?2026l"  # an update that was begun
    "\x1b[?1049l"  # alternate screen
    "\x1b[?7h\x1b[?25h\x1b[0m"  # wrap, cursor, plain text
)
"""What undoes all that Textual 8.2 turns on (its `drivers/linux_driver.py`)."""

_before: list[Any] = []


def remember() -> None:
    """Note the terminal's settings, before the app starts."""
    _before.clear()
    if termios is not None and _is_terminal():
        with contextlib.suppress(termios.error):
            _before.extend(termios.tcgetattr(0))


def restore() -> None:
    """Give the terminal back, whatever state the app is in; a terminal that is gone is no error."""
    if not _is_terminal():
        return
    with contextlib.suppress(OSError):
        os.write(2 if os.isatty(2) else 1, LEAVE.encode())
    if termios is not None and _before:
        with contextlib.suppress(termios.error):
            termios.tcsetattr(0, termios.TCSANOW, _before)


def let_go() -> None:
    """Let what is still to be written go nowhere: the terminal is gone, and Python complains."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for descriptor in (1, 2):
        if stat.S_ISCHR(os.fstat(descriptor).st_mode):
            os.dup2(nowhere, descriptor)


def _is_terminal() -> bool:
    return os.isatty(0) and sys.__stderr__ is not None
