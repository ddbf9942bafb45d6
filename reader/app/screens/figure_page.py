"""The page of a person, an organisation or a place: everything that the library knows of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from textual import events, on
from textual.binding import Binding, BindingsMap, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.widgets import Input, Static

from reader.app.bindings import bindings
from reader.app.figure.sections import Section
from reader.app.keys import Context
from reader.app.messages import BookmarksChanged
from reader.app.page_keys import line_of, page_keys
from reader.app.screens.figure import choosing, drawing, filling, naming, narrowing, quoting
from reader.app.screens.figure.state import State
from reader.app.telling import telling
from reader.app.widgets.inked_lines import InkedLines
from reader.app.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from textual.app import ComposeResult

    from reader.app.app import ReaderApp
    from reader.app.backend import Backend
    from reader.app.exported import Exported
    from reader.app.keys import Keymap
    from reader.library.figure import Figure


class FigurePage(Screen[None]):
    """Lies over what is shown; an article that is opened from it leads back with Escape.

    `figure` is whose page was asked for; where the user has made somebody else of it since, it is
    the page of that one.
    """

    CSS_PATH: ClassVar = ["../styles/pages.tcss", "../styles/figure_page.tcss"]
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [Binding("down", "to_list", show=False)]

    def __init__(self, backend: Backend, keymap: Keymap, figure: Figure) -> None:
        super().__init__()
        self.backend, self.keymap = backend, keymap
        self.state = State(figure)
        own = bindings(keymap, Context.FIGURE, over=self._bindings)
        self._bindings = BindingsMap.merge([own])

    telling = telling
    action_figure_next = choosing.next_section
    action_figure_previous = choosing.previous_section
    action_figure_first = choosing.first
    action_figure_second = choosing.second
    action_figure_third = choosing.third
    action_figure_fourth = choosing.fourth
    action_figure_fifth = choosing.fifth
    action_figure_filter = narrowing.start
    action_figure_earlier = narrowing.earlier
    action_figure_later = narrowing.later
    action_figure_bookmark = quoting.bookmark
    action_figure_copy = quoting.copy
    action_figure_whole = quoting.whole
    action_figure_same = naming.ask
    action_figure_pick = naming.pick
    action_figure_apart = naming.ask_apart

    def compose(self) -> ComposeResult:
        """The head, the names of the lists, the line to type on, the lists, and the keys."""
        yield Static(id="figure-kind", classes="page-head", markup=False)
        with Vertical(classes="page"):
            yield InkedLines("figure-head")
            yield line_of((), classes="figure-perhaps")
            yield line_of((), classes="figure-tabs")
            with Horizontal(id="figure-narrow"):
                yield Static("/", id="figure-slash")
                yield Input(placeholder="words, a year", select_on_focus=False)
                yield Static(id="figure-found", markup=False)
            for section in Section:
                yield RowList(section.value, self.keymap, Context.MOVE)
            yield Static(id="figure-empty", markup=False)
        yield page_keys((), self.keymap)

    @property
    def reader_app(self) -> ReaderApp:
        """The app, as ours."""
        return cast("ReaderApp", self.app)

    @property
    def rows(self) -> RowList:
        """The list that is shown."""
        return self.rows_of(self.state.section)

    def rows_of(self, section: Section) -> RowList:
        """The list of a section."""
        return self.query_one(f"#{section.value}", RowList)

    @property
    def typed(self) -> Input:
        """The line that narrows the page."""
        return self.query_exactly_one(Input)

    def for_export(self) -> Exported:
        """What is shown of the page, for a file."""
        from reader.app.figures_door import whole_page

        return whole_page(self.state.figure, self.state.narrowing)

    def work_on(self, work: Coroutine[Any, Any, None], group: str) -> None:
        """Do it while the screen goes on; what was under way in that group is given up."""
        self.run_worker(self._told(work), group=group, exclusive=True)

    async def _told(self, work: Coroutine[Any, Any, None]) -> None:
        with self.telling():
            await work

    @on(BookmarksChanged)
    @on(events.ScreenResume)
    def read_anew(self) -> None:
        """Look what there is now, also after something was done elsewhere."""
        self.work_on(filling.read(self), "page")

    def on_resize(self) -> None:
        """Say as much as fits."""
        self.call_after_refresh(drawing.draw, self)

    @on(RowList.Wanted)
    def read_on(self, event: RowList.Wanted) -> None:
        """Fill what one comes near the end of."""
        if event.rows is self.rows:
            filling.go_on(self)

    @on(Input.Changed)
    def narrow(self) -> None:
        """As one types."""
        narrowing.apply(self)

    @on(Input.Submitted)
    def action_to_list(self) -> None:
        """From the line to what it found."""
        self.set_focus(self.rows)

    @on(RowList.Chosen)
    def action_figure_open(self) -> None:
        """Go to what is under the cursor."""
        choosing.open_row(self)

    async def action_figure_back(self) -> None:
        """Show everything again, drop what is picked, or go back to where one came from."""
        if self.typed.value or self.typed.has_focus:
            self.typed.value = ""
            self.set_focus(self.rows)
        elif self.state.look.picked:
            naming.drop_picked(self)
        else:
            await self.reader_app.trail.lift()
