"""The command palette: every action by what it does, with its key, and every theme."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from reader.app import themes
from reader.app.keys import ACTIONS, BY_NAME, Action, Context, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator
    from typing import Any

    from textual.dom import DOMNode

    from reader.app.app import ReaderApp

NO_PAGE = "First open the page of a person, an organisation or a place: Enter on the name."

KEY_CELLS = 11
"""Room for a key's name left of what it does."""

_OPENED_BY = {
    Context.BOOKMARKS: "bookmarks",
    Context.EVERYONE: "everyone",
    Context.TODAY: "today",
}
"""The action that opens the screen on which those of a context work."""


class Command(NamedTuple):
    """What the palette shows on a line, and what it does."""

    key: str
    words: str
    run: Callable[[], Coroutine[Any, Any, None]]


class ReaderCommands(Provider):
    """Ours alone: Textual's own commands are all in the registry where they make sense."""

    @property
    def reader(self) -> ReaderApp:
        """The app, as what it is."""
        return self.app  # type: ignore[return-value] # the palette belongs to no other app

    async def discover(self) -> Hits:
        """Everything, in the order of the registry."""
        for command in self._commands():
            yield DiscoveryHit(_line(command, Content(command.words)), command.run, command.words)

    async def search(self, query: str) -> Hits:
        """What the typed letters may mean, best first."""
        matcher = self.matcher(query)
        for command in self._commands():
            score = matcher.match(command.words)
            if score > 0:
                words = matcher.highlight(command.words)
                yield Hit(score, _line(command, words), command.run, command.words)

    def _commands(self) -> Iterator[Command]:
        for action in ACTIONS:
            keys = self.reader.keymap[action.name]
            key = shown(keys[0]) if keys else ""
            yield Command(key, action.help, partial(self._run, action))
        for name in themes.names(self.reader.available_themes):
            yield Command("", f"Use the theme {name}", partial(self._use_theme, name))

    async def _use_theme(self, name: str) -> None:
        self.reader.theme = name

    async def _run(self, action: Action) -> None:
        """Do it here if it can be done here, else on the screen that it belongs to."""
        if await _carry_out(action, self.screen, self.focused):
            return
        if action.context in _OPENED_BY:
            await self.reader.run_action(_OPENED_BY[action.context])
            return
        if action.context is Context.FIGURE:
            self.reader.notify(NO_PAGE, markup=False)
            return
        action = BY_NAME["quote.echoes"] if action.context is Context.ECHOES else action
        await self.reader.trail.give_up()
        await _carry_out(action, self.reader.main, self.reader.main.focused)


async def _carry_out(action: Action, screen: DOMNode, focused: DOMNode | None) -> bool:
    """Ask the focused widget and all around it, then the widgets of the screen."""
    around = list(focused.ancestors_with_self) if focused is not None else [screen, screen.app]
    for node in [*around, *screen.query("*")]:
        if hasattr(node, f"action_{action.method}"):
            return bool(await screen.app.run_action(action.method, node))
    return False


def _line(command: Command, words: Content) -> Content:
    key = Content.styled(f"{command.key:>{KEY_CELLS}}  ", "$quotation bold")
    return key + words
