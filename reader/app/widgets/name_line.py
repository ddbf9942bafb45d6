"""A line for letters of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Input

if TYPE_CHECKING:
    from collections.abc import Collection


class NameLine(Input):
    """Leaves the characters of `keys` to the screen, whose keys they are while one types too."""

    def __init__(self, keys: Collection[str]) -> None:
        super().__init__(placeholder="letters of a name", select_on_focus=False)
        self._left = keys

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Whether it is typed."""
        return character not in self._left and super().check_consume_key(key, character)
