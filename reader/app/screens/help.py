"""Every key and the query language on one page that narrows as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static

from reader.app import help_page
from reader.app.page_keys import clickable, line_of

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from reader.app.keys import Keymap


class HelpScreen(Screen[None]):
    """The keys in force, the user's own among them. Typing narrows, the arrows scroll."""

    CSS_PATH = "../styles/pages.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "back"),
        Binding("down", "scroll(1)", show=False),
        Binding("up", "scroll(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
    ]

    def __init__(self, keymap: Keymap) -> None:
        super().__init__()
        self._page = list(help_page.rows(keymap))

    def compose(self) -> ComposeResult:
        """Heading, the line to type in, the page, and how to leave."""
        yield Static("KEYS AND SEARCHES", classes="page-head")
        with Vertical(classes="page"):
            yield Input(placeholder="type what you want to do, or a key", select_on_focus=False)
            with VerticalScroll(can_focus=False):
                yield Static(id="help-page", markup=False)
        remark = Content.styled("↑ ↓ PgUp PgDn scroll", "$muted")
        yield line_of((clickable("Esc", "back", "screen.leave"), remark), classes="page-keys")

    def on_mount(self) -> None:
        """Ready to type."""
        self.set_focus(self.query_exactly_one(Input))

    @on(Input.Changed)
    @on(events.Resize)
    def redraw(self) -> None:
        """Draw the page for what is typed, and for the room there is once it is known."""
        self.call_after_refresh(self._draw)

    def _draw(self) -> None:
        found = help_page.narrowed(self._page, self.query_exactly_one(Input).value)
        scroll = self.query_exactly_one(VerticalScroll)
        page = self.query_exactly_one("#help-page", Static)
        width = scroll.scrollable_content_region.width - 1
        page.update(help_page.draw(found, width) if found else "Nothing here does that.")

    def action_scroll(self, lines: int) -> None:
        """Up or down a line."""
        self.query_exactly_one(VerticalScroll).scroll_relative(y=lines, animate=False)

    def action_page(self, direction: int) -> None:
        """Up or down a page."""
        scroll = self.query_exactly_one(VerticalScroll)
        scroll.scroll_relative(y=direction * (scroll.size.height - 1), animate=False)

    def action_leave(self) -> None:
        """Show the whole page again, or go back to where one was."""
        line = self.query_exactly_one(Input)
        if line.value:
            line.value = ""
        else:
            self.dismiss(None)
