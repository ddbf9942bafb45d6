"""Going through a page of text by lines, pages and half pages, at once and without animation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.scroll_view import ScrollView

OVERLAP = 2
"""Lines of a page that stay in sight when one turns to the next."""


def height(view: ScrollView) -> int:
    """Lines that are on the screen."""
    return max(OVERLAP + 1, view.scrollable_content_region.height)


def to(view: ScrollView, line: int) -> None:
    """Put a line at the top, or as near to it as there is text."""
    view.scroll_to(0, line, animate=False, immediate=True, force=True)


def down(view: ScrollView) -> None:
    """A line on."""
    _by(view, 1)


def up(view: ScrollView) -> None:
    """A line back."""
    _by(view, -1)


def page_down(view: ScrollView) -> None:
    """A page on."""
    _by(view, height(view) - OVERLAP)


def page_up(view: ScrollView) -> None:
    """A page back."""
    _by(view, OVERLAP - height(view))


def half_down(view: ScrollView) -> None:
    """Half a page on."""
    _by(view, height(view) // 2)


def half_up(view: ScrollView) -> None:
    """Half a page back."""
    _by(view, -(height(view) // 2))


def first(view: ScrollView) -> None:
    """To the beginning."""
    to(view, 0)


def last(view: ScrollView) -> None:
    """To the end."""
    to(view, view.max_scroll_y)


def _by(view: ScrollView, lines: int) -> None:
    to(view, view.scroll_offset.y + lines)
