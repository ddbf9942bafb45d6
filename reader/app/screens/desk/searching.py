"""Search as one types: the list narrows, hits are marked, and all comes back."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from textual.widgets import Static

from reader.app.folding import Pane
from reader.app.keys import shown
from reader.app.screens.desk import opening, panes, status
from reader.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.app.screens.main import MainScreen
    from reader.app.widgets.article_list import Find
    from reader.index.searching import Found
    from reader.index.snippets import Snippet

NOTHING_FOUND = "Nothing answers this search. {key} clears it."
NOTHING_YET = "No articles yet: `reader add` reads files in."

DEBOUNCE = 0.08
"""Seconds after a keystroke before the search starts: a fast typist's keys are closer."""


def start(screen: MainScreen) -> None:
    """Go to the search bar; the list comes on the screen, where what is found will stand."""
    panes.go(screen, Pane.ARTICLES)
    screen.set_focus(screen.search)
    screen.search.select_all()


def begin(screen: MainScreen, text: str) -> None:
    """Search for `text` at once; nothing lists everything."""
    screen.search.show(text)
    screen.search_soon(text, 0)


async def search(screen: MainScreen, text: str, at: int | None = None) -> None:
    """List what answers `text`, the cursor on the article `at` if it is there.

    A search that cannot be read says so below the bar and leaves the list as it is.
    """
    try:
        found = await _ask(screen, text) if text.strip() else None
    except ReaderError as error:
        tell(screen, str(error))
        status.refresh(screen)
        return
    tell(screen, "")
    screen.found = found
    clear = shown(screen.keymap["search.clear"][0])
    screen.articles.empty = NOTHING_FOUND.format(key=clear) if found else NOTHING_YET
    if found is None:
        screen.articles.show(await screen.backend.newest(), None, at)
    else:
        screen.articles.show(found.ids, _finder(screen, found), at)
    opening.show_hits(screen)
    status.refresh(screen)
    current = screen.articles.current
    if current is not None and (screen.opened is None or screen.opened.stored.id != current):
        await opening.show(screen, current)


def next_hit(screen: MainScreen) -> None:
    """To the next place that was searched for."""
    _step(screen, 1)


def previous_hit(screen: MainScreen) -> None:
    """To the one before."""
    _step(screen, -1)


def tell(screen: MainScreen, words: str) -> None:
    """One line below the bar, or none."""
    notice = screen.query_one("#notice", Static)
    if not words and notice.has_class("progress"):
        return
    notice.update(words)
    notice.display = bool(words)


def _finder(screen: MainScreen, found: Found) -> Find:
    def find(ids: Sequence[int], width: int) -> Mapping[int, Snippet]:
        return screen.backend.snippets(found.query, ids, width)

    return find


async def _ask(screen: MainScreen, text: str) -> Found:
    """Ask in a thread that gives up when a later keystroke cancels this search."""
    cancelled = threading.Event()
    status.tell_searching(screen)
    try:
        return await screen.backend.search(text, cancelled.is_set)
    finally:
        cancelled.set()


def _step(screen: MainScreen, direction: int) -> None:
    screen.reader.step_hit(direction)
    if screen.reader.hit[1]:
        screen.touch()
        status.refresh(screen)
        return
    screen.notify("Nothing is searched for in this article; / begins a search.", markup=False)
