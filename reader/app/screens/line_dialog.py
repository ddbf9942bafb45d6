"""One line of text, asked for in a small window."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

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
            yield Static("Enter keeps it   Esc leaves it as it was", classes="dialog-keys")

    @on(Input.Submitted)
    def keep(self, event: Input.Submitted) -> None:
        """Hand the line back."""
        event.stop()
        self.dismiss(event.value)

    def action_leave(self) -> None:
        """Change nothing."""
        self.dismiss(None)
