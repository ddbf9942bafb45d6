"""The words of a text, cut the same way when it is indexed, asked for and marked.

Case, accents and apostrophes do not count (`Naïve` is `naive`, `don’t` is `dont`), the possessive
`'s` is left off, the points of `U.S.` vanish, and nothing is a stop word. The parts of `co-op`,
`AT&T` and `1,000` are words of their own and also one joined word. Where words are not spaced
(Chinese, Japanese, Korean) each character is a word and each pair of neighbours a joined one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

REVISION = 2
"""Raised with every change of what this file yields, so that older indexes are made again."""

_UNSPACED = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af"
_LETTERS = rf"[^\W{_UNSPACED}]+(?:[\u0300-\u036f]+[^\W{_UNSPACED}]*)*"
_WORD = re.compile(
    r"(?<!\w)[^\W\d_](?:\.[^\W\d_])+(?!\w)"  # U.S., a.m.
    rf"|{_LETTERS}(?:['’ʼ]{_LETTERS})*"
    rf"|[{_UNSPACED}]"
    r"|[\u2600-\u27bf\U0001f300-\U0001faff]"  # a pictograph is a word, too
)
_UNSPACED_ONLY = re.compile(f"[{_UNSPACED}]")
_POSSESSIVES = ("'s", "’s", "ʼs", "'S", "’S")
_SUFFIX = 2
_MARKS = re.compile(r"[\u0300-\u036f]+")
_DROPPED = str.maketrans(
    {"'": "", "’": "", "ʼ": "", ".": "", "ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i"}
    | {"æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
)
_LINKS = frozenset("-‐‑&")
_UNLINKED = dict.fromkeys(map(ord, "-‐‑&,"), "")
_ANY_LINK = re.compile(r"\w[-‐‑&,]\w")


class Word(NamedTuple):
    """A folded term and the code points that it stands for."""

    term: str
    start: int
    end: int


def fold(word: str) -> str:
    """A word as it is compared: without case, accents, apostrophes and points."""
    folded = word.casefold().translate(_DROPPED)
    return folded if folded.isascii() else _bare(folded)


def fold_all(text: str) -> str:
    """A whole text folded, its links dropped: each of its words, joined or not, is a part of it."""
    folded = text.casefold().translate(_DROPPED | _UNLINKED)
    return folded if folded.isascii() else _bare(folded)


def _bare(folded: str) -> str:
    # Folded again, for a mathematical G is a capital, and Ǿ an Ø, only once they are taken apart.
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", folded).casefold())
    return unicodedata.normalize("NFKC", bare.translate(_DROPPED))


def words(text: str) -> Iterator[Word]:
    """The plain words of a text in order, joined ones left out."""
    for match in _WORD.finditer(text):
        term, left_off = _term(match.group())
        yield Word(term, match.start(), match.end() - left_off)


@lru_cache(maxsize=1 << 16)
def _term(found: str) -> tuple[str, int]:
    """What was found, folded, and the length of the possessive that was left off."""
    if found.endswith(_POSSESSIVES) and len(found) > _SUFFIX:
        return fold(found[:-_SUFFIX]), _SUFFIX
    return fold(found), 0


def pairs(parts: Sequence[Word]) -> Iterator[Word]:
    """Neighbouring characters of an unspaced script, two by two."""
    for left, right in pairwise(part for part in parts if is_unspaced(part.term)):
        if left.end == right.start:
            yield Word(left.term + right.term, left.start, right.end)


def compounds(text: str, parts: Sequence[Word]) -> Iterator[Word]:
    """The joined words over the plain words of a text: `coop` over `co-op`."""
    if _ANY_LINK.search(text) is None:
        return
    run: list[Word] = []
    for part in parts:
        if run and not _linked(text, run[-1], part):
            yield from _compound(run)
            run = []
        run.append(part)
    yield from _compound(run)


def _compound(run: list[Word]) -> Iterator[Word]:
    if len(run) > 1:
        yield Word("".join(part.term for part in run), run[0].start, run[-1].end)


def _linked(text: str, left: Word, right: Word) -> bool:
    if left.end + 1 != right.start:
        return False
    link = text[left.end]
    if link == ",":
        return left.term[-1:].isdigit() and right.term[:1].isdigit()
    return link in _LINKS


def is_unspaced(term: str) -> bool:
    """Whether this is one character of a script that is written without spaces."""
    return len(term) == 1 and _UNSPACED_ONLY.match(term) is not None
