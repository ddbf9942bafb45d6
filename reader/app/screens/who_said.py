"""“Who said this?”: the user names the speaker, or says that it is no quote."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reader.analysis.quotes.rules import RULE_WORDS
from reader.app.candidates import Choice, candidates, choices
from reader.app.page_keys import clickable, line_of
from reader.app.rows.speakers import speaker_rows
from reader.app.screens import offered_names
from reader.app.widgets.row_list import RowList
from reader.articles.cleaning import clean_line

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from reader.app.keys import Keymap
    from reader.articles.annotations import Quote
    from reader.library.rows import StoredArticle


def _why(quote: Quote) -> str:
    """How the present speaker was found, and how far that can be trusted."""
    who = quote.speaker.name if quote.speaker else "nobody"
    return f"{who}: {RULE_WORDS.get(quote.rule, quote.rule)} ({quote.confidence})"


class WhoSaid(ModalScreen[Choice | None]):
    """Dismisses with what was chosen for a quote, by its number from 1, or with None."""

    CSS_PATH: ClassVar = ["../styles/dialogs.tcss", "../styles/who_said.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "leave it as it was"),
        *offered_names.BINDINGS,
    ]

    names = property(offered_names.names)
    on_resize = offered_names.fit
    action_step = offered_names.step

    def __init__(self, stored: StoredArticle, number: int, keymap: Keymap) -> None:
        super().__init__()
        self._quote = stored.annotations.quotes[number - 1]
        self._words = clean_line(stored.article.text[self._quote.start : self._quote.end])
        self._people = candidates(stored.annotations)
        self._choices: list[Choice] = []
        self._keymap = keymap

    def compose(self) -> ComposeResult:
        """The quote, a line to type on, who it may be, and the keys."""
        with Vertical(classes="dialog"):
            yield Static("Who said this?", classes="dialog-title", markup=False)
            yield Static(self._words, classes="dialog-about", markup=False)
            yield Static(_why(self._quote), classes="dialog-why", markup=False)
            yield Input(placeholder="a name", select_on_focus=False)
            yield offered_names.name_list(self._keymap)
            keys = (
                clickable("Enter", "takes it", "screen.take"),
                clickable("↑↓", "choose", "screen.step(1)"),
                clickable("Esc", "leaves it as it was", "screen.leave"),
            )
            yield line_of(keys, classes="dialog-keys")

    def on_mount(self) -> None:
        """Begin at the present speaker."""
        self._narrow()
        now = self._now
        here = (at for at, one in enumerate(self._choices) if one.name == now)
        self.names.point_to(next(here, 0))

    @on(Input.Changed)
    def _narrow(self) -> None:
        typed = self.query_exactly_one(Input).value
        self._choices = choices(self._people, self._quote, typed)
        draw = partial(speaker_rows, self._choices, self._now)
        self.names.show(draw, len(self._choices), 0 if self._choices else None)
        self.on_resize()

    @on(Input.Submitted)
    @on(RowList.Chosen)
    def action_take(self) -> None:
        """Hand back what is under the cursor."""
        key = self.names.key
        if key is not None and key < len(self._choices):
            self.dismiss(self._choices[key])

    def action_leave(self) -> None:
        """Change nothing."""
        self.dismiss(None)

    @property
    def _now(self) -> str | None:
        return self._quote.speaker.name if self._quote.speaker else None
