"""Tell the blocks of plain text apart: paragraphs, subheads, list items."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.articles.blocks import BlockKind

_BULLET = re.compile(r"[•‣◦▪●·*–-]\s+[^\W_]")
_NUMBER = re.compile(r"\d{1,2}[.)]\s+\S")
_LONGEST_HEADING = 80
_MIXED_NAME = re.compile(r"\b(?:Mc|Mac)(?=[A-Z])")

Paragraph = tuple[BlockKind, str]


def paragraphs(lines: Iterable[str]) -> Iterator[Paragraph]:
    """One block for each line that has something on it, as it was printed."""
    stripped = (line.strip() for line in lines)
    return (paragraph(line) for line in stripped if line)


def paragraph(line: str) -> Paragraph:
    """A line as a block; an item keeps its bullet or number, for the words stay as printed."""
    if _BULLET.match(line) or _NUMBER.match(line):
        return BlockKind.ITEM, line
    return (BlockKind.HEADING if is_heading(line) else BlockKind.PARAGRAPH), line


def is_heading(line: str) -> bool:
    """All capitals, short, and neither a sentence nor a cry in quotation marks."""
    bare = _MIXED_NAME.sub("", line)
    return (
        bare.isupper()
        and len(line) <= _LONGEST_HEADING
        and sum(char.isalpha() for char in line) > 1
        and not line.endswith((".", ",", ";"))
        and not (line[0] in "“\"‘'«" and line[-1] in "”\"’'»")
    )


def with_standfirst(blocks: list[Paragraph]) -> list[Paragraph]:
    """The first block with words is the standfirst when it is a paragraph and others follow it."""
    worded = [at for at, (_, words) in enumerate(blocks) if any(map(str.isalnum, words))]
    kinds = [blocks[at][0] for at in worded]
    if kinds[:1] != [BlockKind.PARAGRAPH] or BlockKind.PARAGRAPH not in kinds[1:]:
        return blocks
    first = worded[0]
    return [*blocks[:first], (BlockKind.STANDFIRST, blocks[first][1]), *blocks[first + 1 :]]
