"""What moving about in the app costs, on a library of generated articles.

By hand: `python tests/bench/bench_app.py [ARTICLES]`. Prints CPU milliseconds (median and worst)
of what one keystroke makes the app do until the lines are painted, without the terminal's share.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from reader.app.app import ReaderApp
from reader.app.backend import Backend
from reader.app.screens.desk import opening
from reader.config import Config
from reader.library.articles import store_all
from reader.library.connection import open_library
from reader.paths import Home
from tests.bench.corpus import articles

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.widget import Widget

    from reader.app.screens.main import MainScreen

BATCH = 500
ROUNDS = 40


def fill(home: Home, count: int) -> None:
    pairs = articles(count)
    with open_library(home.library) as library:
        while batch := list(islice(pairs, BATCH)):
            store_all(library, batch)


def measure(name: str, widget: Widget, step: Callable[[], object]) -> None:
    spent = []
    for _ in range(ROUNDS):
        begin = time.thread_time()
        step()
        for y in range(widget.size.height):
            widget.render_line(y)
        spent.append(1000 * (time.thread_time() - begin))
    print(f"{name:24} {statistics.median(spent):7.1f} {max(spent):7.1f}")


async def main(count: int) -> None:
    with tempfile.TemporaryDirectory() as root:
        home = Home(data=Path(root), config=Path(root))
        fill(home, count)
        backend = Backend(home)
        app = ReaderApp(backend, Config())
        async with app.run_test(size=(160, 45)) as pilot:
            await pilot.pause()
            await app.workers.wait_for_complete()
            screen = app.main
            listed, page = screen.articles, screen.reader
            print(f"{count} articles: CPU ms{'median':>17} {'worst':>7}")
            measure("list, a line down", listed, listed.action_move_down)
            measure("list, a page down", listed, listed.action_move_page_down)
            measure("list, to the end and back", listed, lambda: _far(listed))
            measure("article, a page down", page, page.action_move_page_down)
            measure("article, next quote", page, screen.action_quote_next)
            measure("article, quotes only", page, screen.action_view_quotes_only)
            measure("article, next name", page, lambda: page.step_name(1))
            measure("quotes, a line down", screen.quotes, screen.quotes.action_move_down)
            measure("an article opened", page, lambda: _open(screen))
            await app.workers.wait_for_complete()
        backend.close()


def _open(screen: MainScreen) -> None:
    assert screen.opened is not None
    opening._fill(screen, screen.opened, 0)


def _far(listed: Widget) -> None:
    listed.action_move_last()
    listed.action_move_first()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
