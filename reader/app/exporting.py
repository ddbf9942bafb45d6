"""Take what the screen in front shows to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.app.app import ReaderApp
    from reader.app.exported import Exported


async def export(app: ReaderApp) -> None:
    """Write the quotes or bookmarks in front, or from elsewhere all bookmarks, to a file."""
    from reader.app.screens.export_dialog import ExportDialog
    from reader.app.screens.today import TodayScreen

    with app.main.telling():
        if isinstance(app.screen, TodayScreen):
            what, kind = app.screen.for_export(), "quote"
        else:
            what, kind = await _bookmarks(app), "bookmark"
        if what is None:
            app.notify(f"There is no {kind} to export yet.", markup=False)
        else:
            app.push_screen(ExportDialog(app.backend, what))


async def _bookmarks(app: ReaderApp) -> Exported | None:
    """Those that are picked or shown, from elsewhere all."""
    from reader.app.exported import bookmarks
    from reader.app.screens.bookmarks import BookmarksScreen

    if isinstance(app.screen, BookmarksScreen):
        chosen = app.screen.for_export()
    else:
        chosen = await app.backend.bookmarks()
    return bookmarks(chosen) if chosen else None
