"""Narrow a page by what is typed, and step from year to year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.app.figure.sections import Section
from reader.app.figure.years import stepped
from reader.app.screens.figure import filling
from reader.library.figures.narrowing import understood

if TYPE_CHECKING:
    from reader.app.screens.figure_page import FigurePage


def start(page: FigurePage) -> None:
    """Begin to type."""
    page.set_focus(page.typed)


def apply(page: FigurePage) -> None:
    """Show what has the words that stand on the line now."""
    head = page.state.head
    years = [year.number for year in head.years] if head else []
    page.state.narrowing = understood(page.typed.value, years)
    filling.show(page, settle=True)


def earlier(page: FigurePage) -> None:
    """To the year before."""
    _step(page, -1)


def later(page: FigurePage) -> None:
    """To the year after, and after the last to all of them."""
    _step(page, 1)


def type_words(page: FigurePage, words: str) -> None:
    """Put words on the line as if the user had typed them."""
    page.typed.value = words
    page.typed.cursor_position = len(words)


def _step(page: FigurePage, step: int) -> None:
    head, section = page.state.head, page.state.section
    if head is None:
        return
    field = section.value if section in (Section.QUOTES, Section.MENTIONS) else "articles"
    years = [year.number for year in head.years if getattr(year, field)]
    type_words(page, stepped(page.typed.value, years, step))
