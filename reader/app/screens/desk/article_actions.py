"""What one does with the open article: star it, mark it unread, open its address, go on."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.app.screens.desk import opening

if TYPE_CHECKING:
    from reader.app.screens.main import MainScreen


def next_article(screen: MainScreen) -> None:
    """To the next one of the list, whatever pane has the focus."""
    screen.articles.action_move_down()


def previous_article(screen: MainScreen) -> None:
    """To the one before."""
    screen.articles.action_move_up()


async def star(screen: MainScreen) -> None:
    """Put the star on, or take it off."""
    opened = screen.opened
    if opened is None:
        return
    starred = not opened.stored.starred
    with screen.telling():
        await screen.backend.star(opened.stored.id, starred=starred)
        screen.opened = replace(opened, stored=replace(opened.stored, starred=starred))
        await opening.refresh_marks(screen)


async def unread(screen: MainScreen) -> None:
    """Mark as unread, and as read again; it stays as it was marked while it is open."""
    opened = screen.opened
    if opened is None:
        return
    with screen.telling():
        screen.kept_unread = None
        await opening.mark_read(screen, read=not opened.stored.read)
        screen.kept_unread = opened.stored.id


async def link(screen: MainScreen) -> None:
    """Open the article's address in a browser."""
    url = screen.opened.stored.article.url if screen.opened else None
    if url is None:
        screen.notify("This article has no address.", markup=False)
        return
    from reader.app.links import open_link

    with screen.telling():
        await asyncio.to_thread(open_link, url, screen.config.browser)
        screen.notify("Opened in the browser.", markup=False, timeout=3)
