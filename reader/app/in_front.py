"""The screens that come in front of all others by a key of their own, and go again by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.app.app import ReaderApp
    from reader.app.screens.everyone import EveryoneScreen
    from reader.app.screens.today import TodayScreen


def show_help(app: ReaderApp) -> None:
    """Show every key."""
    from reader.app.screens.help import HelpScreen

    if not isinstance(app.screen, HelpScreen):
        app.push_screen(HelpScreen(app.keymap))


async def show_bookmarks(app: ReaderApp) -> None:
    """Show all bookmarks, or go back from them."""
    from reader.app.screens.bookmarks import BookmarksScreen

    if isinstance(app.screen, BookmarksScreen):
        await app.trail.lift()
    else:
        await app.trail.lay(BookmarksScreen(app.backend, app.keymap, app.undoable))


async def show_everyone(app: ReaderApp) -> None:
    """Show everyone, ranked, or go back from there."""
    from reader.app.screens.everyone import EveryoneScreen

    await _show_or_close(app, EveryoneScreen)


async def show_today(app: ReaderApp) -> None:
    """Show the quotes of the day, or go back from there."""
    from reader.app.screens.today import TodayScreen

    await _show_or_close(app, TodayScreen)


async def _show_or_close(app: ReaderApp, page: type[EveryoneScreen | TodayScreen]) -> None:
    if isinstance(app.screen, page):
        await app.trail.lift()
    else:
        await app.trail.lay(page(app.backend, app.keymap))
