"""What a source yields: words as found, not yet cleaned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reader.articles.blocks import BlockKind


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as a source understood it.

    `paragraphs` holds the body without the headline, a (kind, words) pair for each block.
    `origin` is the absolute path of the file that it came from, where there is one; a file whose
    text changes is thereby known again.
    """

    title: str
    paragraphs: tuple[tuple[BlockKind, str], ...]
    published: date
    date_guessed: bool = False
    author: str | None = None
    source: str | None = None
    url: str | None = None
    tags: tuple[str, ...] = ()
    origin: str | None = None
