"""The open article: what is shown of it, and what is kept about reading it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.app.folding import Pane
from reader.app.page.facts import facts
from reader.app.page.names import names_on
from reader.app.rows.entities import entity_rows
from reader.app.rows.quotes import quote_rows
from reader.app.rows.sheet import drawn
from reader.app.screens.desk import panes, status

if TYPE_CHECKING:
    from reader.app.opened import Opened
    from reader.app.screens.main import MainScreen
    from reader.articles.spans import Span
    from reader.library.rows import StoredArticle

SETTLE = 0.03
"""Seconds the cursor rests on an article before it opens: a held key opens only the last."""


async def show(
    screen: MainScreen, article_id: int, offset: int | None = None, number: int | None = None
) -> None:
    """Open an article where it was left, or with code point `offset` or quote `number` in sight."""
    await keep_position(screen)
    opened = await screen.backend.open(article_id)
    if opened is None:
        screen.notify("This article is no longer in the library.", markup=False)
        return
    screen.kept_unread = None
    screen.elsewhere = {}
    _fill(screen, opened, opened.position)
    for pane in (screen.quotes, screen.entities):
        pane.scroll_home(animate=False, force=True)
    screen.count_echoes()
    quotes = opened.stored.annotations.quotes
    if number and number <= len(quotes):
        offset = quotes[number - 1].start
    if offset is not None:
        _go_to(screen, opened, offset)
    if screen.pane is Pane.READER:
        screen.touch()
    status.refresh(screen)


def _fill(screen: MainScreen, opened: Opened, top: int) -> None:
    screen.opened = opened
    stored = opened.stored
    meta = facts(stored.article, stored.annotations)
    screen.reader.show(
        stored.article,
        meta,
        quotes=stored.annotations.quotes,
        names=names_on(stored, meta, opened.headlined),
        hits=_hits(screen, opened),
        top=top,
    )
    screen.quotes.point_to(None)
    show_quotes(screen)
    names = entity_rows(stored.annotations.entities, opened.counts)
    screen.entities.show_again(drawn(names), len(names), None)
    panes.share_side(screen)


def show_hits(screen: MainScreen) -> None:
    """Mark what is searched for now."""
    if screen.opened:
        screen.reader.set_hits(_hits(screen, screen.opened))


def show_quotes(screen: MainScreen) -> None:
    """Fill the quotes pane, the cursor where it is, or on the quote in focus."""
    opened = screen.opened
    if opened is None:
        return
    text, quotes = opened.stored.article.text, opened.stored.annotations.quotes
    key = screen.quotes.key or screen.reader.focused_quote or None
    kept, elsewhere, reported = opened.bookmarked, screen.elsewhere, screen.state.reported
    rows = quote_rows(text, quotes, kept, elsewhere=elsewhere, reported=reported)
    screen.quotes.show_again(drawn(rows), len(rows), key)


async def keep_position(screen: MainScreen) -> None:
    """Remember how far the open article was read."""
    if screen.opened and screen.reader.top != screen.opened.position:
        await screen.backend.keep_position(screen.opened.stored.id, screen.reader.top)


async def mark_read(screen: MainScreen, *, read: bool = True) -> None:
    """Mark the open article; one that was marked unread by hand stays so while it is open."""
    opened = screen.opened
    if opened is None or opened.stored.read == read or screen.kept_unread == opened.stored.id:
        return
    screen.opened = replace(opened, stored=replace(opened.stored, read=read))
    await screen.backend.mark_read(opened.stored.id, read=read)
    await refresh_marks(screen)


async def refresh_marks(screen: MainScreen) -> None:
    """Show marks that have changed."""
    screen.articles.refresh_rows()
    screen.counts = await screen.backend.counts()
    status.refresh(screen)


async def reload_marks(screen: MainScreen) -> None:
    """Show what has happened to marks, bookmarks and quotes since the article was opened."""
    if screen.opened is None:
        return
    again = await screen.backend.open(screen.opened.stored.id)
    before = screen.opened
    if again is not None and before.stored.id == again.stored.id:
        screen.opened = replace(again, position=before.position)
        if _reads_otherwise(before.stored, again.stored):
            screen.elsewhere = {}
            _fill_again(screen, screen.opened)
        else:
            show_quotes(screen)
        screen.count_echoes()
    await refresh_marks(screen)


def _reads_otherwise(before: StoredArticle, now: StoredArticle) -> bool:
    return (before.article, before.annotations) != (now.article, now.annotations)


def _fill_again(screen: MainScreen, opened: Opened) -> None:
    """Show the article anew where one is in it."""
    number = screen.reader.focused_quote
    _fill(screen, opened, screen.reader.top)
    if number <= len(opened.stored.annotations.quotes):
        screen.reader.focus_quote(number)
        show_quotes(screen)


def _go_to(screen: MainScreen, opened: Opened, offset: int) -> None:
    """Bring a place on the screen; a quote that begins there is the one in focus."""
    screen.articles.point_to(opened.stored.id)
    screen.reader.bring(offset)
    for number, quote in enumerate(opened.stored.annotations.quotes, 1):
        if quote.start == offset:
            screen.reader.focus_quote(number)
            screen.quotes.point_to(number)


def _hits(screen: MainScreen, opened: Opened) -> list[Span]:
    if screen.found is None:
        return []
    return screen.backend.hits(screen.found.query, opened.stored.article.text)
