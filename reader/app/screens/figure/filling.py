"""Read a page and its lists, and read on where one comes near an end."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from reader.app.figure.listing import FEW, Listing
from reader.app.figure.sections import LONG, Section, first_of
from reader.app.rows import appearances, company, named, said
from reader.app.screens.figure import drawing
from reader.articles.annotations import EntityKind
from reader.library.figures.narrowing import holds
from reader.library.figures.parts import BEGINNING, Part

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.app.rows.look import Look
    from reader.app.rows.row import Row
    from reader.app.screens.figure_page import FigurePage
    from reader.library.figures.head import Head

SETTLE = 0.05
"""Seconds without a key after which what was typed is looked for."""

_ROWS: dict[Section, Callable[[Any, int, int, Look], tuple[Row, ...]]] = {
    Section.QUOTES: said.said_row,
    Section.MENTIONS: named.named_row,
    Section.ARTICLES: appearances.article_rows,
    Section.BESIDE: company.met_row,
    Section.ROLES: company.role_row,
    Section.SPEAKERS: company.speaker_row,
}


async def read(page: FigurePage) -> None:
    """The head first, then the list that is shown, then who is around."""
    state, door = page.state, page.backend.figures
    head = await door.head(state.asked)
    if head.figure != (state.head.figure if state.head else None):
        begin(page, head)
    state.head = head
    state.stale = set(Section)
    present = [one.role for one in head.roles if one.present]
    state.look = replace(state.look, role=present[0] if present else None)
    state.short[Section.ROLES] = head.roles
    drawing.draw(page)
    await _read_list(page)
    state.short[Section.BESIDE] = company.met(await door.beside(head.figure))
    if head.figure.kind is not EntityKind.PERSON:
        state.short[Section.SPEAKERS] = await door.speakers(head.figure)
    state.offers = await door.offers(head.figure)
    state.stale |= set(state.short)
    await _read_list(page)
    drawing.draw(page)


def begin(page: FigurePage, head: Head) -> None:
    """It is another figure's page from now on."""
    state = page.state
    state.head, state.section = head, first_of(head)
    state.listings.clear()
    state.short.clear()
    state.look = replace(state.look, picked=frozenset(), whole=frozenset())
    drawing.draw(page)
    page.set_focus(page.rows)


def show(page: FigurePage, *, settle: bool = False) -> None:
    """Show the list of the section as it is narrowed now; the one before is not waited for."""
    page.work_on(_show(page, SETTLE if settle else 0), "list")


def go_on(page: FigurePage) -> None:
    """Read some more of the list that is shown, if there is more and nobody does so already."""
    listing = page.state.listing
    if listing and not listing.complete and not listing.reading:
        page.work_on(_fill(page, listing, len(listing.items) + FEW), f"more {listing.section}")


async def _show(page: FigurePage, settle: float) -> None:
    await asyncio.sleep(settle)
    await _read_list(page)


async def _read_list(page: FigurePage) -> None:
    """Read the list of the section unless it stands as it should, the cursor where it was."""
    state, section = page.state, page.state.section
    drawing.draw(page)
    if section not in LONG and section not in state.short:
        return
    known = state.listings.get(section)
    same = known is not None and known.narrowing == state.narrowing
    if known and same and section not in state.stale:
        await _fill(page, known, FEW)
        return
    listing = Listing(section, state.narrowing)
    rows = max(FEW, len(known.items)) if known and same else FEW
    listing.add(await _part(page, listing))
    while same and listing.wants_more(rows):
        listing.add(await _part(page, listing))
    state.stale.discard(section)
    _put(page, listing, scroll=not same)
    await _fill(page, listing, rows)


async def _fill(page: FigurePage, listing: Listing, rows: int) -> None:
    """Read on until there are so many rows."""
    listing.reading = True
    try:
        await _read_on(page, listing, rows)
    finally:
        listing.reading = False
    drawing.draw(page)


async def _read_on(page: FigurePage, listing: Listing, rows: int) -> None:
    while listing.wants_more(rows):
        after = listing.end
        part = await _part(page, listing)
        if listing.end != after or page.state.listings.get(listing.section) is not listing:
            return  # somebody else reads on, or the list is another one by now
        listing.add(part)
        if part.rows:
            widget = page.rows_of(listing.section)
            widget.grow(len(listing.items))
            widget.point_to(widget.key or 0)
            drawing.draw_counts(page)


async def _part(page: FigurePage, listing: Listing) -> Part[Any]:
    state, door = page.state, page.backend.figures
    after = listing.end or BEGINNING
    if listing.section is Section.QUOTES:
        return await door.quotes(state.figure, listing.narrowing, after)
    if listing.section is Section.MENTIONS:
        return await door.mentions(state.figure, listing.narrowing, after)
    if listing.section is Section.ARTICLES:
        return await door.articles(state.figure, listing.narrowing, after)
    rows = state.short.get(listing.section, ())
    return Part(tuple(one for one in rows if _named(one, listing)), None)


def _named(row: Any, listing: Listing) -> bool:
    """Whether the words that narrow the page stand in a name or a role; years do not count."""
    one = getattr(row, "companion", row)
    figure = getattr(one, "figure", None)
    return holds(listing.narrowing, figure.name if figure else None, getattr(one, "role", None))


def _put(page: FigurePage, listing: Listing, *, scroll: bool) -> None:
    """Show a list that was read anew, the cursor on the row that it was on."""
    state, section = page.state, listing.section
    widget, before = page.rows_of(section), state.listings.get(section)
    key = _cursor(listing, before, widget.key, stay=not scroll)
    state.listings[section] = listing
    state.look = replace(state.look, words=listing.narrowing.words)
    if section is Section.QUOTES:
        state.look = replace(state.look, whole=_unfolded(state.look, listing, before))
    show_list = widget.show if scroll else widget.show_again
    show_list(partial(_row, page, listing), len(listing.items), key)
    drawing.draw(page)


def _cursor(listing: Listing, before: Listing | None, key: int | None, *, stay: bool) -> int | None:
    """Where the row under the cursor is now, else the row in its place, else the first."""
    if not listing.items:
        return None
    if before is None or key is None or key >= len(before.items):
        return 0
    place = listing.place_of(before.items[key])
    if place is None and stay:
        return min(key, len(listing.items) - 1)
    return place or 0


def _unfolded(look: Look, listing: Listing, before: Listing | None) -> frozenset[int]:
    """Where the quotes that are shown whole are now."""
    items = [before.items[at] for at in look.whole] if before else []
    places = (listing.place_of(item) for item in items)
    return frozenset(at for at in places if at is not None)


def _row(page: FigurePage, listing: Listing, at: int, width: int) -> tuple[Row, ...]:
    return _ROWS[listing.section](listing.items, at, width, page.state.look)
