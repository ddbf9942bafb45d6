"""Tell whether two roles, as articles print them, are one and the same office."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import NamedTuple

from reader.analysis.text.word_sets import word_set
from reader.library.folding import words

_GOVERNS = re.compile(r"\s(?:of|for|at|in|with|on|to|from|under)\s|,\s", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*[’']?")
_GENITIVE = ("'s", "’s", "s'", "s’")
_BEGINNING = 5
"""Letters by which a country is known in the word for its people."""
_LITTLE = frozenset({"the", "a", "an", "s"})
_OTHER_OFFICE = word_set(
    """
    prime vice deputy former ex acting interim assistant associate junior senior chief general
    co honorary emeritus past future designate elect shadow incoming outgoing retired under
    first second executive managing national regional local
    finance foreign health defence defense justice home interior trade labour labor education
    environment energy transport agriculture culture housing treasury economy economic
    security immigration industry fisheries climate social opposition
    """
)
"""Words that make another office of the one they stand before, even with a capital letter."""


class Word(NamedTuple):
    """A folded word of a role; `named` where it is printed as a name is."""

    folded: str
    named: bool


def same_office(one: str, other: str) -> bool:
    """Whether two roles differ only in whose office it is, in capitals or in little words.

    `prime minister`, `Canadian Prime Minister` and `the country’s prime minister` are one;
    `minister`, `finance minister`, `former prime minister` are others. Where both name whose it is
    and the names have nothing in common, they are two: mayors of two towns.
    """
    (office, owner), (second, second_owner) = _parted(one), _parted(other)
    shared = _shared_end([word.folded for word in office], [word.folded for word in second])
    if not shared:
        return False
    rest = (*office[: len(office) - shared], *second[: len(second) - shared])
    if not all(_is_owner(word) for word in rest):
        return False
    owner |= {word.folded for word in office[: len(office) - shared]}
    second_owner |= {word.folded for word in second[: len(second) - shared]}
    return not owner or not second_owner or _have_common(owner, second_owner)


def _parted(role: str) -> tuple[list[Word], set[str]]:
    """The words of the office itself, and names that say whose it is: before `’s`, after `of`.

    A `minister of finance` is a finance minister.
    """
    head, *rest = _GOVERNS.split(role, maxsplit=1)
    printed = _WORD.findall(head)
    genitives = [at for at, word in enumerate(printed) if word.endswith(_GENITIVE)]
    begins = genitives[-1] + 1 if genitives else 0
    governed = _WORD.findall(" ".join(rest))
    office = [
        Word(word, named=False)
        for part in governed
        for word in words(part)
        if word in _OTHER_OFFICE
    ]
    office += [
        Word(word, part[0].isupper())
        for part in printed[begins:]
        for word in words(part)
        if word not in _LITTLE
    ]
    named = [part for part in (*printed[:begins], *governed) if part[0].isupper()]
    return office, {word for part in named for word in words(part)} - _LITTLE - _OTHER_OFFICE


def _shared_end(one: list[str], other: list[str]) -> int:
    pairs = zip(reversed(one), reversed(other), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _is_owner(word: Word) -> bool:
    return word.named and word.folded not in _OTHER_OFFICE


def _have_common(one: set[str], other: set[str]) -> bool:
    """A word, or the beginning of one: `Canada` and `Canadian`."""
    begun = {word[:_BEGINNING] for word in one}
    return any(word[:_BEGINNING] in begun for word in other)
