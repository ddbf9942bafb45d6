"""A house for the screens about bookmarks: an app without articles over bookmarks in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import App

from reader.app import themes
from reader.app.keys import resolve
from reader.app.messages import ArticleChosen, FigureChosen
from reader.app.screens.bookmarks import BookmarksScreen
from reader.app.trail import Trail
from reader.articles.annotations import EntityKind
from reader.errors import ReaderError
from reader.export import formats, writing
from reader.library.bookmark import Bookmark
from reader.library.figure import Figure
from reader.paths import Home

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from textual.screen import Screen

    from reader.app.exported import Exported

BOAT = Bookmark(
    id=1,
    text="“We could not get it down the stairs again, so we gave it a shelf mark,”",
    prefix="",
    suffix="",
    start=10,
    end=83,
    text_hash="",
    speaker="Marguerite Adeyemi",
    role="city librarian",
    title="Library reopens after flood with a boat on the first floor",
    source="The Elmshore Times",
    author="Idris Cole",
    published=date(2026, 5, 18),
    url="https://elmshore.example/boat",
    note="",
    tags=("floods",),
    created="2026-05-18T10:00:00Z",
    article_id=1,
)
NAVY = replace(
    BOAT,
    id=2,
    text="“A library needs a roof before it needs a navy.”",
    speaker="Tobias Renn",
    role="chair of the ratepayers’ association",
    note="the other side",
    tags=("floods", "money"),
)
MOON = replace(
    BOAT,
    id=3,
    text="“We counted it [b]twice[/b] \x1b[2J and got one,”",
    speaker=None,
    role=None,
    title="Astronomers retract moon count",
    source="Orbit Weekly",
    tags=(),
    start=None,
    end=None,
    article_id=None,
)


class Shelf:
    """Does what the backend does about bookmarks, in memory; exports are real."""

    def __init__(self, home: Path, kept: Sequence[Bookmark]) -> None:
        self.home = Home(data=home, config=home)
        self.kept = list(kept)
        self.broken = False

    def _may_break(self) -> None:
        if self.broken:
            raise ReaderError("The library is busy; try again.")

    async def bookmarks(self) -> list[Bookmark]:
        self._may_break()
        return list(self.kept)

    async def edit_bookmark(self, key: int, *, note: str, tags: Sequence[str]) -> Bookmark:
        self._may_break()
        edited = [
            replace(one, note=note, tags=tuple(tags)) if one.id == key else one for one in self.kept
        ]
        self.kept = edited
        return self.kept[0]

    async def remove_bookmark(self, key: int) -> Bookmark:
        self._may_break()
        (gone,) = [one for one in self.kept if one.id == key]
        self.kept.remove(gone)
        return gone

    async def restore_bookmark(self, bookmark: Bookmark) -> Bookmark:
        self.kept.append(bookmark)
        return bookmark

    async def place_of(self, bookmark: Bookmark) -> int | None:
        self._may_break()
        return bookmark.start

    async def speaker_of(self, bookmark: Bookmark) -> Figure | None:
        self._may_break()
        return Figure(EntityKind.PERSON, bookmark.speaker) if bookmark.speaker else None

    async def export(self, name: str, path: Path, what: Exported, *, force: bool) -> None:
        text = what.text(None, formats.FORMATS[name])  # type: ignore[arg-type] # no library here
        writing.write(path, text, force=force)


class House(App[None]):
    """Shows one screen in our own colours.

    `result` is what a dialog was left with, `wanted` the article and the place in it that were
    asked for, `figure` whose page.
    """

    CSS: ClassVar[str] = "Screen { background: $background; }"

    def __init__(self, screen: Screen[Any]) -> None:
        super().__init__()
        self.first = screen
        self.result: object = "nothing yet"
        self.wanted: tuple[int, int | None] | None = None
        self.figure: Figure | None = None
        self.trail = Trail(self)
        for theme in themes.OURS:
            self.register_theme(theme)
        self.theme = "ink"

    def get_css_variables(self) -> dict[str, str]:
        self.theme_variables = themes.with_our_inks(super().get_css_variables())
        return self.theme_variables

    async def on_mount(self) -> None:
        if isinstance(self.first, BookmarksScreen):
            await self.trail.lay(self.first)
        else:
            self.push_screen(self.first, self._left)

    def on_article_chosen(self, event: ArticleChosen) -> None:
        self.wanted = event.article_id, event.offset

    def on_figure_chosen(self, event: FigureChosen) -> None:
        self.figure = event.figure

    def _left(self, result: object) -> None:
        self.result = result


def keymap(**wanted: tuple[str, ...]) -> Any:
    return resolve({name.replace("_", ".", 1): keys for name, keys in wanted.items()})[0]


def screen_text(app: App[Any]) -> str:
    """What is on the screen, line by line."""
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips)
