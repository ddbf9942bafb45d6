"""Going through a list by rows, pages and half pages: what the keys for moving do in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from textual.geometry import Region


class Rows(Protocol):
    """A list whose cursor steps over rows of different heights."""

    @property
    def scrollable_content_region(self) -> Region:
        """What is on the screen of it."""

    def step(self, count: int) -> None:
        """Go that many rows down, or up where it is negative."""

    def leap(self, lines: int) -> None:
        """Go over as many rows as those lines hold, over one at least."""


def down(rows: Rows) -> None:
    """A row down."""
    rows.step(1)


def up(rows: Rows) -> None:
    """A row up."""
    rows.step(-1)


def page_down(rows: Rows) -> None:
    """A page down, with the last line still in sight."""
    rows.leap(rows.scrollable_content_region.height - 1)


def page_up(rows: Rows) -> None:
    """A page up."""
    rows.leap(1 - rows.scrollable_content_region.height)


def half_down(rows: Rows) -> None:
    """Half a page down."""
    rows.leap(rows.scrollable_content_region.height // 2)


def half_up(rows: Rows) -> None:
    """Half a page up."""
    rows.leap(-rows.scrollable_content_region.height // 2)
