"""A range of characters."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """Half-open code-point offsets into a text."""

    start: int
    end: int
