"""What a page knows and shows at the moment."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from reader.app.figure.sections import Section
from reader.app.rows.look import Look
from reader.library.figures.narrowing import EVERYTHING, Narrowing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.app.figure.listing import Listing
    from reader.library.figure import Figure
    from reader.library.figures.head import Head
    from reader.library.offers import Offer


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the user's own day


@dataclass
class State:
    """`asked` is whose page was asked for, `head` None until it is read.

    `short` holds all rows of the lists that are not read part by part, `listings` what each list
    shows; those of `stale` are to be read anew when they are shown.
    """

    asked: Figure
    head: Head | None = None
    offers: Sequence[Offer] = ()
    section: Section = Section.QUOTES
    narrowing: Narrowing = EVERYTHING
    look: Look = field(default_factory=lambda: Look(_today()))
    short: dict[Section, Sequence[Any]] = field(default_factory=dict)
    stale: set[Section] = field(default_factory=set)
    listings: dict[Section, Listing] = field(default_factory=dict)

    @property
    def figure(self) -> Figure:
        """Whose page it is now."""
        return self.head.figure if self.head else self.asked

    @property
    def listing(self) -> Listing | None:
        """The list that is shown."""
        return self.listings.get(self.section)
