"""Make the pictures of README from the running app: `python docs/screenshot.py [FOLDER]`.

Everything in them is the starter articles, read into a home that is thrown away. Run it in the
repository with the reader installed; FOLDER is `docs` unless another is given.
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from textual.worker import WorkerCancelled

from reader.app.app import ReaderApp
from reader.app.backend import Backend
from reader.config import Config
from reader.paths import Home

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.pilot import Pilot

SIZE = (160, 45)
"""Columns and rows."""

SHELF = (
    *("]", "b", "]", "]", "b", "J", "]", "b", "s", "J", "]", "]", "]", "b", "K", "K"),
    *(
        "B",
        "j",
        "j",
        "n",
        *"Ask for the log of the Good Intent",
        "enter",
        "t",
        *"storm, sea",
        "enter",
    ),
    "escape",
)
"""Keys that keep four quotes of the three newest articles, one with a note and tags."""

PICTURES: Sequence[tuple[str, str, Sequence[str]]] = (
    ("screen-dark", "ink", ("escape", "]", "]")),
    ("screen-light", "paper", ("escape", "]", "]")),
    ("screen-page", "ink", ("P", *"maud", "enter")),
    ("screen-day", "paper", ("D", "o")),
    ("screen-bookmarks", "ink", ("B", "j")),
)
"""A file's name, a theme, and the keys that lead to what it shows."""

_LEADING = re.compile(
    r'x="([\d.]+)" y="([\d.]+)" textLength="([\d.]+)"([^>]*)>((?:&#160;)+)(?=[^&<])'
)
_FONTS = re.compile(r"@font-face \{.*?\}", re.DOTALL)
_CELL = 12.2
"""Units of a column in Rich's SVG."""


async def picture(home: Home, theme: str, keys: Sequence[str]) -> str:
    """The screen as SVG after these keys."""
    backend = Backend(home)
    app = ReaderApp(backend, Config(theme=theme))
    try:
        async with app.run_test(size=SIZE) as pilot:
            await _settled(app, pilot)
            for key in keys:
                await pilot.press(key)
                await _settled(app, pilot)
            app.clear_notifications()
            await pilot.pause()
            return plain(app.export_screenshot(title="reader"))
    finally:
        backend.close()


async def _settled(app: ReaderApp, pilot: Pilot[int]) -> None:
    """Until an article is open and nothing is under way, but for what newer work has replaced."""
    await pilot.pause()
    while app.main.opened is None or app.workers:
        with suppress(WorkerCancelled):
            await app.workers.wait_for_complete()
        await pilot.pause(0.02)


def plain(svg: str) -> str:
    """The same picture without fonts from the net, and with no text that begins with spaces.

    Some viewers drop such spaces and the columns with them.
    """

    def move(match: re.Match[str]) -> str:
        x, y, length, rest, spaces = match.groups()
        shift = _CELL * spaces.count("&#160;")
        left, width = float(x) + shift, float(length) - shift
        return f'x="{left:.1f}" y="{y}" textLength="{width:.1f}"{rest}>'

    return _LEADING.sub(move, _FONTS.sub("", svg))


def main(folder: Path) -> None:
    """Write all pictures."""
    with tempfile.TemporaryDirectory() as place:
        home = Home(data=Path(place), config=Path(place))
        asyncio.run(picture(home, "ink", SHELF))
        for name, theme, keys in PICTURES:
            svg = asyncio.run(picture(home, theme, keys))
            (folder / f"{name}.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
