"""How the app ends: by itself, told to by a signal, with its terminal gone, or in a crash."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.worker import WorkerFailed

from reader.app.ending import signals, terminal

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.app import App

HUNG_UP = 129
"""128 + SIGHUP: Textual ends without a code when it can no longer read its terminal."""


def run_to_the_end(app: App[int]) -> int:
    """Run the app; its exit code, with the terminal as it was before.

    Raises what the app could not handle, so that the caller can report it.
    """
    terminal.remember()
    signals.end_at_once()
    try:
        app.run()
    except BaseException:
        terminal.restore()
        raise
    finally:
        signals.end_at_once()
    if signals.terminal_is_gone():
        terminal.let_go()
    failure = app._exception  # noqa: SLF001 - Textual 8.2 offers no other way to ask
    if failure is not None:
        terminal.restore()
        raise failure.error if isinstance(failure, WorkerFailed) else failure
    return HUNG_UP if app.return_code is None else app.return_code


def watch(app: App[int], leave: Callable[[int], Awaitable[None]]) -> None:
    """Let the running app hear signals and notice when its terminal is gone.

    Either way `leave` is called with the exit code.
    """
    if app.is_headless:
        return

    def look() -> None:
        if signals.terminal_is_gone():
            app.call_later(leave, HUNG_UP)

    def redraw(_: object) -> None:
        app.refresh(layout=True)

    app.app_resume_signal.subscribe(app, redraw)
    signals.listen(partial(app.call_later, leave))
    app.set_interval(signals.GLANCE, look)
