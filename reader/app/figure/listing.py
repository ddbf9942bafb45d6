"""One list of a page as it grows: what is read of it so far, and where it goes on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from reader.app.figure.sections import Section
from reader.library.figures.parts import BEGINNING, Part, Place

if TYPE_CHECKING:
    from reader.library.figures.narrowing import Narrowing

FEW = 100
"""Rows that are read at first, and each time that one comes near the end."""
FOUND = 500
"""Rows that a narrowed list goes on to find by itself, so that one knows how many there are."""


@dataclass
class Listing:
    """The rows of a section, narrowed as `narrowing` says; `end` is None once all are read.

    `reading` is set while somebody reads on.
    """

    section: Section
    narrowing: Narrowing
    items: list[Any] = field(default_factory=list)
    end: Place | None = BEGINNING
    reading: bool = False

    @property
    def complete(self) -> bool:
        """Whether all there is has been read."""
        return self.end is None

    def add(self, part: Part[Any]) -> None:
        """Take in the next part."""
        self.items += part.rows
        self.end = part.end

    def wants_more(self, rows: int) -> bool:
        """Whether to go on reading until there are so many rows."""
        return not self.complete and len(self.items) < (
            max(rows, FOUND) if self.narrowing else rows
        )

    def place_of(self, item: object) -> int | None:
        """Where a row of an earlier reading stands now; None where it does not."""
        wanted = identity(item)
        return next((at for at, one in enumerate(self.items) if identity(one) == wanted), None)


def identity(item: Any) -> object:
    """What stays the same of a row when marks, counts or names change."""
    if quote := getattr(item, "quote", None):
        return quote.article_id, quote.number
    if headline := getattr(item, "headline", None):
        return headline.id
    if hasattr(item, "offset"):
        return item.article_id, item.offset
    return item


def article_of(item: Any) -> int | None:
    """The article that a row stands in; None for names and roles."""
    if quote := getattr(item, "quote", None):
        return int(quote.article_id)
    if headline := getattr(item, "headline", None):
        return int(headline.id)
    return getattr(item, "article_id", None)
