"""A page of a person, organisation or place that says whose it is, and whose Escape leads back."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Static

from reader.app.messages import ArticleChosen

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from reader.library.figure import Figure


class PageStandIn(Screen[None]):
    """Enter opens the third article, at its beginning."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "back"),
        Binding("enter", "open", "open"),
    ]

    def __init__(self, _backend: object, _keymap: object, figure: Figure) -> None:
        super().__init__()
        self.figure = figure

    def compose(self) -> ComposeResult:
        where = f" of article {self.figure.article}" if self.figure.article else ""
        yield Static(f"PAGE OF {self.figure.name}, {self.figure.kind}{where}", markup=False)

    async def action_leave(self) -> None:
        await self.app.trail.lift()  # type: ignore[attr-defined]

    def action_open(self) -> None:
        self.post_message(ArticleChosen(3))
