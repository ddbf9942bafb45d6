"""The line that searches are typed into."""

from __future__ import annotations

from textual.message import Message
from textual.widgets import Input

from reader.app.bindings import bindings
from reader.app.keys import Context, Keymap


class SearchBar(Input):
    """An input of one line without a frame."""

    class Kept(Message):
        """The user goes on to what was found."""

    class Cleared(Message):
        """The user gives up the search."""

    def __init__(self, keymap: Keymap) -> None:
        super().__init__(id="search", placeholder="search", compact=True, select_on_focus=False)
        self._bindings = bindings(keymap, Context.SEARCH, over=self._bindings)

    def show(self, text: str) -> None:
        """Write a search without starting it."""
        with self.prevent(Input.Changed):
            self.value = text
            self.cursor_position = len(text)

    def action_search_keep(self) -> None:
        self.post_message(self.Kept())

    def action_search_clear(self) -> None:
        self.post_message(self.Cleared())
