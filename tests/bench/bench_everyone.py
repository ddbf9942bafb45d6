"""What it costs to open everyone and the quotes of a time: `python -m tests.bench.bench_everyone`.

Give it a HOME that `bench_figures.py` has filled. Prints CPU milliseconds of the whole process, the
median of fifteen, from the key to the painted rows, and of the question to the library by itself.
"""

from __future__ import annotations

import asyncio
import gc
import statistics
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

from reader.app import when
from reader.app.backend import Backend
from reader.app.keys import resolve
from reader.app.listing import Listing
from reader.app.ranking import Ranking
from reader.app.screens import everyone, today
from reader.app.screens.everyone import EveryoneScreen
from reader.app.screens.today import TodayScreen
from reader.app.when import Stretch, When
from reader.app.widgets.row_list import RowList
from reader.library.connection import open_library
from reader.library.figures.counting import By
from reader.library.figures.everyone import everyone as ranked
from reader.paths import Home
from tests.app.bookmark_house import House
from tests.bench.bench_figures import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

ROUNDS = 15
PAST = [When(Stretch.ALL), *(When(one, TODAY) for one in Stretch if one is not Stretch.ALL)]


class Clock:
    """CPU from `start` until rows have been shown and painted."""

    def __init__(self) -> None:
        self.spent: list[float] = []
        self.painted = asyncio.Event()

    def start(self) -> None:
        gc.collect()
        gc.freeze()  # as the app does once it has started
        self.began = time.process_time()
        self.painted.clear()

    def stop(self) -> None:
        if not self.painted.is_set():
            self.spent.append(1000 * (time.process_time() - self.began))
            self.painted.set()

    def told(self, label: str) -> None:
        print(f"  {label:52} {statistics.median(self.spent):7.1f}", flush=True)
        self.spent.clear()


async def timed(clock: Clock, pilot: Pilot[Any], act: Callable[[], Any]) -> None:
    """Do it, and wait for the rows."""
    show = RowList.show

    def shown(rows: RowList, *what: Any) -> None:
        show(rows, *what)
        rows.call_after_refresh(clock.stop)

    with mock.patch.object(RowList, "show", shown):
        clock.start()
        result = act()
        if asyncio.iscoroutine(result):
            await result
        await clock.painted.wait()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def opening(backend: Backend, screen: type[Any], label: str, clock: Clock) -> None:
    app = House(everyone.Screen())  # type: ignore[attr-defined]
    async with app.run_test(size=(160, 45)) as pilot:
        for _ in range(ROUNDS):
            front = screen(backend, resolve({})[0])
            await timed(clock, pilot, lambda front=front: app.push_screen(front))
            await app.pop_screen()
    clock.told(label)


async def typing(backend: Backend, letters: str, clock: Clock) -> None:
    app = House(everyone.Screen())  # type: ignore[attr-defined]
    async with app.run_test(size=(160, 45)) as pilot:
        front = EveryoneScreen(backend, resolve({})[0])
        await timed(clock, pilot, lambda: app.push_screen(front))
        clock.spent.clear()
        for letter in letters:
            value = front.typed.value + letter
            await timed(clock, pilot, lambda v=value: setattr(front.typed, "value", v))
        print(f"  typed {letters:46} {' '.join(f'{one:.0f}' for one in clock.spent)}")
        clock.spent.clear()


async def main(home: Home) -> None:
    backend, clock = Backend(home), Clock()
    await backend.counts()
    with open_library(home.library) as library:
        for stretch in PAST:
            ranking = Ranking(By.QUOTES, None, stretch)
            period = when.period_of(stretch, TODAY)
            for _ in range(ROUNDS):
                clock.start()
                ranked(library, by=By.QUOTES, period=period)
                clock.stop()
            clock.told(f"the library alone, {stretch.stretch}")
            with mock.patch.object(everyone.rankings, "read", lambda _, r=ranking: r):
                await opening(backend, EveryoneScreen, f"everyone, {stretch.stretch}", clock)
    for letters in ("bonaru", "mcar"):
        await typing(backend, letters, clock)
    for stretch in PAST:
        for by_speaker in (False, True):
            listing = Listing(stretch, by_speaker)
            with mock.patch.object(today.listings, "read", lambda _, kept=listing: kept):
                label = f"quotes, {stretch.stretch}, {'by speaker' if by_speaker else 'by time'}"
                await opening(backend, TodayScreen, label, clock)
    backend.close()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        root = Path(sys.argv[1])
        asyncio.run(main(Home(data=root, config=root)))
