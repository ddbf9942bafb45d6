"""Ask for a file for what the screen in front shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.app.app import ReaderApp
    from reader.app.exported import Exported


async def export(app: ReaderApp) -> None:
    """Write what the screen shows, or from elsewhere all bookmarks, to a file."""
    from reader.app.screens.export_dialog import ExportDialog

    with app.main.telling():
        what = await _shown(app)
        if what is None:
            app.notify("There is no bookmark to export yet.", markup=False)
        else:
            app.push_screen(ExportDialog(app.backend, what))


async def _shown(app: ReaderApp) -> Exported | None:
    from reader.app.exported import bookmarks
    from reader.app.screens.bookmarks import BookmarksScreen
    from reader.app.screens.figure_page import FigurePage
    from reader.app.screens.today import TodayScreen

    if isinstance(app.screen, FigurePage | TodayScreen):
        return app.screen.for_export()
    if isinstance(app.screen, BookmarksScreen):
        chosen = app.screen.for_export()
    else:
        chosen = await app.backend.bookmarks()
    return bookmarks(chosen) if chosen else None
