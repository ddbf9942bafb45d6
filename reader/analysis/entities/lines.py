"""The article as the tagger sees it: one line of tokens a block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.entities.gazetteer import COUNTRY, load_gazetteer
from reader.analysis.entities.tokens import Token, tokenize
from reader.articles.blocks import Block, BlockKind

_SHOUTED = 0.6
"""Share of words in capitals from which a line is read as a heading or a slogan."""


@dataclass(frozen=True, slots=True)
class Line:
    """The tokens of one block; token i stands at `starts[i]` to `ends[i]` of the text.

    `capital` says which tokens can be part of a name by their looks.
    In a `shouted` line capitals say nothing about what is a name.
    """

    words: tuple[str, ...]
    capital: tuple[bool, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    heading: bool = False
    shouted: bool = False


def lines_of(text: str, blocks: Sequence[Block]) -> list[Line]:
    """A line for each block; without blocks, one for each line of the text."""
    return [
        line
        for block in (blocks or _blocks(text))
        for line in [_line(text, block)]
        if line is not None
    ]


def _blocks(text: str) -> list[Block]:
    blocks: list[Block] = []
    start = 0
    for line in text.split("\n"):
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(line)))
        start += len(line) + 1
    return blocks


def _line(text: str, block: Block) -> Line | None:
    tokens = _apart(tokenize(text, block.start, block.end))
    if not tokens:
        return None
    words, starts, ends = zip(*tokens, strict=True)
    return Line(
        words=words,
        capital=tuple([word != word.lower() for word in words]),
        starts=starts,
        ends=ends,
        heading=block.kind is BlockKind.HEADING,
        shouted=_is_shouted(words),
    )


def _apart(tokens: list[Token]) -> list[Token]:
    """`Thailand-Malaysia` as two countries and a mark; `Guinea-Bissau` stays one."""
    found: list[Token] = []
    for token in tokens:
        word, start, end = token
        mark = "-" if "-" in word else "–"
        if mark in word and _are_countries(word, *word.split(mark, 1)):
            middle = start + word.index(mark)
            found += (
                (word[: middle - start], start, middle),
                (mark, middle, middle + 1),
                (word[middle - start + 1 :], middle + 1, end),
            )
        else:
            found.append(token)
    return found


def _are_countries(word: str, left: str, right: str) -> bool:
    names = load_gazetteer().names
    return word not in names and all(COUNTRY in names.get(one, "") for one in (left, right))


def _is_shouted(words: Sequence[str]) -> bool:
    capitals = sum(map(str.isupper, words))
    if capitals <= _SHOUTED * len(words) / 2:
        return False
    letters = [word for word in words if word.isalpha()]
    return sum(map(str.isupper, letters)) > _SHOUTED * len(letters)
