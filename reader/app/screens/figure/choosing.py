"""Go from list to list of a page, and from a row to what it stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reader.app.figure.listing import article_of
from reader.app.figure.sections import Section, sections_of
from reader.app.messages import ArticleChosen, FigureChosen
from reader.app.screens.figure import drawing, filling, narrowing
from reader.articles.cleaning import clean_line

if TYPE_CHECKING:
    from reader.app.screens.figure_page import FigurePage


def next_section(page: FigurePage) -> None:
    """To the list on the right, and from the last to the first."""
    _step(page, 1)


def previous_section(page: FigurePage) -> None:
    """To the list on the left."""
    _step(page, -1)


def first(page: FigurePage) -> None:
    """To the first list."""
    _go_to(page, 0)


def second(page: FigurePage) -> None:
    """To the second."""
    _go_to(page, 1)


def third(page: FigurePage) -> None:
    """To the third."""
    _go_to(page, 2)


def fourth(page: FigurePage) -> None:
    """To the fourth."""
    _go_to(page, 3)


def fifth(page: FigurePage) -> None:
    """To the fifth, where there is one."""
    _go_to(page, 4)


def row(page: FigurePage) -> Any | None:
    """What is under the cursor."""
    listing, key = page.state.listing, page.rows.key
    return listing.items[key] if listing and key is not None and key < len(listing.items) else None


def open_row(page: FigurePage) -> None:
    """Open the article there, the page of a name, or the quotes of a role."""
    item = row(page)
    if item is None:
        return
    section = page.state.section
    if section is Section.ROLES:
        show(page, Section.QUOTES)
        narrowing.type_words(page, clean_line(item.role))
    elif figure := getattr(getattr(item, "companion", item), "figure", None):
        page.post_message(FigureChosen(figure))
    elif (article_id := article_of(item)) is not None:
        quote = getattr(item, "quote", None)
        number = quote.number if quote else None
        offset = getattr(item, "offset", None)
        page.post_message(ArticleChosen(article_id, number=number, offset=offset))


def show(page: FigurePage, section: Section) -> None:
    """Show another list, with the keys in it."""
    typing = page.typed.has_focus
    page.state.section = section
    drawing.draw(page)
    if not typing:
        page.set_focus(page.rows)
    filling.show(page)


def _step(page: FigurePage, direction: int) -> None:
    if page.state.head:
        order = sections_of(page.state.head)
        show(page, order[(order.index(page.state.section) + direction) % len(order)])


def _go_to(page: FigurePage, at: int) -> None:
    if page.state.head and at < len(order := sections_of(page.state.head)):
        show(page, order[at])
