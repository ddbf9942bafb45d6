"""Find names by a few letters of them, as they are typed: narrowed in SQL, ranked here."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.folding import words

MOST_LETTERS = 64
"""Letters of a typed word that are looked at."""
_SLIPS = range(5, 17)
"""Letters of a word of which one may be wrong: shorter ones fit too much, longer ones cost."""


def typed_words(text: str) -> tuple[str, ...]:
    """What was typed, folded as names are; each word may stand anywhere in the name."""
    return tuple(word[:MOST_LETTERS] for word in words(text)[:8])


def in_order(typed: Sequence[str]) -> list[str]:
    """GLOB patterns that all hold for names with the letters of each word in that order."""
    return [f"*{'*'.join(word)}*" for word in typed]


def beginning(typed: Sequence[str]) -> list[str]:
    """GLOB patterns that all hold for names of which some words begin so."""
    return [f"* {word}*" for word in typed]


def with_slip(typed: Sequence[str]) -> tuple[list[str], list[str]]:
    """GLOB patterns that all hold, and some of which one must, for names that lack a letter typed.

    The longest word may have one letter too many or a wrong one, but for its first, which must
    begin a word of the name. Nothing where that word is too short or too long.
    """
    longest = max(typed, key=len, default="")
    if len(longest) not in _SLIPS:
        return [], []
    others = list(typed)
    others.remove(longest)
    without = dict.fromkeys(longest[:at] + longest[at + 1 :] for at in range(1, len(longest)))
    slips = [f"* {'*'.join(word)}*" for word in without]
    return [f"* {longest[0]}*", *in_order(others)], slips


def distance(folded: str, typed: Sequence[str]) -> tuple[int, int]:
    """How far a name is from what was typed; names as near as each other have the same.

    First comes whether each word begins one of the name (0), is made of the beginnings of several
    (`mcar`, 1), stands within one (2), or has its letters here and there (3); then how wide apart.
    """
    name = folded.split()
    steps = [_distance(folded, name, word) for word in typed]
    return max((step for step, _ in steps), default=0), sum(apart for _, apart in steps)


def _distance(folded: str, name: Sequence[str], word: str) -> tuple[int, int]:
    if f" {word}" in folded:
        return 0, 0
    if _of_beginnings(name, word):
        return 1, 0
    return (2, 0) if word in folded else (3, _apart(folded, word))


def _of_beginnings(name: Sequence[str], word: str) -> bool:
    """Whether the word is made of the beginnings of some of the name's words, in their order."""
    reached = {0}
    for part in name:
        reached |= {at + length for at in reached for length in _shared(part, word, at)}
    return len(word) in reached


def _shared(part: str, word: str, at: int) -> range:
    length = 0
    while length < len(part) and word.startswith(part[length], at + length):
        length += 1
    return range(1, length + 1)


def _apart(folded: str, word: str) -> int:
    """Letters between those of the word where they first stand in order; many where they do not."""
    first = at = folded.find(word[0])
    for letter in word[1:]:
        at = folded.find(letter, at + 1) if at >= 0 else at
    return at - first + 1 - len(word) if at >= 0 else len(folded)
