"""One character for each letter: the text as analysis reads it, and the way back."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.articles.blocks import Block


@dataclass(frozen=True, slots=True)
class Composed:
    """A text whose letters carry their accents (`é` is one character, not two).

    `origins` holds for each code point of `text`, and for its end, the offset in the text as it was
    printed; it is empty where the two are the same.
    """

    text: str
    origins: Sequence[int] = ()

    def back(self, offset: int) -> int:
        """The offset in the printed text."""
        return self.origins[offset] if self.origins else offset

    def blocks(self, printed: Sequence[Block]) -> Sequence[Block]:
        """The blocks of the printed text, as they lie on this one."""
        if not self.origins:
            return printed
        return [
            Block(
                block.kind,
                bisect_left(self.origins, block.start),
                bisect_left(self.origins, block.end),
            )
            for block in printed
        ]


def compose(printed: str) -> Composed:
    """Join letters and the combining accents behind them (Unicode normal form C)."""
    if unicodedata.is_normalized("NFC", printed):
        return Composed(printed)
    parts: list[str] = []
    origins: list[int] = []
    for start, end in _clusters(printed):
        part = unicodedata.normalize("NFC", printed[start:end])
        parts.append(part)
        origins.extend([start] * len(part))
    return Composed("".join(parts), [*origins, len(printed)])


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Each character together with the combining ones behind it."""
    start = 0
    for at in range(1, len(text)):
        if not unicodedata.combining(text[at]):
            yield start, at
            start = at
    if text:
        yield start, len(text)
