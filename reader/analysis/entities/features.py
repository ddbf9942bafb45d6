"""What the tagger looks at for each token of a segment. The names are stored with the model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.gazetteer import Gazetteer, load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.model import Group, Row
from reader.analysis.entities.senses import sense
from reader.analysis.entities.words import CALENDAR, PLACE_WORDS, SPEECH_WORDS, TITLES
from reader.analysis.entities.words_for_bodies import ORGANISATION_WORDS

_UPPER = re.compile(r"[A-ZÀ-ÖØ-Þ]")
_LOWER = re.compile(r"[a-zß-öø-ÿ]")
_DIGIT = re.compile(r"\d")
_REPEAT = re.compile(r"(.)\1+")
SIGNS = "signs"
_EDGES = 4
"""Longest beginning and ending of a word that is a feature."""


def features(line: Line, start: int, end: int, evidence: Evidence) -> list[Row]:
    """Features for each token of the segment `start` to `end`."""
    words = line.words
    known = _known(line, start, end, load_gazetteer())
    runs = _runs(line, start, end)
    found: list[Row] = []
    for at in range(start, end):
        shape_of_run, beside_run = runs[at - start]
        groups = [*_around(words, at), (SIGNS, shape_of_run), (SIGNS, " ".join(known[at - start]))]
        if line.capital[at]:
            groups.append((SIGNS, evidence.features(words[at])))
        found.append((groups, [*_pairs(words, at), *beside_run]))
    return found


def expand(group: Group) -> list[str]:
    """The features of a word here (place ``""``) or as a neighbour (`-`, `--`, `+`, `++`).

    In the place of `SIGNS` stand the features themselves, with spaces between them.
    """
    place, word = group
    if place == SIGNS:
        return word.split()
    return neighbour_features(word, place) if place else word_features(word)


def word_features(word: str) -> list[str]:
    """What the word itself shows."""
    lower = word.lower()
    long, short = shape(word)
    found = [f"w={lower}", f"s={long}", f"ss={short}", *(f"={kind}" for kind in classes(word))]
    for size in range(1, min(_EDGES, len(lower) - 1) + 1):
        found += (f"p={lower[:size]}", f"x={lower[-size:]}")
    if word.isupper() and len(word) > 1:
        found.append("caps")
    if "-" in word:
        found.append("hyphen")
    return found


def neighbour_features(word: str, place: str) -> list[str]:
    """What a word shows as the neighbour; a farther one shows less."""
    lower = word.lower()
    found = [f"w={lower}", f"s={shape(word)[1]}"]
    if len(place) == 1:
        found += (f"={kind}" for kind in classes(word))
    if len(place) == 1 and len(lower) > _EDGES:
        found.append(f"x={lower[-3:]}")
    return [place + name for name in found]


@lru_cache(maxsize=4096)
def shape(word: str) -> tuple[str, str]:
    """`McKay-7` as `XxXxx-d`, and with repeats drawn together."""
    drawn = _DIGIT.sub("d", _LOWER.sub("x", _UPPER.sub("X", word[:24])))
    return drawn[:12], _REPEAT.sub(r"\1", drawn)[:8]


@lru_cache(maxsize=4096)
def classes(word: str) -> tuple[str, ...]:
    """The word lists that the word stands in, and its sense."""
    gazetteer = load_gazetteer()
    lower = word.lower().strip(".")
    named = word.capitalize() if word.isupper() else word
    lists = (
        ("first", named in gazetteer.first_names),
        ("last", named in gazetteer.last_names),
        ("demonym", named in gazetteer.demonyms),
        ("title", lower in TITLES),
        ("organisation", lower in ORGANISATION_WORDS),
        ("place", lower in PLACE_WORDS),
        ("speech", lower in SPEECH_WORDS),
        ("calendar", lower in CALENDAR),
    )
    meaning = sense(word)
    return (*(name for name, inside in lists if inside), *((meaning,) if meaning else ()))


def _around(words: Sequence[str], at: int) -> list[Group]:
    """The word and the two words before and after it."""
    return [
        ("", words[at]),
        ("-", words[at - 1] if at else "<"),
        ("+", words[at + 1] if at + 1 < len(words) else ">"),
        ("--", words[at - 2] if at > 1 else "<"),
        ("++", words[at + 2] if at + 2 < len(words) else ">"),
    ]


def _pairs(words: Sequence[str], at: int) -> Iterator[str]:
    """The word with each neighbour, and what sorts of words stand beside each other."""
    word = words[at].lower()
    before = words[at - 1] if at else "<"
    after = words[at + 1] if at + 1 < len(words) else ">"
    yield f"b={before.lower()} {word}"
    yield f"b={word} {after.lower()}"
    sort = _sort(words[at])
    yield f"k={_sort(before)} {sort}"
    yield f"k={sort} {_sort(after)}"
    yield f"s3={shape(before)[1]} {shape(words[at])[1]} {shape(after)[1]}"


@lru_cache(maxsize=4096)
def _sort(word: str) -> str:
    """The sense of the word, or the mark itself, and whether the word has a capital."""
    return ("C " if word != word.lower() else "") + (sense(word) or word[:8])


def _runs(line: Line, start: int, end: int) -> list[tuple[str, list[str]]]:
    """For each token, what its unbroken run of capitalised words is, and stands between."""
    found: list[tuple[str, list[str]]] = []
    at = start
    while at < end:
        stop = at + 1
        if line.capital[at]:
            while stop < end and line.capital[stop]:
                stop += 1
            found += [_run(line.words, at, stop)] * (stop - at)
        else:
            found.append(("", []))
        at = stop
    return found


def _run(words: Sequence[str], start: int, end: int) -> tuple[str, list[str]]:
    shown = [f"run={min(end - start, 4)}", *(f"last={kind}" for kind in classes(words[end - 1]))]
    if any(word.lower() in ORGANISATION_WORDS for word in words[start : min(end, start + 8)]):
        shown.append("has=organisation")
    ahead = words[start - 1].lower() if start else "<"
    behind = words[end].lower() if end < len(words) else ">"
    return " ".join(shown), [f"ahead={ahead}", f"behind={behind}"]


def _known(line: Line, start: int, end: int, gazetteer: Gazetteer) -> list[list[str]]:
    """For each token, the known names it is part of and those beside it."""
    found: list[list[str]] = [[] for _ in range(start, end)]
    for match in gazetteer.matches(line, start, end):
        for at in range(match.start, match.end):
            part = "U" if match.end - match.start == 1 else "B" if at == match.start else "I"
            own = [f"g={kind}{part}" for kind in match.kinds]
            found[at - start] += own
            if at > start:
                found[at - start - 1] += [f"+{name}" for name in own]
            if at + 1 < end:
                found[at - start + 1] += [f"-{name}" for name in own]
    return found
