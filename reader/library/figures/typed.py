"""Find names by a few letters of them, as they are typed: narrowed in SQL, ranked here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.library.folding import words

MOST_LETTERS = 64
"""Letters of a typed word that are looked at."""
FEW = 3
"""Letters from which on few names begin so."""
RARE = 4
"""Letters from which on few names have them in order."""
_SLIPS = range(5, 17)
"""Letters of a word of which one may be wrong: shorter ones fit too much, longer ones cost."""


def typed_words(text: str) -> tuple[str, ...]:
    """What was typed, folded as names are; each word may stand anywhere in the name."""
    return tuple(word[:MOST_LETTERS] for word in words(text)[:8])


def few(typed: Sequence[str]) -> bool:
    """Whether these are so few letters that a great many names have them."""
    return _letters(typed) < FEW


def _letters(typed: Sequence[str]) -> int:
    return sum(map(len, typed))


@dataclass(frozen=True, slots=True)
class Patterns:
    """GLOB patterns for folded names: all of `all_of` hold, and of `one_of`, if any, at least one.

    Names for which all of `first` hold come before the others. `rare` where so few names fit that
    it is best to read names first and then how often these are heard.
    """

    all_of: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    rare: bool = False

    @property
    def all(self) -> tuple[str, ...]:
        """Every pattern."""
        return self.all_of + self.one_of + self.first


ANY_NAME = Patterns()


def in_order(typed: Sequence[str]) -> Patterns:
    """Names with the letters of each word in that order, and first those that begin so."""
    patterns = tuple(f"*{'*'.join(word)}*" for word in typed)
    return Patterns(patterns, first=beginning(typed).all_of, rare=_letters(typed) >= RARE)


def beginning(typed: Sequence[str]) -> Patterns:
    """Names of which some words begin so."""
    return Patterns(tuple(f"* {word}*" for word in typed))


def with_slip(typed: Sequence[str]) -> Patterns | None:
    """Names that lack one letter typed.

    The longest word may have one letter too many or a wrong one, but for its first, which must
    begin a word of the name. None where that word is too short or too long.
    """
    longest = max(typed, key=len, default="")
    if len(longest) not in _SLIPS:
        return None
    others = list(typed)
    others.remove(longest)
    without = dict.fromkeys(longest[:at] + longest[at + 1 :] for at in range(1, len(longest)))
    return Patterns(
        (f"* {longest[0]}*", *in_order(others).all_of),
        tuple(f"* {'*'.join(word)}*" for word in without),
        rare=True,
    )


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
