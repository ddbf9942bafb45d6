"""“Same person?”: who else a name may mean, to say yes or no, or to give another name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reader.app.figure.who_is_who import Answer, Choice, Says, choices, question
from reader.app.page_keys import clickable, line_of
from reader.app.rows.sheet import drawn
from reader.app.rows.who_is_who import who_row
from reader.app.screens import offered_names
from reader.app.telling import telling
from reader.app.widgets.row_list import RowList
from reader.articles.cleaning import clean_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from reader.app.figures_door import FiguresDoor
    from reader.app.keys import Keymap
    from reader.library.figures.head import Head
    from reader.library.figures.rows import FigureRow
    from reader.library.offers import Offer

NOBODY_OFFERED = "Nobody in the library has a name like this. Type the name that it should have."


class SamePerson(ModalScreen[Answer | None]):
    """Dismisses with an answer about the figure of a page, or with None."""

    CSS_PATH: ClassVar = ["../styles/dialogs.tcss", "../styles/figure_page.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "leave it as it is"),
        *offered_names.BINDINGS,
        Binding("ctrl+n", "different", "somebody else", priority=True),
    ]

    names = property(offered_names.names)
    on_resize = offered_names.fit
    action_step = offered_names.step

    def __init__(
        self, door: FiguresDoor, head: Head, offers: Sequence[Offer], keymap: Keymap
    ) -> None:
        super().__init__()
        self._door, self._head, self._offers, self._keymap = door, head, offers, keymap
        self._choices: list[Choice] = []

    def compose(self) -> ComposeResult:
        """Whom it is about, a line to type on, who it may be, and the keys."""
        with Vertical(classes="dialog"):
            yield Static(question(self._head.figure), classes="dialog-title", markup=False)
            name = clean_line(self._head.figure.name)
            yield Static(name, classes="dialog-about", markup=False)
            yield Input(placeholder="also known as …", select_on_focus=False)
            yield offered_names.name_list(self._keymap)
            yield Static(NOBODY_OFFERED, id="who-nobody", markup=False)
            keys = (
                clickable("Enter", "the same", "screen.same"),
                clickable("Ctrl+N", "another", "screen.different"),
                clickable("Esc", "leaves it", "screen.leave"),
            )
            yield line_of(keys, classes="dialog-keys")

    def on_mount(self) -> None:
        """Show who is offered."""
        self._show(choices(self._head.figure, self._offers, (), ""))

    @on(Input.Changed)
    @work(exclusive=True, group="like")
    async def look(self) -> None:
        """Look for names like what is typed."""
        typed = self.query_exactly_one(Input).value
        like: Sequence[FigureRow] = ()
        with telling(self):
            if clean_line(typed):
                like = await self._door.called_like(self._head.figure, typed)
        self._show(choices(self._head.figure, self._offers, like, typed))

    @on(Input.Submitted)
    @on(RowList.Chosen)
    def action_same(self) -> None:
        """Say that it is the one under the cursor, or that it has the name that is typed."""
        typed = clean_line(self.query_exactly_one(Input).value)
        if (choice := self._chosen()) is not None:
            self.dismiss(Answer(Says.SAME if choice.offer else Says.CALLED, choice))
        elif typed:
            self.dismiss(Answer(Says.CALLED, Choice(typed, 0)))

    def action_different(self) -> None:
        """Say that the one under the cursor is somebody else; it is not offered again."""
        choice = self._chosen()
        if choice is not None and choice.offer is not None:
            self.dismiss(Answer(Says.DIFFERENT, choice))

    def action_leave(self) -> None:
        """Change nothing."""
        self.dismiss(None)

    def _chosen(self) -> Choice | None:
        key = self.names.key
        return self._choices[key] if key is not None and key < len(self._choices) else None

    def _show(self, found: list[Choice]) -> None:
        self._choices = found
        head = self._head
        about = (head.figure, head.articles)
        rows = [partial(who_row, one, at, *about) for at, one in enumerate(found)]
        self.names.show(drawn(rows), len(rows), 0 if found else None)
        self.names.display = bool(found)
        typed = self.query_exactly_one(Input).value
        self.query_one("#who-nobody").display = not found and not typed
        self.on_resize()
