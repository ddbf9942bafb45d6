"""A thread with its own open stores, for work that would hold up the screen."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from reader.workflows.stores import open_stores

if TYPE_CHECKING:
    from reader.paths import Home
    from reader.workflows.stores import Stores

T = TypeVar("T")

SLICE = 0.2
"""Seconds of work between two reports of progress: handing over costs more than most items."""


class StoreThread:
    """Does one piece of work after another, in order, on one set of stores.

    The stores are opened by the first piece of work. A connection belongs to the thread that
    opened it, so everything, closing too, happens in that thread.
    """

    def __init__(self, home: Home, name: str) -> None:
        self._home = home
        self._stores: Stores | None = None
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    async def run(self, work: Callable[[Stores], T]) -> T:
        """Do it in the thread and hand back what it returns or raises."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, self._with_stores, work)

    async def steps(self, begin: Callable[[Stores], Iterator[T]]) -> AsyncGenerator[T, None]:
        """Go through an iterator in the thread: its latest item every `SLICE`, and its last.

        Other work for the thread comes in between. When the caller stops early, the iterator is
        closed in the thread, where its locks are.
        """
        iterator = await self.run(begin)
        try:
            while (item := await self.run(lambda _: _latest(iterator))) is not None:
                yield item
        finally:
            if isinstance(iterator, Generator):
                with suppress(RuntimeError):  # the thread has ended, and the process is about to
                    self._executor.submit(iterator.close)

    def close(self) -> None:
        """Wait for the work at hand, then let go of the stores."""
        self._executor.submit(self._close_stores)
        self._executor.shutdown(wait=True)

    def _with_stores(self, work: Callable[[Stores], T]) -> T:
        if self._stores is None:
            self._stores = open_stores(self._home)
        return work(self._stores)

    def _close_stores(self) -> None:
        if self._stores is not None:
            self._stores.close()
            self._stores = None


def _latest(iterator: Iterator[T]) -> T | None:
    end = monotonic() + SLICE
    latest = None
    for item in iterator:
        latest = item
        if monotonic() > end:
            break
    return latest
