"""The two pages about the whole library that a key opens from anywhere, and closes again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.app.app import ReaderApp
    from reader.app.screens.everyone import EveryoneScreen
    from reader.app.screens.today import TodayScreen


async def everyone(app: ReaderApp) -> None:
    """Show everyone, ranked, or go back from there."""
    from reader.app.screens.everyone import EveryoneScreen

    await _show_or_close(app, EveryoneScreen)


async def today(app: ReaderApp) -> None:
    """Show the quotes of the day, or go back from there."""
    from reader.app.screens.today import TodayScreen

    await _show_or_close(app, TodayScreen)


async def _show_or_close(app: ReaderApp, page: type[EveryoneScreen | TodayScreen]) -> None:
    if isinstance(app.screen, page):
        await app.trail.lift()
    else:
        await app.trail.lay(page(app.backend, app.keymap))
