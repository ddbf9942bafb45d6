"""The way back: screens that were left for an article wait as they are until one goes back.

A page of a person lies on the main screen; who opens an article from it leaves it, and Escape
leads back to it with its cursor, filter and scroll position, and from there to what lay below.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import App
    from textual.screen import Screen

    from reader.app.screens.desk.places import Place

LONGEST = 30
"""Leavings that are kept; nobody goes back further, and each keeps its screens in memory."""


@dataclass(frozen=True, slots=True)
class Left:
    """The screens that lay on the main one, from below, when they were left.

    `over` is where one was on the main screen below them, `went_to` the article it shows since.
    """

    screens: Sequence[Screen[Any]]
    over: Place | None
    went_to: int


class Trail:
    """What was left in this session, the latest last."""

    def __init__(self, app: App[Any]) -> None:
        self._app = app
        self._left: list[Left] = []
        self._names = 0

    async def lay(self, screen: Screen[Any]) -> None:
        """Show a screen that can be left and gone back to."""
        self._names += 1
        name = f"trail-{self._names}"
        self._app.install_screen(screen, name)
        await self._app.push_screen(name)

    async def lift(self) -> None:
        """Give up the screen in front for good."""
        screen = self._app.screen
        await self._app.pop_screen()
        self._forget([screen])

    async def give_up(self) -> None:
        """Go down to the main screen for good."""
        while len(self._app.screen_stack) > 1:
            await self.lift()

    async def leave(self, over: Place | None, went_to: int) -> None:
        """Go down to the main screen, which is to show `went_to`."""
        screens: list[Screen[Any]] = []
        while len(self._app.screen_stack) > 1:
            screens.insert(0, self._app.screen)
            await self._app.pop_screen()
        self._left.append(Left([one for one in screens if one.is_attached], over, went_to))
        if len(self._left) > LONGEST:
            self._forget(self._left.pop(0).screens)

    async def back(self, from_article: int | None) -> Left | None:
        """Show again what was left for the article that is open; None when it was opened otherwise.

        The caller goes back to the place below.
        """
        if not self._left or self._left[-1].went_to != from_article:
            while self._left:
                self._forget(self._left.pop().screens)
            return None
        left = self._left.pop()
        for screen in left.screens:
            await self._app.push_screen(screen)
        return left

    def _forget(self, screens: Sequence[Screen[Any]]) -> None:
        for screen in screens:
            self._app.workers.cancel_node(screen)  # an answer would look for widgets that are gone
            self._app.uninstall_screen(screen)
            screen.remove()  # not awaited: a click on the screen itself may be what gives it up
