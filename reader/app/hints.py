"""The keys that matter where the focus is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len

from reader.app.folding import Pane
from reader.app.keys import BY_NAME, Keymap, shown

if TYPE_CHECKING:
    from reader.app.drawing.painting import Line

BETWEEN = "   "
SEARCHING = "search"

_ALWAYS = ("help", "quit")
_HINTS: dict[str, tuple[str, ...]] = {
    Pane.ARTICLES: ("search.start", "articles.open", "quote.next", "article.star", "bookmarks"),
    Pane.READER: ("quote.next", "quote.bookmark", "quote.copy", "view.quotes_only", "view.zen"),
    Pane.QUOTES: ("quotes.open", "quote.bookmark", "quote.copy", "export", "back"),
    Pane.ENTITIES: ("entities.open", "search.start", "back", "export"),
    SEARCHING: ("search.keep", "search.clear"),
}


def hints(place: str, keymap: Keymap, width: int) -> Line:
    """As many hints as fit into `width` cells, the most useful first."""
    always = _ALWAYS if place != SEARCHING else ()
    line: Line = [(" ", "")]
    room = width - 1
    for name in (*_HINTS[place], *always):
        key, label = shown(keymap[name][0]), f" {BY_NAME[name].label}"
        room -= cell_len(key + label)
        if room < 0:
            break
        line += [(key, "quotation bold"), (label, "muted"), (BETWEEN[:room], "")]
        room -= len(BETWEEN)
    return line
