"""The lines that say where one is: titles of the panes, figures at the top, hints below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Static

from reader.app.drawing.cells import fit
from reader.app.drawing.glyphs import DOT, HERE, LEADS
from reader.app.folding import Pane
from reader.app.hints import SEARCHING, hints
from reader.app.page_keys import show_keys
from reader.app.rows.entities import COLUMNS
from reader.app.rows.quotes import also_in, spoken_numbers, summary
from reader.app.widgets.inked_line import InkedLine
from reader.articles.plural import plural
from reader.library.figure import Figure

if TYPE_CHECKING:
    from reader.app.drawing.painting import Line
    from reader.app.page.names import Name
    from reader.app.screens.main import MainScreen

LONGEST = 24
"""Cells of a marked name's page in the title of the article."""

_NAMES = {
    Pane.ARTICLES: "ARTICLES",
    Pane.READER: "ARTICLE",
    Pane.QUOTES: "QUOTES",
    Pane.ENTITIES: "NAMES",
}


def refresh(screen: MainScreen) -> None:
    """Write all of them again."""
    searching = screen.search.has_focus
    quotes = screen.opened.stored.annotations.quotes if screen.opened else ()
    _title(screen, Pane.ARTICLES, _order(screen), _row(screen))
    _title(screen, Pane.READER, "", _position(screen))
    _title(screen, Pane.QUOTES, summary(quotes), [])
    _title(screen, Pane.ENTITIES, "", COLUMNS if screen.opened else [])
    screen.query_one("#counts", InkedLine).show([(_counts(screen), "muted")])
    screen.query_one("#place", InkedLine).show([], [(_found(screen), "muted"), (" ", "")])
    place = SEARCHING if searching else screen.pane
    names = hints(place, screen.keymap, screen.size.width - 2)
    show_keys(screen.query_one(".hints", Static), names, screen.keymap)


def tell_searching(screen: MainScreen) -> None:
    """An answer is being looked for."""
    screen.query_one("#place", InkedLine).show([], [("searching… ", "muted")])


def _title(screen: MainScreen, pane: Pane, more: str, right: Line) -> None:
    focused = screen.pane is pane and not screen.search.has_focus
    sign = (HERE if focused else " ", "quotation")
    name = (_NAMES[pane], "bold underline" if focused else "muted bold")
    line = [sign, name, (f"  {more}", "muted")]
    screen.query_one(f"#{pane}-title", InkedLine).show(line, right)


def _counts(screen: MainScreen) -> str:
    counts = screen.counts
    if counts is None:
        return ""
    return f"{plural(counts.articles, 'article')}{DOT}{counts.unread:,} unread"


def _found(screen: MainScreen) -> str:
    if screen.found is None or screen.counts is None:
        return ""
    return f"{len(screen.found.ids):,} of {screen.counts.articles:,}"


def _order(screen: MainScreen) -> str:
    return "found" if screen.found else "newest first"


def _row(screen: MainScreen) -> Line:
    at, count = screen.articles.place
    return [(f"{at:,} of {count:,}", "muted"), ("  ", "")] if count else []


def _position(screen: MainScreen) -> Line:
    if screen.opened is None:
        return []
    parts = [f"{screen.reader.percent} %"]
    if screen.reader.marked is not None:
        return [*_leads_to(screen.reader.marked), (DOT.join(["", *parts]), "muted"), ("  ", "")]
    spoken = spoken_numbers(screen.opened.stored.annotations.quotes)
    if screen.reader.focused_quote in spoken:
        at = spoken.index(screen.reader.focused_quote) + 1
        parts.insert(0, f"quote {at} of {len(spoken)}")
    hit, hits = screen.reader.hit
    if hit:
        parts.insert(0, f"hit {hit} of {hits}")
    elif screen.reader.focused_quote in screen.elsewhere:
        parts.insert(1, also_in(screen.elsewhere[screen.reader.focused_quote]))
    return [(DOT.join(parts), "muted"), ("  ", "")]


def _leads_to(marked: Name) -> Line:
    """Where Enter leads from the marked name."""
    to = marked.leads_to
    words = fit(to.name if isinstance(to, Figure) else to, LONGEST)
    return [(f"{LEADS} {words}", "name")]
