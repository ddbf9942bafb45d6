"""The whole page of a person, an organisation or a place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.figures.belonging import speakers_of
from reader.library.figures.company import named_beside, quoted_beside
from reader.library.figures.head import Head, head_of
from reader.library.figures.rows import Belonging, Companion, MentionLine
from reader.library.rows import SaidQuote

BESIDE = 8
"""Figures that are named on the page as those around this one."""


@dataclass(frozen=True, slots=True)
class FigurePage:
    """All that is known of a figure, with the quotes and mentions of it that were asked for."""

    head: Head
    quoted_beside: tuple[Companion, ...]
    named_beside: tuple[Companion, ...]
    speakers: tuple[Belonging, ...]
    said: tuple[SaidQuote, ...]
    named: tuple[MentionLine, ...]


def page_of(
    library: Library,
    figure: Figure,
    said: Iterable[SaidQuote] = (),
    named: Iterable[MentionLine] = (),
) -> FigurePage:
    """The page with the quotes in `said` and the sentences in `named`.

    All counts are 0 where the figure appears nowhere.
    """
    with library.reading():
        head = head_of(library, figure)
        return FigurePage(
            head=head,
            quoted_beside=tuple(quoted_beside(library, head.figure, BESIDE)),
            named_beside=tuple(named_beside(library, head.figure, BESIDE)),
            speakers=tuple(speakers_of(library, head.figure, BESIDE)),
            said=tuple(said),
            named=tuple(named),
        )
