"""All bookmarked quotes: to read again, to sort with notes and tags, and to take elsewhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events, on
from textual.binding import Binding, BindingsMap, BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Input, Static

from reader.app.bindings import bindings
from reader.app.bookmark_filter import matching
from reader.app.keys import Context, shown
from reader.app.messages import ArticleChosen, BookmarksChanged, FigureChosen
from reader.app.page_keys import page_keys
from reader.app.rows.bookmarks import bookmark_rows
from reader.app.screens.edit_bookmark import note_dialog, tags_dialog, tags_of
from reader.app.telling import telling
from reader.app.undoable import Toggled
from reader.app.widgets.row_list import RowList
from reader.articles.cleaning import clean_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from reader.app.app import ReaderApp
    from reader.app.backend import Backend
    from reader.app.keys import Keymap
    from reader.app.undoable import Undoable
    from reader.library.bookmark import Bookmark


HINTED = (
    *(f"bookmarks.{name}" for name in ("open", "filter", "note", "tags", "select", "delete")),
    *("undo", "export", "bookmarks.back", "bookmarks.speaker"),
)


class BookmarksScreen(Screen[None]):
    """Lies on the app's trail, so that one comes back to it from an article or a page.

    `undoable` is the app's list of changes to bookmarks that can be taken back.
    """

    CSS_PATH = "../styles/pages.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("down", "to_list", show=False)]

    def __init__(self, backend: Backend, keymap: Keymap, undoable: list[Undoable]) -> None:
        super().__init__()
        self._backend = backend
        self._keymap = keymap
        self._undoable = undoable
        self._all: list[Bookmark] = []
        self._shown: list[Bookmark] = []
        self._picked: set[int] = set()
        own = bindings(keymap, Context.BOOKMARKS)
        self._bindings = BindingsMap.merge([self._bindings, own])

    def compose(self) -> ComposeResult:
        """How many, the filter, the bookmarks, and the keys."""
        yield Static(id="bookmarks-head", classes="page-head", markup=False)
        with Vertical(classes="page"):
            yield Input(placeholder="words, a speaker, a source, #tag", select_on_focus=False)
            yield RowList("bookmarks", moving(self._keymap), Context.MOVE)
            yield Static(id="bookmarks-empty", markup=False)
        yield page_keys(HINTED, self._keymap)

    def on_mount(self) -> None:
        """The keys belong to the list."""
        self.set_focus(self.entries)

    @property
    def entries(self) -> RowList:
        """The list of what is shown."""
        return self.query_exactly_one(RowList)

    @property
    def typed(self) -> Input:
        """The line that narrows the list."""
        return self.query_exactly_one(Input)

    @property
    def current(self) -> Bookmark | None:
        """The bookmark under the cursor."""
        return next((one for one in self._shown if one.id == self.entries.key), None)

    def for_export(self) -> list[Bookmark]:
        """What is picked, else all that is shown."""
        picked = [one for one in self._all if one.id in self._picked]
        return picked or self._shown

    @on(BookmarksChanged)
    @on(events.ScreenResume)
    async def reload(self) -> None:
        """Ask the library again."""
        with telling(self):
            self._all = await self._backend.bookmarks()
        self._picked &= {one.id for one in self._all}
        self._narrow()

    @on(Input.Changed)
    def _narrow(self) -> None:
        before, key = [one.id for one in self._shown], self.entries.key
        self._shown = matching(self._all, self.typed.value)
        now = nearest(key, before, [one.id for one in self._shown])
        self._show(now)
        if now != key:
            self.entries.bring_cursor()
        self.set_class(not self._shown, "-empty")
        self.query_exactly_one("#bookmarks-empty", Static).update(self._why_empty())
        self._count()

    def _show(self, key: int | None) -> None:
        draw = partial(bookmark_rows, self._shown, self._picked)
        self.entries.show_again(draw, len(self._shown), key)

    def _why_empty(self) -> str:
        if self._all:
            return "No bookmark has all of these words.\nEsc shows every bookmark again."
        key = shown(self._keymap["quote.bookmark"][0])
        return (
            f"Nothing is bookmarked yet.\nPress {key} on a quote in an article and it is kept here,"
            " with who said it and where."
        )

    def _count(self) -> None:
        total, visible = len(self._all), len(self._shown)
        words = [f"{total:,}" if visible == total else f"{visible:,} of {total:,}"]
        if self._picked:
            words.append(f"{len(self._picked)} picked")
        head = self.query_exactly_one("#bookmarks-head", Static)
        head.update(f"BOOKMARKS  {' · '.join(words)}")

    @on(Input.Submitted)
    def action_to_list(self) -> None:
        """From the filter to what it found."""
        self.set_focus(self.entries)

    @on(RowList.Chosen)
    async def _chosen(self, event: RowList.Chosen) -> None:
        if event.door is None:
            await self.action_bookmarks_open()
        else:
            await self.action_bookmarks_speaker()

    async def action_bookmarks_open(self) -> None:
        """Go to the article, if it is still there."""
        current = self.current
        if current is None:
            return
        if current.article_id is None:
            self.notify("The article is no longer in the library; the quote is.", markup=False)
            return
        with telling(self):
            place = await self._backend.place_of(current)
            self.post_message(ArticleChosen(current.article_id, offset=place))

    async def action_bookmarks_speaker(self) -> None:
        """Open the page of who said it."""
        if self.current is None:
            return
        with telling(self):
            figure = await self._backend.speaker_of(self.current)
            if figure:
                self.post_message(FigureChosen(figure))
            else:
                self.notify("There is no page of who said this.", markup=False, timeout=3)

    def action_bookmarks_filter(self) -> None:
        """Start to type."""
        self.set_focus(self.typed)

    async def action_bookmarks_back(self) -> None:
        """Give up the filter first, then go back to where one was."""
        if self.typed.value or self.typed.has_focus:
            self.typed.value = ""
            self.set_focus(self.entries)
        else:
            await cast("ReaderApp", self.app).trail.lift()

    def action_bookmarks_select(self) -> None:
        """Pick the bookmark for export, or drop it again."""
        current = self.current
        if current is not None:
            self._picked ^= {current.id}
            self._show(current.id)
            self.entries.action_move_down()
            self._count()

    async def action_bookmarks_delete(self) -> None:
        """Delete at once; undo brings it back."""
        current = self.current
        if current is None:
            return
        with telling(self):
            removed = await self._backend.remove_bookmark(current.id)
            self._undoable.append(Toggled(removed, added=False))
            key = shown(self._keymap["undo"][0])
            self.notify(f"Bookmark deleted. {key} brings it back.", markup=False)
        await self.reload()

    def action_bookmarks_note(self) -> None:
        """Write what one thinks of it."""
        current = self.current
        if current is not None:
            self.app.push_screen(note_dialog(current), partial(self._keep_note, current))

    def action_bookmarks_tags(self) -> None:
        """Set the words to find it under."""
        current = self.current
        if current is not None:
            self.app.push_screen(tags_dialog(current), partial(self._keep_tags, current))

    async def _keep_note(self, bookmark: Bookmark, line: str | None) -> None:
        if line is not None:
            await self._keep(bookmark, clean_line(line), bookmark.tags)

    async def _keep_tags(self, bookmark: Bookmark, line: str | None) -> None:
        if line is not None:
            await self._keep(bookmark, bookmark.note, tags_of(line))

    async def _keep(self, bookmark: Bookmark, note: str, tags: Sequence[str]) -> None:
        with telling(self):
            await self._backend.edit_bookmark(bookmark.id, note=note, tags=tags)
        await self.reload()


def nearest(key: int | None, before: Sequence[int], now: Sequence[int]) -> int | None:
    """The bookmark to stand on once others are shown: the same, or what has moved into its place.

    `before` and `now` are the ids that were and are shown.
    """
    if key in now or not now:
        return key if now else None
    place = before.index(key) if key in before else 0
    return now[min(place, len(now) - 1)]


def moving(keymap: Keymap) -> Keymap:
    """The keymap for the list: a key that does something to a bookmark does not move as well."""
    taken = {key for name in keymap for key in keymap[name] if name.startswith("bookmarks.")}
    return {name: tuple(key for key in keymap[name] if key not in taken) for name in keymap}
