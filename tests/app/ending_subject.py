"""A small app that ends in every way there is; run by test_signals_ending.py in a terminal."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.widgets import Static

from reader.app.ending import ending

SAVED = Path(sys.argv[1])


class Subject(App[int]):
    """Waits for a key or a signal; writes a file when it saves its state."""

    BINDINGS: ClassVar = [
        ("q", "leave(0)", "leave"),
        ("c", "crash", "crash in the app"),
        ("w", "crash_in_worker", "crash in a worker"),
        ("s", "stick", "get stuck"),
    ]

    def compose(self) -> ComposeResult:
        yield Static("here I am")

    def on_load(self) -> None:
        if "early" in sys.argv:
            os.kill(os.getpid(), signal.SIGTERM)

    def on_mount(self) -> None:
        ending.watch(self, self.action_leave)

    async def action_leave(self, code: int) -> None:
        SAVED.touch()  # noqa: ASYNC240 - nothing else waits for this loop
        self.exit(code, return_code=code)

    def action_crash(self) -> None:
        raise LookupError("words of an article")

    def action_crash_in_worker(self) -> None:
        self.run_worker(self._fail, thread=True)

    def _fail(self) -> None:
        raise LookupError("words of an article")

    def action_stick(self) -> None:
        self.bell()
        for _ in range(6000):  # one long sleep would miss a signal just before it
            time.sleep(0.01)

    def _fatal_error(self) -> None:
        self._close_messages_no_wait()

    def panic(self, *_renderables: object) -> None:
        self._fatal_error()


if __name__ == "__main__":
    try:
        code = ending.run_to_the_end(Subject())
    except LookupError as error:
        print("told of", type(error).__name__)  # noqa: T201 - read by the test
        code = 1
    sys.exit(code)
