"""The app's only door to the workflows: plain data in and out, never a wait on the screen."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import aclosing, contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reader.app import undoable
from reader.app.echo_desk import EchoDesk
from reader.app.opened import open_article, speaker_of
from reader.app.store_thread import StoreThread
from reader.library import articles, bookmarks, changes, reading, session
from reader.library.connection import open_library
from reader.workflows import starter
from reader.workflows.outdated import any_outdated

if TYPE_CHECKING:
    from reader.app.everybody import Everybody
    from reader.app.exported import Exported
    from reader.app.figures_door import FiguresDoor
    from reader.app.opened import Opened
    from reader.app.undoable import Corrected, Renamed, Toggled, Undoable
    from reader.articles.spans import Span
    from reader.index.query.nodes import Query
    from reader.index.searching import Found
    from reader.index.snippets import Snippet
    from reader.library.bookmark import Bookmark
    from reader.library.connection import Library
    from reader.library.figure import Figure
    from reader.library.rows import Counts, Headline
    from reader.paths import Home
    from reader.workflows.add import Progress
    from reader.workflows.stores import Stores


class Backend:
    """One reader's stores: asked by the app, answered in threads.

    `headlines` and `snippet` answer at once on a connection of their own (the caller's thread must
    stay the same); everything else is awaited. `echoes` knows where the same words stand. Raises
    `ReaderError` where a workflow does.
    """

    def __init__(self, home: Home) -> None:
        self.home = home
        self._desk = StoreThread(home, "desk")
        self._searches = StoreThread(home, "search")
        self._intake = StoreThread(home, "intake")
        self.echoes = EchoDesk(home)
        self._pages = StoreThread(home, "pages")
        self._at_hand: Library | None = None
        self._asking = 0
        self._quiet = asyncio.Event()
        self._quiet.set()

    async def newest(self) -> array[int]:
        """The ids of all articles, newest first."""
        return await self._desk.run(lambda stores: articles.newest(stores.library))

    async def counts(self) -> Counts:
        """The library in numbers."""
        return await self._desk.run(lambda stores: articles.counts(stores.library))

    def headlines(self, ids: Sequence[int]) -> list[Headline]:
        """The lines of the list for `ids`, at once."""
        return articles.headlines(self._library(), ids)

    def snippets(self, query: Query, ids: Sequence[int], width: int) -> dict[int, Snippet]:
        """What was found in each of `ids`, at once, in at most `width` code points."""
        from reader.index.snippets import snippet

        texts = articles.texts(self._library(), ids)
        return {key: snippet(query, text, width) for key, text in texts.items()}

    def hits(self, query: Query, text: str) -> list[Span]:
        """The places in `text` that the query's words name."""
        from reader.index import hits

        return hits.hits(query, text)

    async def search(self, text: str, cancelled: Callable[[], bool]) -> Found:
        """The articles that answer, as the user types. Raises `QueryError`."""
        from reader.workflows.search import search

        today = date.today()  # noqa: DTZ011 - `yesterday` is the user's own yesterday
        with self._alone():
            return await self._searches.run(
                lambda stores: search(stores, text, today=today, typing=True, cancelled=cancelled)
            )

    async def open(self, article_id: int) -> Opened | None:
        """Everything that the screen shows of an article; None when it is gone."""
        return await self._desk.run(lambda stores: open_article(stores.library, article_id))

    async def mark_read(self, article_id: int, *, read: bool) -> None:
        """Mark as read or unread."""
        await self._desk.run(lambda stores: reading.mark_read(stores.library, article_id, read))

    async def star(self, article_id: int, *, starred: bool) -> None:
        """Put the star on or take it off."""
        await self._desk.run(lambda stores: reading.star(stores.library, article_id, starred))

    async def keep_position(self, article_id: int, offset: int) -> None:
        """Remember the code point at the top of the screen."""
        await self._desk.run(
            lambda stores: reading.keep_position(stores.library, article_id, offset)
        )

    async def bookmarks(
        self, *, speaker: str | None = None, tag: str | None = None
    ) -> list[Bookmark]:
        """Every bookmark, the latest first."""
        return await self._desk.run(
            lambda stores: bookmarks.all_bookmarks(stores.library, speaker=speaker, tag=tag)
        )

    async def toggle_bookmark(self, article_id: int, number: int) -> Toggled:
        """Bookmark the article's quote of that number (from 1), or take its bookmark away."""
        return await self._desk.run(
            lambda stores: undoable.toggle(stores.library, article_id, number)
        )

    async def edit_bookmark(self, bookmark_id: int, *, note: str, tags: Sequence[str]) -> Bookmark:
        """Replace note and tags."""
        return await self._desk.run(
            lambda stores: bookmarks.edit(stores.library, bookmark_id, note=note, tags=tags)
        )

    async def remove_bookmark(self, bookmark_id: int) -> Bookmark:
        """Take a bookmark away; hand it to `restore_bookmark` to undo."""
        return await self._desk.run(lambda stores: bookmarks.remove(stores.library, bookmark_id))

    async def restore_bookmark(self, bookmark: Bookmark) -> Bookmark:
        """Put a removed bookmark back."""
        return await self._desk.run(lambda stores: bookmarks.restore(stores.library, bookmark))

    async def name_speaker(self, article_id: int, number: int, name: str) -> Corrected:
        """Let the quote of that number (from 1) be what `name` said."""
        return await self._desk.run(
            lambda stores: undoable.name_speaker(stores.library, article_id, number, name)
        )

    async def not_a_quote(self, article_id: int, number: int) -> Corrected:
        """Let the quote of that number (from 1) be nobody's."""
        return await self._desk.run(
            lambda stores: undoable.call_no_quote(stores.library, article_id, number)
        )

    async def also_known_as(self, alias: str, name: str) -> Renamed:
        """Show whoever is called `alias` as `name`, in every article."""
        return await self._desk.run(lambda stores: undoable.rename(stores.library, alias, name))

    async def take_back(self, done: Undoable) -> None:
        """Make it as if the user had not done that."""
        await self._desk.run(lambda stores: undoable.take_back(stores.library, done))

    async def place_of(self, bookmark: Bookmark) -> int | None:
        """The code point where its words begin in the article of today; None where they do not."""
        kept = await self._desk.run(
            lambda stores: bookmarks.of_article(stores.library, bookmark.article_id or 0)
        )
        return next((one.start for one in kept if one.id == bookmark.id), None)

    async def speaker_of(self, bookmark: Bookmark) -> Figure | None:
        """Whose page its speaker has; None where nobody with a page is clearly meant."""
        return await self._desk.run(lambda stores: speaker_of(stores.library, bookmark))

    async def export(self, name: str, path: Path, what: Exported, *, force: bool) -> None:
        """Write it in the format of that name. Raises `ExportError`."""
        from reader.export import formats, writing

        as_ = formats.FORMATS[name]
        await self._pages.run(
            lambda stores: writing.write(path, what.text(stores, as_), force=force)
        )

    @property
    def everybody(self) -> Everybody:
        """All figures and all quotes of a time, ranked, found and sorted."""
        from reader.app.everybody import Everybody

        return Everybody(self._searches, self._alone)

    @property
    def figures(self) -> FiguresDoor:
        """All about people, organisations and places."""
        from reader.app.figures_door import FiguresDoor

        return FiguresDoor(self._pages)

    async def remember(self, key: str, value: str) -> None:
        """Keep something about the session."""
        await self._desk.run(lambda stores: session.remember(stores.library, key, value))

    async def recall(self, key: str) -> str | None:
        """What was kept under `key`."""
        return await self._desk.run(lambda stores: session.recall(stores.library, key))

    def read_starter(self) -> AsyncIterator[Progress]:
        """Read in the articles that come with the reader, one step at a time."""
        from reader.workflows.add import add_starter  # the analysis costs 20 ms to import

        return self._intake.steps(add_starter)

    async def last_change(self) -> int:
        """A number that grows whenever any process changes the articles."""
        return await self._desk.run(lambda stores: changes.last(stores.library))

    async def starter_wanted(self) -> bool:
        """Whether the articles that come with the reader still have to be read in."""
        return await self._desk.run(starter.starter_wanted)

    async def catch_up(self) -> AsyncIterator[tuple[int, int]]:
        """Bring the index up to date with the library: (done, total) articles, batch by batch.

        It rests while a search is being answered, which would take three times as long beside it.
        """
        async for step in self._intake.steps(_catching_up):
            yield step
            await self._quiet.wait()

    async def analyse_outdated(self) -> AsyncIterator[tuple[int, int]]:
        """Analyse the articles of an older engine again, resting as `catch_up` does."""
        if not await self._intake.run(any_outdated):
            return
        from reader.workflows.analyse import analyse_outdated

        async with aclosing(self._intake.steps(analyse_outdated)) as steps:
            async for step in steps:
                yield step
                await self._quiet.wait()

    async def keep_quotes_at_hand(self) -> AsyncIterator[tuple[int, int]]:
        """Learn what stands in quotes of a library from before, resting as `catch_up` does."""
        from reader.workflows.take_in_quotes import keep_quotes_at_hand

        async with aclosing(self._intake.steps(keep_quotes_at_hand)) as steps:
            async for step in steps:
                yield step
                await self._quiet.wait()

    def close(self) -> None:
        """Finish the step at hand and let go of every file; the index takes in the rest later."""
        for thread in (self._searches, self._intake, self._pages, self._desk):
            thread.close()
        self.echoes.close()
        if self._at_hand is not None:
            self._at_hand.close()
            self._at_hand = None

    @contextmanager
    def _alone(self) -> Iterator[None]:
        self._asking += 1
        self._quiet.clear()
        try:
            yield
        finally:
            self._asking -= 1
            if not self._asking:
                self._quiet.set()

    def _library(self) -> Library:
        if self._at_hand is None:
            self._at_hand = open_library(self.home.library)
        return self._at_hand


def _catching_up(stores: Stores) -> Iterator[tuple[int, int]]:
    # Imported in the thread: the first frame need not wait 50 ms for the index.
    from reader.workflows.catch_up import catching_up

    return catching_up(stores)
