"""In how many other articles the quotes of the open one stand, and which those are."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from reader.app.screens.desk import opening, status

if TYPE_CHECKING:
    from reader.app.screens.main import MainScreen
    from reader.library.rows import StoredArticle

SETTLE = 0.15
"""Seconds that an article is open before its quotes are looked for elsewhere: whoever goes through
the list does not wait for it, and nothing is asked for what is passed over."""


async def count(screen: MainScreen) -> None:
    """Count for the open article, and show it with the quotes."""
    await asyncio.sleep(SETTLE)
    article = screen.open_article
    if article is None:
        return
    counts = await screen.backend.echoes.counts(article)
    if screen.open_article == article and counts != screen.elsewhere:
        screen.elsewhere = counts
        opening.show_quotes(screen)
        status.refresh(screen)


async def list_them(screen: MainScreen, stored: StoredArticle, number: int) -> None:
    """Show the articles in which the words of that quote (from 1) stand too, if there are any."""
    from reader.app.screens.echoes import EchoesScreen

    found = await screen.backend.echoes.echoes(stored.id, number)
    if not found:
        screen.notify("These words stand in no other article.", markup=False, timeout=3)
        return
    page = EchoesScreen(screen.backend, screen.keymap, stored, number, found)
    await screen.reader_app.trail.lay(page)
