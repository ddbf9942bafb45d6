"""The application: themes, keys and screens put together; what they do is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import BindingsMap

from reader.app import keys, themes
from reader.app.backend import Backend, Toggled
from reader.app.bindings import bindings
from reader.app.messages import BookmarksChanged
from reader.app.screens.main import MainScreen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.screen import Screen

    from reader.config import Config
    from reader.paths import Home


class ReaderApp(App[int]):
    """The terminal news reader over the stores of one home.

    `keymap` holds the keys in force, `problems` a sentence for each setting that is not, `undoable`
    the changes to bookmarks that can still be taken back, the last one at the end.
    """

    TITLE = "reader"
    CSS_PATH: ClassVar = "styles/app.tcss"

    def __init__(self, backend: Backend, config: Config, problems: Sequence[str] = ()) -> None:
        self.backend = backend
        self.config = config
        self.keymap, unusable = keys.resolve(config.keys, config.lines)
        self.problems = [*problems, *unusable]
        self.undoable: list[Toggled] = []
        super().__init__()
        own = bindings(self.keymap, keys.Context.APP)
        self._bindings = BindingsMap.merge([BindingsMap(App.BINDINGS), own])
        for theme in themes.OURS:
            self.register_theme(theme)
        self.theme = self._usable_theme(config.theme)

    def get_default_screen(self) -> Screen[None]:
        """The articles; every other screen lies on top of it."""
        return MainScreen()

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

    async def leave(self, code: int = 0) -> None:
        """Save where the reader is, then end the app with that exit code."""
        await self.main.save()
        self.exit(code, return_code=code)

    async def action_quit(self) -> None:
        """Leave for good."""
        await self.leave()

    def action_theme(self) -> None:
        """Go through all themes, ours first."""
        names = themes.names(self.available_themes)
        self.theme = names[(names.index(self.theme) + 1) % len(names)]

    def action_suspend(self) -> None:
        """Give the terminal back to the shell until `fg`."""
        self.action_suspend_process()

    async def action_undo(self) -> None:
        """Take back the last change to a bookmark."""
        if not self.undoable:
            self.notify("There is nothing to undo.", markup=False)
            return
        last = self.undoable.pop()
        if last.added:
            await self.backend.remove_bookmark(last.bookmark.id)
        else:
            await self.backend.restore_bookmark(last.bookmark)
        self.screen.post_message(BookmarksChanged())

    def _usable_theme(self, name: str) -> str:
        if name in self.available_themes:
            return name
        line = self.config.lines.get("theme", 1)
        known = ", ".join(themes.names(self.available_themes))
        self.problems.append(f"config.toml, line {line}: there is no theme “{name}” ({known})")
        return themes.INK.name


def run(home: Home, config: Config, problems: Sequence[str] = ()) -> int:
    """Show the reader until the user leaves; the exit code. `problems` are those of the config."""
    backend = Backend(home)
    try:
        app = ReaderApp(backend, config, problems)
        app.run()
        return app.return_code or 0
    finally:
        backend.close()
