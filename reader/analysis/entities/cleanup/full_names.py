"""Full names of people that the tagger took apart or left out."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.entities.cleanup.people import is_title
from reader.analysis.entities.cleanup.plain import is_initials, is_plain
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, by_token, overlay
from reader.analysis.entities.senses import UNKNOWN, sense
from reader.analysis.entities.words import NAME_PARTICLES, NOBLE_PARTICLES, PLACE_WORDS, SITES
from reader.analysis.entities.words_for_bodies import ORGANISATION_WORDS
from reader.articles.annotations import EntityKind

_SHORTEST_NICKNAME, _LONGEST_NICKNAME = 3, 4
"""Tokens of a nickname and its marks."""
_JOINS = frozenset({"&", "’s", "'s"})
_OPENING = frozenset("“\"‘'«")
_CLOSING = frozenset("”\"’'»")


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
            and _is_bare_name(line, at - 1)
            and _is_bare_name(line, end)
        ):
            new.append(Name(at - 1, end + 1, EntityKind.PERSON))
    return overlay(names, new)


def tag_full_names(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Cian Farrelly`: a given name and an unknown or a family name, which nothing else follows."""
    taken = by_token(names)
    given = load_gazetteer().first_names
    new = [
        Name(at, at + 2, EntityKind.PERSON)
        for at in range(len(line.words) - 1)
        if line.capital[at] and line.capital[at + 1] and at not in taken and at + 1 not in taken
        if line.words[at] in given and _is_full_name(line, at)
    ]
    return overlay(names, new)


def _is_full_name(line: Line, at: int) -> bool:
    gazetteer = load_gazetteer()
    family = line.words[at + 1]
    parts = family.split("-")
    return (
        _is_bare_name(line, at)
        and _is_bare_name(line, at + 1)
        and not (_stands_beside(line, at - 1) or _stands_beside(line, at + 2))
        and all(part in gazetteer.last_names or sense(part) == UNKNOWN for part in parts)
        and family.lower() not in ORGANISATION_WORDS | SITES | PLACE_WORDS
        and not gazetteer.kinds([line.words[at], family])
    )


def _stands_beside(line: Line, at: int) -> bool:
    """Whether a capitalised word stands there, or what makes it the first half of a name."""
    if not 0 <= at < len(line.words):
        return False
    word = line.words[at]
    return (line.capital[at] and word.isalpha() and not is_plain(word)) or word in _JOINS


def join_first_names(line: Line, names: Sequence[Name]) -> list[Name]:
    """`P.V.` `Gopalan Nair` and `Grace` `Wanjiku Njuguini` are one person each."""
    taken = by_token(names)
    new: list[Name] = []
    for name in names:
        start = name.start
        while start and start - 1 not in taken and _is_first_name(line.words[start - 1]):
            start -= 1
        if start < name.start and name.kind is EntityKind.PERSON:
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


def _is_first_name(word: str) -> bool:
    known = word in load_gazetteer().first_names and not (is_title(word) or is_plain(word))
    return known or is_initials(word)


def _is_bare_name(line: Line, at: int) -> bool:
    word = line.words[at]
    return (
        line.capital[at]
        and not word.isupper()
        and word.replace("-", "").isalpha()
        and not (is_plain(word) or is_title(word))
    )


def _is_nickname_between(line: Line, left: Name, right: Name) -> bool:
    words = line.words[left.end : right.start]
    return (
        left.kind is right.kind is EntityKind.PERSON
        and _SHORTEST_NICKNAME <= len(words) <= _LONGEST_NICKNAME
        and words[0] in _OPENING
        and words[-1] in _CLOSING
        and all(word[0].isupper() for word in words[1:-1])
    )
