"""What a page shows of several things that it could, and of which time; all can be clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal
from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from reader.app.keys import BY_NAME
from reader.app.when import STEPPED, in_words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from textual.app import ComposeResult

    from reader.app.when import When

Choice = tuple[str, str, bool]
"""Words, the action that chooses it, and whether it is chosen."""


class Choices(Horizontal):
    """One line: what there is to choose at the left, the time at the right.

    `page` is where the names of the page's actions begin: `everyone` for `everyone.earlier`.
    """

    def __init__(self, page: str) -> None:
        super().__init__()
        self._page = page

    def compose(self) -> ComposeResult:
        """The two ends."""
        for end in ("left", "right"):
            line = Static(classes=end, markup=False)
            line.auto_links = False
            yield line

    def show(self, choices: Iterable[Choice], when: When, today: date) -> None:
        """Show other choices."""
        left = Content("  ").join(_choice(*choice) for choice in choices)
        line = self.query_exactly_one(".left", Static)
        line.update(left, layout=left.cell_length != line.size.width)
        self.query_exactly_one(".right", Static).update(self._time(when, today), layout=False)

    def _time(self, when: When, today: date) -> Content:
        words = _choice(in_words(when, today), self._does("time"), chosen=True)
        if when.stretch not in STEPPED:
            return words
        before, after = _choice("‹ ", self._does("earlier")), _choice(" ›", self._does("later"))
        return before + words + after

    def _does(self, name: str) -> str:
        return f"screen.{BY_NAME[f'{self._page}.{name}'].method}"


def _choice(words: str, action: str, chosen: bool = False) -> Content:  # noqa: FBT001, FBT002
    ink = "$foreground bold underline" if chosen else "$muted"
    return Content.styled(words, ink).stylize(Style.from_meta({"@click": action}))
