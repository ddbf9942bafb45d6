"""To the bookmarks, and from one of them to its article."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.app.messages import ArticleChosen

if TYPE_CHECKING:
    from reader.app.app import ReaderApp
    from reader.library.bookmark import Bookmark


def show_or_leave(app: ReaderApp) -> None:
    """Show all bookmarks, or go back from them."""
    from reader.app.screens.bookmarks import BookmarksScreen

    if isinstance(app.screen, BookmarksScreen):
        app.screen.dismiss(None)
    else:
        screen = BookmarksScreen(app.backend, app.keymap, app.undoable)
        app.push_screen(screen, partial(_open, app))


async def _open(app: ReaderApp, bookmark: Bookmark | None) -> None:
    """Open its article; where a page lies below, Escape leads back to that."""
    if bookmark is None or bookmark.article_id is None:
        return
    with app.main.telling():
        place = await app.backend.place_of(bookmark)
        if app.screen is app.main:
            await app.main.show_article(bookmark.article_id, place)
        else:
            app.post_message(ArticleChosen(bookmark.article_id, offset=place))
