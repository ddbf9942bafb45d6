"""One line of text, asked for in a small window."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reader.app.page_keys import clickable, line_of

if TYPE_CHECKING:
    from textual.app import ComposeResult


class LineDialog(ModalScreen[str | None]):
    """Asks for a line and dismisses with it, or with None when the user changes their mind."""

    CSS_PATH = "../styles/dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "leave as it was")]

    def __init__(self, title: str, value: str, *, hint: str, about: str = "") -> None:
        """`about` is quoted above the line, so that one sees what it belongs to."""
        super().__init__()
        self._title = title
        self._value = value
        self._hint = hint
        self._about = about

    def compose(self) -> ComposeResult:
        """Title, what it is about, the line, and the keys."""
        with Vertical(classes="dialog"):
            yield Static(self._title, classes="dialog-title", markup=False)
            if self._about:
                yield Static(self._about, classes="dialog-about", markup=False)
            yield Input(self._value, placeholder=self._hint, select_on_focus=False)
            keys = (
                clickable("Enter", "keeps it", "screen.keep"),
                clickable("Esc", "leaves it as it was", "screen.leave"),
            )
            yield line_of(keys, classes="dialog-keys")

    @on(Input.Submitted)
    def action_keep(self) -> None:
        """Hand the line back."""
        self.dismiss(self.query_exactly_one(Input).value)

    def action_leave(self) -> None:
        """Change nothing."""
        self.dismiss(None)
