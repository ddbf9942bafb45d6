"""The application: themes, keys and screens put together; what they do is theirs."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import App
from textual.binding import BindingsMap
from textual.events import Key

from reader.app import exporting, in_front, keys, resizing, themes
from reader.app.backend import Backend
from reader.app.bindings import bindings
from reader.app.ending import ending
from reader.app.key_order import Typed
from reader.app.messages import ArticleChosen, BookmarksChanged, FigureChosen
from reader.app.screens.desk import places
from reader.app.screens.main import MainScreen
from reader.app.trail import Trail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.command import Provider
    from textual.events import Event

    from reader.app.undoable import Undoable
    from reader.config import Config
    from reader.paths import Home

LAST_SAVE = 1.0
"""Seconds that keeping the place may take after a crash."""


def _commands() -> type[Provider]:
    from reader.app.commands import ReaderCommands

    return ReaderCommands


class ReaderApp(App[int]):
    """The terminal news reader over the stores of one home.

    `keymap` holds the keys in force, `problems` a sentence for each setting that is not, `undoable`
    the changes to bookmarks and quotes that can still be taken back, the last one at the end.
    """

    TITLE = "reader"
    CSS_PATH: ClassVar = ["styles/app.tcss", "styles/palette.tcss"]
    COMMANDS: ClassVar = {_commands}

    action_help = in_front.show_help
    action_bookmarks = in_front.show_bookmarks

    def __init__(self, backend: Backend, config: Config, problems: Sequence[str] = ()) -> None:
        self.backend = backend
        self.config = config
        self.keymap, unusable = keys.resolve(config.keys, config.lines)
        self.problems = [*problems, *unusable]
        self.undoable: list[Undoable] = []
        self.trail = Trail(self)
        self._typed = Typed(self, super().on_event)
        self._last_save: asyncio.Task[None] | None = None
        super().__init__()
        own = bindings(self.keymap, keys.Context.APP)
        self._bindings = BindingsMap.merge([BindingsMap(App.BINDINGS), own])
        for theme in themes.OURS:
            self.register_theme(theme)
        known = config.theme in self.available_themes
        self.theme = config.theme if known else themes.INK.name
        if not known:
            self.problems.append(themes.unknown(config, self.keymap))

    action_export = exporting.export
    action_everyone = in_front.show_everyone
    action_today = in_front.show_today

    def get_default_screen(self) -> MainScreen:
        """The articles; every other screen lies on top of it."""
        return MainScreen(self.backend, self.keymap, self.config)

    @property
    def main(self) -> MainScreen:
        """The main screen, also while another one covers it."""
        screen = self.screen_stack[0]
        assert isinstance(screen, MainScreen)  # noqa: S101 - nothing else is ever at the bottom
        return screen

    def get_css_variables(self) -> dict[str, str]:
        """Our inks in every theme."""
        self.theme_variables = themes.with_our_inks(super().get_css_variables())
        return self.theme_variables

    async def on_event(self, event: Event) -> None:
        """Keys wait for each other."""
        if isinstance(event, Key) and not event.is_forwarded:
            self._typed.take(event)
        else:
            await super().on_event(event)

    def on_mount(self) -> None:
        """Say what is wrong with the settings, and hear signals."""
        ending.watch(self, self.leave)
        resizing.watch(self)
        if self.problems:
            words = "\n".join(self.problems)
            self.notify(words, title="Settings", severity="warning", timeout=15, markup=False)

    async def leave(self, code: int = 0) -> None:
        """Save where the reader is, then end the app with that exit code."""
        try:
            await self.main.save()
        finally:
            self.exit(code, return_code=code)

    async def action_quit(self) -> None:
        """Leave for good."""
        await self.leave()

    @on(FigureChosen)
    async def show_figure(self, event: FigureChosen) -> None:
        """Open the page of a figure over what is shown."""
        from reader.app.screens.figure_page import FigurePage

        with self.main.telling():
            await self.trail.lay(FigurePage(self.backend, self.keymap, event.figure))

    @on(ArticleChosen)
    async def show_article(self, event: ArticleChosen) -> None:
        """Open an article on the main screen; Escape leads back to the screen that asked for it."""
        with self.main.telling():
            await self.trail.leave(places.here(self.main), event.article_id)
            await self.main.show_place(event.article_id, event.number, event.offset)

    def action_palette(self) -> None:
        """Find a command by its name."""
        self.action_command_palette()

    def action_theme(self) -> None:
        """Go through all themes, ours first."""
        names = themes.names(self.available_themes)
        self.theme = names[(names.index(self.theme) + 1) % len(names)]

    def action_suspend(self) -> None:
        """Give the terminal back to the shell until `fg`."""
        self.action_suspend_process()

    async def action_undo(self) -> None:
        """Take back the last change to a bookmark, a quote or a name."""
        if not self.undoable:
            self.notify("There is nothing to undo.", markup=False)
            return
        last = self.undoable.pop()
        with self.main.telling():
            await self.backend.take_back(last)
        self.screen.post_message(BookmarksChanged())

    def _fatal_error(self) -> None:
        """End after a crash with the place kept.

        Textual's own would print the values of variables, words of articles among them.
        """
        if self._last_save is None:
            self._last_save = asyncio.create_task(self._end_after_crash())

    def panic(self, *_renderables: object) -> None:
        """Nothing of an error is drawn: who called `run` tells of it."""
        self._fatal_error()

    async def _end_after_crash(self) -> None:
        with suppress(Exception):
            await asyncio.wait_for(self.main.save(), LAST_SAVE)
        self._close_messages_no_wait()


def run(home: Home, config: Config, problems: Sequence[str] = ()) -> int:
    """Show the reader until the user leaves; the exit code. `problems` are those of the config."""
    backend = Backend(home)
    try:
        return ending.run_to_the_end(ReaderApp(backend, config, problems))
    finally:
        backend.close()
