"""The list of all bookmarks, each with its words in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.binding import BindingsMap
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from reader.app.bindings import bindings
from reader.app.keys import Context
from reader.app.widgets.bookmark_entry import entry

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from reader.app.keys import Keymap
    from reader.library.bookmark import Bookmark


class BookmarkList(OptionList):
    """Draws bookmarks and knows the one under the cursor; what is done to them is the screen's.

    The keys of `Context.BOOKMARKS` come before those of movement: the space bar picks.
    """

    def __init__(self, keymap: Keymap) -> None:
        super().__init__(markup=False)
        self._shown: list[Bookmark] = []
        keys = BindingsMap.merge([bindings(keymap, Context.MOVE), self._bindings]).key_to_bindings
        taken = bindings(keymap, Context.BOOKMARKS).key_to_bindings
        self._bindings = BindingsMap.from_keys(
            {key: bound for key, bound in keys.items() if key not in taken}
        )

    @property
    def current(self) -> Bookmark | None:
        """The bookmark under the cursor."""
        if self.highlighted is None or not self._shown:
            return None
        return self._shown[self.highlighted]

    def show(self, bookmarks: Sequence[Bookmark], picked: Container[int]) -> None:
        """Show these, with the cursor on the same bookmark as before, or else near it."""
        before, row = self.current, self.highlighted or 0
        self._shown = list(bookmarks)
        ids = [one.id for one in bookmarks]
        options = (
            Option(entry(one, picked=one.id in picked), id=f"bookmark-{one.id}")
            for one in bookmarks
        )
        spaced = [part for option in options for part in (option, None)]
        self.set_options(spaced[:-1])
        if before is not None and before.id in ids:
            row = ids.index(before.id)
        self.highlighted = min(row, len(ids) - 1) if ids else None

    def redraw(self, bookmark: Bookmark, *, picked: bool) -> None:
        """Draw one of the bookmarks again, where it stands."""
        key = f"bookmark-{bookmark.id}"
        self._shown[self.get_option_index(key)] = bookmark
        self.replace_option_prompt(key, entry(bookmark, picked=picked))

    def action_move_down(self) -> None:
        if self.highlighted != self.option_count - 1:
            self.action_cursor_down()

    def action_move_up(self) -> None:
        if self.highlighted != 0:
            self.action_cursor_up()

    async def action_move_page_down(self) -> None:
        await self.run_action("page_down")

    async def action_move_page_up(self) -> None:
        await self.run_action("page_up")

    async def action_move_half_down(self) -> None:
        await self.run_action("page_down")

    async def action_move_half_up(self) -> None:
        await self.run_action("page_up")

    def action_move_first(self) -> None:
        self.action_first()

    def action_move_last(self) -> None:
        self.action_last()
