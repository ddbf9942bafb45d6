"""From a name to the articles with it, and back to where one was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.app.entity_rows import query_for
from reader.app.folding import Pane
from reader.app.screens.desk import panes

if TYPE_CHECKING:
    from reader.app.screens.main import MainScreen


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader was: the search, the open article, the pane."""

    query: str
    article: int | None
    pane: Pane


def filter_by(screen: MainScreen, index: int) -> None:
    """List the articles with the open article's entity of that index."""
    if screen.opened is None:
        return
    entity = screen.opened.stored.annotations.entities[index]
    here = Place(screen.search.value, screen.opened.stored.id, screen.pane)
    screen.history.append(here)
    go_to(screen, query_for(entity), Pane.ARTICLES, screen.opened.stored.id)


def go_back(screen: MainScreen) -> None:
    """To where the last filter began."""
    place = screen.history.pop()
    go_to(screen, place.query, place.pane, place.article)


def go_to(screen: MainScreen, query: str, pane: Pane, article: int | None) -> None:
    """Search at once, then stand on the article in the pane."""
    screen.search.show(query)
    screen.search_soon(query, 0, article)
    panes.go(screen, pane)
