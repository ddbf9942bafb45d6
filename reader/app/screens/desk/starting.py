"""The beginning and the end of a session, and what other processes do meanwhile."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import TYPE_CHECKING

from textual.widgets import Static

from reader.app import state
from reader.app.screens.desk import opening, panes, searching, status

if TYPE_CHECKING:
    from reader.app.screens.main import MainScreen

SESSION = "session"
"""The key of the state in the library's session."""

LOOK = 2.0
"""Seconds between two looks at what other processes have changed."""

LONG = 2000
"""Articles from which on indexing takes so many seconds that it is worth a line."""

BAR = 20
"""Cells of a bar of progress."""


async def start(screen: MainScreen) -> None:
    """Show what there is, at the place where it was left; an empty library is filled first."""
    await _restore(screen)
    screen.counts = await screen.backend.counts()
    await searching.search(screen, screen.search.value, screen.state.article or None)
    if screen.search.value and screen.found is None and not screen.search.has_focus:
        searching.begin(screen, "")
    if screen.state.article and screen.opened is None and screen.counts.articles:
        await opening.show(screen, screen.state.article)
    _spare_the_collector(screen)
    if await screen.backend.starter_wanted():
        await _read_starter(screen)
    await _index(screen)
    screen.last_change = await screen.backend.last_change()


def _spare_the_collector(screen: MainScreen) -> None:
    """Let the garbage collector work, and pass over what the start has made, which stays for life.

    Walking it took 43 ms (measured with 600 articles), at whatever keystroke it happened.
    """
    if not screen.app.is_headless:
        gc.freeze()
        gc.enable()


async def look(screen: MainScreen) -> None:
    """Show what has been added, removed or found anew meanwhile, the cursor staying where it is."""
    change = await screen.backend.last_change()
    if change == screen.last_change:
        return
    screen.last_change = change
    await _index(screen)
    screen.counts = await screen.backend.counts()
    await searching.search(screen, screen.search.value)
    await opening.reload_marks(screen)


async def save(screen: MainScreen) -> None:
    """Keep the session."""
    now = replace(
        screen.state,
        article=screen.opened.stored.id if screen.opened else 0,
        query=screen.search.value,
        theme=screen.app.theme,
    )
    await screen.backend.remember(SESSION, state.write(now))


async def _restore(screen: MainScreen) -> None:
    screen.state = state.read(await screen.backend.recall(SESSION))
    known = screen.state.theme in screen.app.available_themes
    if known and "theme" not in screen.config.lines:
        screen.app.theme = screen.state.theme
    if not screen.search.has_focus:
        screen.search.show(screen.state.query)
    screen.reader.set_quotes_only(quotes_only=screen.state.quotes_only)
    screen.reader.set_reported(reported=screen.state.reported)
    panes.fold(screen)


async def _read_starter(screen: MainScreen) -> None:
    async for progress in screen.backend.read_starter():
        tell_progress(screen, "Reading in the first articles", progress.done, progress.total)
        await _list_newest(screen)
    tell_done(screen)
    await searching.search(screen, screen.search.value)


async def _list_newest(screen: MainScreen) -> None:
    """Fill the list; the newest article is opened as long as nobody has chosen another."""
    screen.counts = await screen.backend.counts()
    if screen.search.value:
        return
    newest = await screen.backend.newest()
    untouched = screen.articles.place[0] <= 1
    screen.articles.show(newest, None, newest[0] if newest and untouched else None)
    current = screen.articles.current
    if untouched and current is not None:
        await opening.show(screen, current)
    status.refresh(screen)


async def _index(screen: MainScreen) -> None:
    """Let the index learn; search does without it meanwhile, so only a long wait is told."""
    async for done, total in screen.backend.catch_up():
        if total >= LONG:
            tell_progress(screen, "Building the search index", done, total)
    tell_done(screen)


def tell_progress(screen: MainScreen, words: str, done: int, total: int) -> None:
    """Show how far something is that takes a while."""
    full = BAR * done // max(1, total)
    bar = "━" * full + "─" * (BAR - full)
    screen.query_one("#notice", Static).add_class("progress")
    searching.tell(screen, f"{words}  {bar}  {done:,} of {total:,}")


def tell_done(screen: MainScreen) -> None:
    """It takes no longer."""
    notice = screen.query_one("#notice", Static)
    if notice.has_class("progress"):
        notice.remove_class("progress")
        searching.tell(screen, "")
