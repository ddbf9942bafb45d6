"""Where one is on the main screen, so that one can come back to exactly there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.app.screens.desk import opening, panes, status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.scroll_view import ScrollView

    from reader.app.folding import Pane
    from reader.app.page.names import Name
    from reader.app.screens.main import MainScreen


@dataclass(frozen=True, slots=True)
class Place:
    """The open article with the quote in focus and the marked name, the pane, and all cursors.

    `elsewhere` tells in how many articles its quotes stand, `lines` are the first lines in sight of
    the list, the article, the quotes and the names.
    """

    article: int
    number: int
    marked: Name | None
    pane: Pane
    listed: int | None
    quote: int | None
    entity: int | None
    elsewhere: Mapping[int, int]
    lines: tuple[int, ...]


def here(screen: MainScreen) -> Place | None:
    """Where one is; None while no article is open."""
    if screen.opened is None:
        return None
    return Place(
        screen.opened.stored.id,
        screen.reader.focused_quote,
        screen.reader.marked,
        screen.pane,
        screen.articles.current,
        screen.quotes.key,
        screen.entities.key,
        screen.elsewhere,
        tuple(view.scroll_offset.y for view in _views(screen)),
    )


async def return_to(screen: MainScreen, place: Place) -> None:
    """Be there again."""
    await opening.show(screen, place.article)
    if screen.open_article != place.article:
        return
    screen.reader.focus_quote(place.number)
    screen.reader.mark(place.marked)
    screen.quotes.point_to(place.quote)
    screen.elsewhere = place.elsewhere
    opening.show_quotes(screen)
    screen.entities.point_to(place.entity)
    if place.listed is not None:
        screen.articles.point_to(place.listed)
    panes.go(screen, place.pane)
    _scroll_back(screen, place)
    status.refresh(screen)


def _scroll_back(screen: MainScreen, place: Place) -> None:
    for view, line in zip(_views(screen), place.lines, strict=True):
        view.scroll_to(0, line, animate=False, force=True, immediate=True)


def _views(screen: MainScreen) -> tuple[ScrollView, ...]:
    return (screen.articles, screen.reader, screen.quotes, screen.entities)
