"""Full names of people that the tagger left out in part or as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.analysis.entities.cleanup.people import is_title
from reader.analysis.entities.cleanup.plain import is_initials, is_plain
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, by_token, overlay
from reader.analysis.entities.words import (
    NAME_PARTICLES,
    NOBLE_PARTICLES,
    ORGANISATION_WORDS,
    PLACE_WORDS,
    RULES_AND_PRIZES,
    SITES,
)
from reader.articles.annotations import EntityKind

_LONGEST = 5
"""Tokens of a full name."""
_OPENING = frozenset("“\"‘'«")
_CLOSING = frozenset("”\"’'»")
_NO_FAMILY = ORGANISATION_WORDS | PLACE_WORDS | SITES | RULES_AND_PRIZES


def tag_full_names(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Wendell da Silva`: what people are called, and then an untagged word that is nothing else."""
    if load_gazetteer().first_names.isdisjoint(line.words):
        return list(names)
    taken = by_token(names)
    new: list[Name] = []
    for at in range(len(line.words)):
        if not (new and new[-1].end > at) and _begins_full_name(line, at, taken):
            end = _end_of_family(line, at + 1, taken)
            if at + 1 < end and _is_person(line, at, end, taken):
                new.append(Name(at, end, EntityKind.PERSON))
    return overlay(names, new)


def tag_names_with_particles(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Piers van der Molen`, though nothing of it is known."""
    if NOBLE_PARTICLES.isdisjoint(line.words):
        return list(names)
    taken = by_token(names)
    new: list[Name] = []
    for at in range(1, len(line.words) - 1):
        end = at
        while end < len(line.words) - 1 and line.words[end] in NAME_PARTICLES:
            end += 1
        if (
            line.words[at] in NOBLE_PARTICLES
            and all(here not in taken for here in range(at - 1, end + 1))
            and _can_be_family(line, at - 1)
            and _can_be_family(line, end)
        ):
            new.append(Name(at - 1, end + 1, EntityKind.PERSON))
    return overlay(names, new)


def join_first_names(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Grace` `Wanjiku Njuguini` and `P.V.` `Gopalan Nair` are one person each."""
    taken = by_token(names)
    first_names = load_gazetteer().first_names
    new: list[Name] = []
    for name in names:
        start = name.start
        while (
            name.kind is EntityKind.PERSON
            and start
            and start - 1 not in taken
            and (is_initials(line.words[start - 1]) or line.words[start - 1] in first_names)
        ):
            start -= 1
        if start < name.start:
            new.append(name.at(start, name.end))
    return overlay(names, new)


def join_nicknames(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Nims “Ice” Purja` is one person; what stands between the marks is part of the name."""
    found: list[Name] = []
    for name in names:
        before = found[-1] if found else None
        if before and _is_nickname_between(line, before, name):
            found[-1] = before.at(before.start, name.end)
        else:
            found.append(name)
    return found


def _begins_full_name(line: Line, at: int, taken: Mapping[int, Name]) -> bool:
    word = line.words[at]
    gazetteer = load_gazetteer()
    return (
        word in gazetteer.first_names
        and at not in taken
        and not (is_title(word) or is_plain(word) or gazetteer.kinds([word]))
        and not (at and line.capital[at - 1] and line.words[at - 1].isalpha() and not is_plain(line.words[at-1]))
    )


def _end_of_family(line: Line, start: int, taken: Mapping[int, Name]) -> int:
    at = end = start
    while at < min(start + _LONGEST, len(line.words)) and at not in taken:
        if _can_be_family(line, at):
            end = at + 1
        elif line.words[at] not in NAME_PARTICLES and not is_initials(line.words[at]):
            break
        at += 1
    return end


def _can_be_family(line: Line, at: int) -> bool:
    word = line.words[at]
    return (
        line.capital[at]
        and not word.isupper()
        and word.replace("-", "").replace("’", "").replace("'", "").isalpha()
        and not (is_plain(word) or is_title(word))
    )


def _is_person(line: Line, start: int, end: int, taken: Mapping[int, Name]) -> bool:
    follows = end < len(line.words) and line.capital[end] and line.words[end].isalpha()
    return (
        not (follows and end not in taken)
        and line.words[end - 1].lower() not in _NO_FAMILY
        and not load_gazetteer().kinds(line.words[start:end])
    )


def _is_nickname_between(line: Line, left: Name, right: Name) -> bool:
    words = line.words[left.end : right.start]
    return (
        left.kind is right.kind is EntityKind.PERSON
        and 2 < len(words) < _LONGEST
        and words[0] in _OPENING
        and words[-1] in _CLOSING
        and all(word[0].isupper() for word in words[1:-1])
    )
