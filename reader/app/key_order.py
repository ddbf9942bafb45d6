"""One key at a time, so that what is typed fast reaches the widget that the key before led to.

Textual hands a key to the widget with the focus, and from there to its ancestors up to the app, as
soon as it arrives; the keys of a burst would all go to the widget that had the focus before the
first of them was carried out.
"""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from textual.app import App
    from textual.events import Event, Key
    from textual.message_pump import MessagePump

PATIENCE = 0.2
"""Seconds that a key may hold up the next one: a slow action must not lock the keyboard."""


class Typed:
    """The keys that are not carried out yet; `hand_over` gives one to the widget with the focus."""

    def __init__(self, app: App[Any], hand_over: Callable[[Event], Awaitable[None]]) -> None:
        self._app = app
        self._hand_over = hand_over
        self._keys: deque[Key] = deque()

    def take(self, key: Key) -> None:
        """Let a key wait until those before it are carried out."""
        self._keys.append(key)
        if len(self._keys) == 1:
            self._app.run_worker(self._carry_out(), group="keys")

    async def _carry_out(self) -> None:
        while self._keys:
            taker = self._app.focused or self._app.screen
            await self._hand_over(self._keys[0])
            way = list(taker.ancestors_with_self)
            await _settled([*way, *way])  # what the key does may send a message the same way
            self._keys.popleft()


async def _settled(pumps: Sequence[MessagePump]) -> None:
    """Wait until each in turn has worked off the messages that it has now."""
    with suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            for pump in pumps:
                done = asyncio.Event()
                if pump.call_later(done.set):
                    await done.wait()
