"""Quotes by who says them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.library.figure import Figure
from reader.library.rows import SaidQuote


@dataclass(frozen=True, slots=True)
class Speaking:
    """A speaker and quotes in the order in which they came; `speaker` None where nobody is named.

    `figure` is who has a page; `role` the first that one of the quotes gives.
    """

    speaker: str | None
    figure: Figure | None
    role: str | None
    quotes: tuple[SaidQuote, ...]


def by_speaker(quotes: Iterable[SaidQuote]) -> list[Speaking]:
    """Group quotes by speaker: who has most first, and last those of whom nobody is named.

    Reads all quotes into memory; a person's bare name is a speaker of one article.
    """
    found: dict[tuple[str | None, Figure | None], list[SaidQuote]] = {}
    for quote in quotes:
        found.setdefault((quote.speaker, quote.figure), []).append(quote)
    spoken = (
        Speaking(speaker, figure, next((one.role for one in said if one.role), None), tuple(said))
        for (speaker, figure), said in found.items()
    )
    return sorted(spoken, key=lambda one: (one.speaker is None, -len(one.quotes)))
