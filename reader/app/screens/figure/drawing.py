"""Draw what stands around the lists of a page: its head, the names of the lists, counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from reader.app.drawing.cells import fit, safe
from reader.app.figure.head import head_lines, kind_line
from reader.app.figure.sections import Section, sections_of, why_empty
from reader.app.figure.tabs import ORDINALS, tabs
from reader.app.hints import PAGE, hints
from reader.app.keys import shown
from reader.app.page_keys import clickable, show_keys
from reader.app.widgets.inked_lines import InkedLines
from reader.articles.cleaning import clean_line

if TYPE_CHECKING:
    from reader.app.screens.figure_page import FigurePage

SIDES = 4
"""Cells beside the lines of the head and the keys."""


def draw(page: FigurePage) -> None:
    """All but the lists' rows."""
    head = page.state.head
    if head is None or not page.is_attached:
        return
    head_widget = page.query_one("#figure-head", InkedLines)
    screen = (page.size.width, page.size.height)
    head_widget.show(head_lines(head, width_of(page), screen))
    page.query_one("#figure-kind", Static).update(kind_line(head))
    _perhaps(page)
    _lists(page)
    draw_counts(page)
    names = hints(PAGE, page.keymap, page.size.width - SIDES)
    show_keys(page.query_one(".page-keys", Static), names, page.keymap)


def draw_counts(page: FigurePage) -> None:
    """The names of the lists, and how much of the one that is shown was found."""
    state = page.state
    if state.head is None:
        return
    sections = sections_of(state.head)
    keys = [shown(page.keymap[f"figure.{name}"][0]) for name in ORDINALS]
    line = tabs(sections, state.section, counts(page), keys, width_of(page))
    page.query_one(".figure-tabs", Static).update(line)
    page.query_one("#figure-found", Static).update(found(page))


def counts(page: FigurePage) -> dict[Section, int]:
    """How long each list is, of those of which that is known."""
    head, short = page.state.head, page.state.short
    known = {section: len(rows) for section, rows in short.items()}
    if head:
        known |= {
            Section.QUOTES: head.quotes,
            Section.MENTIONS: head.mentions,
            Section.ARTICLES: head.articles,
        }
    return known


def found(page: FigurePage) -> str:
    """`12 of 41` where the list is narrowed; `100 so far` while it is still read."""
    state, listing = page.state, page.state.listing
    if state.look.picked:
        return f"{len(state.look.picked)} picked"
    if listing is None or not listing.narrowing:
        return ""
    shown_rows = f"{len(listing.items):,}"
    if not listing.complete:
        return f"{shown_rows} so far"
    total = counts(page).get(state.section)
    return f"{shown_rows} of {total:,}" if total else shown_rows


def width_of(page: FigurePage) -> int:
    """Cells for the words of the page."""
    return max(10, page.query_one("#figure-head").size.width)


def _perhaps(page: FigurePage) -> None:
    """Who else may be meant, said quietly."""
    line = page.query_one(".figure-perhaps", Static)
    offers = page.state.offers
    line.display = bool(offers)
    if offers:
        key = shown(page.keymap["figure.same"][0])
        others = f" and {len(offers) - 1} more" if len(offers) > 1 else ""
        room = width_of(page) - len(key) - len(others) - len(" perhaps also ?")
        name = fit(safe(clean_line(offers[0].name)), room)
        line.update(clickable(key, f"perhaps also {name}{others}?", "screen.figure_same"))


def _lists(page: FigurePage) -> None:
    """Only the list of the section is there, or why it is empty."""
    state = page.state
    listing = state.listing
    for section in Section:
        page.rows_of(section).display = section is state.section
    empty = listing is not None and listing.complete and not listing.items
    page.set_class(empty, "-empty")
    if empty:
        name = safe(clean_line(state.figure.name))
        words = why_empty(state.section, name, clean_line(page.typed.value))
        page.query_one("#figure-empty", Static).update(Content(words))
