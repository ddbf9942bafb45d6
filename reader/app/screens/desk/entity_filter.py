"""From a name to the articles that have it, and back to where one was."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.app.folding import Pane
from reader.app.screens.desk import panes

if TYPE_CHECKING:
    from reader.app.screens.main import MainScreen


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader was, by search, article and pane, before the search `left_for`."""

    query: str
    article: int | None
    pane: Pane
    left_for: str


def list_found(screen: MainScreen, query: str) -> None:
    """List what a search finds; Escape leads back."""
    article = screen.open_article
    screen.history.append(Place(screen.search.value, article, screen.pane, query))
    go_to(screen, query, Pane.ARTICLES, article)


def go_back(screen: MainScreen) -> bool:
    """To where the filter that stands began; False when none stands, because it was typed over."""
    if not screen.history or screen.history[-1].left_for != screen.search.value:
        screen.history.clear()
        return False
    place = screen.history.pop()
    go_to(screen, place.query, place.pane, place.article)
    return True


def go_to(screen: MainScreen, query: str, pane: Pane, article: int | None) -> None:
    """Search at once, then stand on the article in the pane."""
    screen.search.show(query)
    screen.search_soon(query, 0, article)
    panes.go(screen, pane)
