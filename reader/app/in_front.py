"""The screens that come in front of all others by a key of their own, and go again by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.app.app import ReaderApp


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


async def show_export(app: ReaderApp) -> None:
    """Write what the bookmarks screen shows, or from elsewhere all bookmarks, to a file."""
    from reader.app.screens.bookmarks import BookmarksScreen
    from reader.app.screens.export_dialog import ExportDialog

    with app.main.telling():
        if isinstance(app.screen, BookmarksScreen):
            chosen = app.screen.for_export()
        else:
            chosen = await app.backend.bookmarks()
        if chosen:
            app.push_screen(ExportDialog(app.backend, chosen))
        else:
            app.notify("There is no bookmark to export yet.", markup=False)
