"""The keys that matter where the focus is, as many as fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from reader.app.folding import Pane
from reader.app.keys import BY_NAME, Keymap, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

BETWEEN = "   "
SEARCHING = "search"
PAGE = "page"
"""The page of a person, an organisation or a place."""

_ALWAYS = ("help", "quit")
_HINTS: dict[str, tuple[str, ...]] = {
    Pane.ARTICLES: (
        *("search.start", "articles.open", "quote.next", "everyone", "today"),
        *("bookmarks", "article.star"),
    ),
    Pane.READER: (
        *("quote.next", "name.next", "reader.open", "quote.bookmark", "quote.copy"),
        *("quote.echoes", "view.quotes_only", "view.zen"),
    ),
    Pane.QUOTES: (
        *("quotes.open", "quote.bookmark", "quote.copy", "quote.speaker", "quote.echoes"),
        *("quote.who", "export", "back"),
    ),
    Pane.ENTITIES: ("entities.open", "entities.filter", "search.start", "back", "export"),
    SEARCHING: ("search.keep", "search.clear"),
    PAGE: (
        *("figure.open", "figure.back", "figure.next", "figure.filter", "figure.bookmark"),
        *("figure.same", "figure.copy", "figure.earlier", "figure.apart", "export"),
    ),
}


def hints(place: str, keymap: Keymap, width: int) -> tuple[str, ...]:
    """The names of the actions for a line of `width` cells, the most useful first.

    Where not all fit, the least useful go; how to find every key and how to leave stay longest.
    """
    always = () if place == SEARCHING else _ALWAYS
    return fitting(_HINTS[place], keymap, width, always) or always[:1]


def fitting(
    names: Sequence[str], keymap: Keymap, width: int, always: Sequence[str] = ()
) -> tuple[str, ...]:
    """The first of the names, as many as fit, then those that stay; none where these do not fit."""
    for count in range(len(names), -1, -1):
        fitted = (*names[:count], *always)
        if _cells(fitted, keymap) <= width:
            return fitted
    return ()


def _cells(names: Sequence[str], keymap: Keymap) -> int:
    words = (f"{shown(keymap[name][0])} {BY_NAME[name].label}" for name in names)
    return cell_len(BETWEEN.join(words))
