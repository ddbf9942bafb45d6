"""Analyse the articles of an older engine again, in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.app.keys import shown
from reader.app.screens.desk import opening, starting

if TYPE_CHECKING:
    from reader.app.screens.main import MainScreen

GROUP = "analyse"
"""The workers that do it."""

MANY = 20
"""Articles from which on it takes long enough to be worth a line: about 0.2 s of work."""


async def analyse(screen: MainScreen) -> None:
    """Do it until all are done or somebody stops it; what is done stays done.

    What is found then becomes known to the search for the same words elsewhere.
    """
    total = 0
    key = shown(screen.keymap["back"][0])
    try:
        async for done, total in screen.backend.analyse_outdated():
            if total >= MANY:
                words = f"Looking anew for who said what ({key} stops)"
                starting.tell_progress(screen, words, done, total)
            await opening.reload_marks(screen)
    finally:
        starting.tell_done(screen)
    if total:
        await starting.look(screen)
    async for _ in screen.backend.keep_quotes_at_hand():
        screen.count_echoes()


def running(screen: MainScreen) -> bool:
    """Whether it is under way."""
    return any(worker.group == GROUP and worker.is_running for worker in screen.app.workers)


def stop(screen: MainScreen) -> None:
    """Leave the rest for the next start."""
    if running(screen):
        screen.app.workers.cancel_group(screen, GROUP)
        screen.notify("Stopped; it goes on at the next start.", markup=False, timeout=3)
