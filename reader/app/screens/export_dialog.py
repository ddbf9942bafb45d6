"""Where bookmarks, pages and quotes leave the reader: a format, a file, and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.style import Style
from textual.widgets import Input, Static

from reader.app.page_keys import clickable, line_of
from reader.articles.cleaning import clean_line
from reader.errors import ReaderError
from reader.export.formats import FORMATS

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from reader.app.backend import Backend
    from reader.app.exported import Exported

NAMES = tuple(FORMATS)


class ExportDialog(ModalScreen[None]):
    """Writes `what` to a file that the user names; a file that is there is replaced when asked.

    The format goes with Tab, and the suffix of the file goes with it.
    """

    CSS_PATH = "../styles/dialogs.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "close"),
        Binding("tab,down", "format(1)", "next format", priority=True),
        Binding("shift+tab,up", "format(-1)", "previous format", priority=True),
    ]

    def __init__(self, backend: Backend, what: Exported) -> None:
        super().__init__()
        self._backend = backend
        self._what = what
        self._format = NAMES[0]
        self._asked: Path | None = None
        self._done = False

    def compose(self) -> ComposeResult:
        """What goes out, the formats, the file, the result and the keys."""
        with Vertical(classes="dialog"):
            yield Static(f"Export {self._what.amount}", classes="dialog-title", markup=False)
            yield line_of((), classes="dialog-formats")
            yield Input(str(self._default()), select_on_focus=False)
            yield Static(classes="dialog-result", markup=False)
            keys = (
                clickable("Enter", "writes", "screen.write"),
                clickable("Tab", "next format", "screen.format(1)"),
                clickable("Esc", "closes", "screen.leave"),
            )
            yield line_of(keys, classes="dialog-keys")

    def on_mount(self) -> None:
        """Show the format that is set."""
        self._show_formats()

    @on(Input.Changed)
    def forget(self) -> None:
        """Another file: what was said about the last one no longer holds."""
        self._asked = None
        self._done = False
        self.query_exactly_one(".dialog-result").remove_class("-shown", "-failed")

    @on(Input.Submitted)
    async def action_write(self) -> None:
        """Write the file, or ask first when there is one; once written, Enter closes."""
        if self._done:
            self.dismiss(None)
            return
        path = self._path()
        if path.is_file() and path != self._asked:
            self._asked = path
            self._say("This file exists. Enter again replaces it, Esc leaves it alone.")
            return
        try:
            self._make_default_folder(path)
            await self._backend.export(self._format, path, self._what, force=path == self._asked)
        except ReaderError as error:
            self._say(str(error), failed=True)
        else:
            self._done = True
            amount = self._what.amount
            self._say(f"{amount[:1].upper()}{amount[1:]} written to {path}")

    def action_format(self, step: int) -> None:
        """The next format, or the one before."""
        self.action_choose(NAMES[(NAMES.index(self._format) + step) % len(NAMES)])

    def action_choose(self, name: str) -> None:
        """Another format; a file name that ends in the old suffix takes the new one."""
        old, self._format = FORMATS[self._format], name
        line = self.query_exactly_one(Input)
        if line.value.endswith(old.suffix):
            line.value = line.value.removesuffix(old.suffix) + FORMATS[name].suffix
            line.cursor_position = len(line.value)
        self._show_formats()

    def action_leave(self) -> None:
        """Close; nothing more is written."""
        self.dismiss(None)

    def _default(self) -> Path:
        return self._backend.home.exports / f"{self._what.stem}{FORMATS[self._format].suffix}"

    def _make_default_folder(self, path: Path) -> None:
        if path.parent == self._backend.home.exports:
            try:
                path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            except OSError as error:
                raise ReaderError(f"{path.parent} cannot be made: {error.strerror}.") from error

    def _path(self) -> Path:
        typed = self.query_exactly_one(Input).value.strip()
        return Path(typed or self._default()).expanduser().absolute()

    def _say(self, words: str, *, failed: bool = False) -> None:
        result = self.query_exactly_one(".dialog-result", Static)
        result.update(clean_line(words))
        result.set_class(failed, "-failed")
        result.add_class("-shown")

    def _show_formats(self) -> None:
        names = (_format(name, chosen=name == self._format) for name in NAMES)
        self.query_exactly_one(".dialog-formats", Static).update(Content("  ").join(names))


def _format(name: str, *, chosen: bool) -> Content:
    words = Content.styled(f"▸{name}", "$quotation bold") if chosen else Content(f" {name}")
    return words.stylize(Style.from_meta({"@click": f"screen.choose({name!r})"}))
