"""Which letters of a name are those that were typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.articles.spans import Span
from reader.library.figures.typed import typed_words
from reader.library.folding import words

Letter = tuple[str, int]
"""A folded letter, or a space between words, and its place in the name."""


def matched(name: str, typed: str) -> tuple[Span, ...]:
    """The spans of `name` that what was typed stands for, word by word as `everyone` ranks them.

    The letters of a word are taken where they begin a word, else where they begin several, else
    together, else one by one. With a letter too many or a wrong one, those that are there.
    """
    letters = list(_letters(name))
    found = {at for word in typed_words(typed) for at in _places(letters, word)}
    return _joined(sorted(found))


def _letters(name: str) -> Iterator[Letter]:
    yield " ", -1
    for at, sign in enumerate(name):
        folded = "".join(words(sign))
        yield from ((letter, at) for letter in folded)
        if not folded and sign not in "'’" and not unicodedata.combining(sign):
            yield " ", at


def _places(letters: Sequence[Letter], word: str) -> list[int]:
    text = "".join(letter for letter, _ in letters)
    at = text.find(f" {word}")
    if at >= 0:
        taken = list(range(at + 1, at + 1 + len(word)))
    else:
        taken = _of_beginnings(text, word) or _together(text, word) or _in_order(text, word)
    return [letters[place][1] for place in taken]


def _of_beginnings(text: str, word: str) -> list[int]:
    """The word as the beginnings of some of the name's words, in their order."""
    reached: dict[int, list[int]] = {0: []}
    for start in _word_starts(text):
        for done, places in list(reached.items()):
            for length in range(1, _shared(text, start, word, done) + 1):
                reached.setdefault(done + length, [*places, *range(start, start + length)])
    return reached.get(len(word), [])


def _word_starts(text: str) -> list[int]:
    return [at + 1 for at in range(len(text) - 1) if text[at] == " " != text[at + 1]]


def _shared(text: str, start: int, word: str, done: int) -> int:
    length = 0
    while done + length < len(word) and text.startswith(word[done + length], start + length):
        length += 1
    return length


def _together(text: str, word: str) -> list[int]:
    at = text.find(word)
    return list(range(at, at + len(word))) if at >= 0 else []


def _in_order(text: str, word: str) -> list[int]:
    places: list[int] = []
    for letter in word:
        at = text.find(letter, places[-1] + 1 if places else 0)
        if at >= 0:
            places.append(at)
    return places


def _joined(places: Sequence[int]) -> tuple[Span, ...]:
    """Neighbouring places as one span."""
    breaks = [at for at, (one, other) in enumerate(pairwise(places), 1) if other > one + 1]
    edges = [0, *breaks, len(places)]
    return tuple(
        Span(places[start], places[end - 1] + 1) for start, end in pairwise(edges) if end > start
    )
