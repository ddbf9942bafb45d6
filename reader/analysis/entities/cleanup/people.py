"""Titles and the small words inside the names of people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.analysis.entities.cleanup.edges import shorten
from reader.analysis.entities.cleanup.plain import is_plain
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, by_token, overlay, words_of
from reader.analysis.entities.words import (
    HONORIFICS,
    LEADING_PARTICLES,
    NAME_PARTICLES,
    OFFICES,
    TITLES,
)
from reader.articles.annotations import EntityKind

_LONGEST = 6
"""Tokens of a name after a title."""


def is_title(word: str) -> bool:
    """Whether the word belongs to a title or an office, not to the name."""
    lower = word.lower().strip(".")
    return lower in TITLES or lower in OFFICES


def drop_leading_titles(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Canadian Prime Minister Mark Carney` is Mark Carney; a title alone is nobody."""
    return [
        name
        for name in shorten(names, lambda name: _is_leading_title(line, name))
        if name.kind is not EntityKind.PERSON
        or not all(is_title(word) for word in words_of(line, name))
    ]


def titled_is_person(line: Line, names: Sequence[Name]) -> list[Name]:
    """Whoever stands after `Mr`, `Dr` or `Dame` is a person, tagged or not."""
    titles = [
        at
        for at, word in enumerate(line.words)
        if line.capital[at] and word.lower().strip(".") in HONORIFICS
    ]
    if not titles:
        return list(names)
    index = by_token(names)
    named = (_named_after(line, index, at + 1) for at in titles)
    return overlay(names, [person for person in named if person])


def join_particles(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Farid` `bin Rahmat` is one person, and so is `van der Molen`."""
    found: list[Name] = []
    for name in names:
        if name.kind is not EntityKind.PERSON or (found and found[-1].end > name.start):
            found.append(name)
            continue
        start, end = _particles_before(line, name.start), _particles_after(line, name.end)
        if found and found[-1].kind is EntityKind.PERSON and start <= found[-1].end <= name.start:
            start = found.pop().start if start < name.start else start
        found.append(name.at(start, end))
    return [name for at, name in enumerate(found) if not at or name.start >= found[at - 1].end]


def _is_leading_title(line: Line, name: Name) -> bool:
    word = line.words[name.start]
    return name.kind is EntityKind.PERSON and (is_title(word) or is_plain(word))


def _named_after(line: Line, index: Mapping[int, Name], start: int) -> Name | None:
    """The capitalised words from `start` on, as far as a name that is tagged there goes."""
    end = start
    while end < min(start + _LONGEST, len(line.words)) and _is_part(line, end):
        end += 1
    while end > start and (not line.capital[end - 1] or is_plain(line.words[end - 1])):
        end -= 1
    touching = index.get(start)
    if end == start or (touching and touching.kind is EntityKind.PERSON):
        return None
    return Name(start, min(end, touching.end) if touching else end, EntityKind.PERSON)


def _is_part(line: Line, at: int) -> bool:
    word = line.words[at]
    return (line.capital[at] and word[0].isalpha()) or word in NAME_PARTICLES


def _particles_before(line: Line, start: int) -> int:
    begin = start
    while begin and line.words[begin - 1].lower() in NAME_PARTICLES:
        begin -= 1
    if begin == start or line.words[begin].lower() not in LEADING_PARTICLES:
        return start
    while begin and _is_given_name(line, begin - 1):
        begin -= 1
    return begin


def _is_given_name(line: Line, at: int) -> bool:
    word = line.words[at]
    return line.capital[at] and word.isalpha() and not (is_title(word) or is_plain(word))


def _particles_after(line: Line, end: int) -> int:
    """Where the name ends if particles and one more capitalised word follow."""
    at = end
    while at < len(line.words) and line.words[at] in LEADING_PARTICLES | NAME_PARTICLES:
        at += 1
    follows = end < at < len(line.words) and line.capital[at] and line.words[at].isalpha()
    return at + 1 if follows else end
