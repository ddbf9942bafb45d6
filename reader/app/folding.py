"""Which panes fit on the screen."""

from __future__ import annotations

from enum import StrEnum

WIDE = 120
"""From this width in cells on all four panes stand side by side."""

MIDDLE = 80
"""From here on two columns; below it one pane at a time."""

SHORT = 18
"""Below this height in cells a column holds one pane."""

LOW = 24
"""Below this height a page does without empty lines."""


class Pane(StrEnum):
    """The four panes, in the order of Tab and of their digits."""

    ARTICLES = "articles"
    READER = "reader"
    QUOTES = "quotes"
    ENTITIES = "entities"


def visible(width: int, height: int, pane: Pane, *, zen: bool) -> frozenset[Pane]:
    """The panes to show while `pane` has the focus.

    In two columns the article stands on the right; the left one has the list, and below it the
    quotes or, while they have the focus, the names.
    """
    if zen:
        return frozenset({Pane.READER})
    if width >= WIDE:
        return frozenset(Pane)
    if width < MIDDLE:
        return frozenset({pane})
    folded = pane if pane in (Pane.QUOTES, Pane.ENTITIES) else None
    if height < SHORT:
        return frozenset({Pane.READER, folded or Pane.ARTICLES})
    return frozenset({Pane.ARTICLES, Pane.READER, folded or Pane.QUOTES})
