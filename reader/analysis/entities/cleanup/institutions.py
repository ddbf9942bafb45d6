"""Names of ministries, courts and committees: a word with a capital says what they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.analysis.entities.cleanup.plain import is_name_word
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, by_token, overlay, words_of
from reader.analysis.entities.senses import UNKNOWN, sense
from reader.analysis.entities.words import TITLES, word_set
from reader.analysis.entities.words_for_bodies import (
    BODY_HEADS,
    INSTITUTIONS,
    LEARNED,
    ORGANISATION_WORDS,
    SOCIETIES,
)
from reader.articles.annotations import EntityKind

_CAPITAL_INSTITUTIONS = frozenset(word.capitalize() for word in INSTITUTIONS)
_CAPITAL_HEADS = _CAPITAL_INSTITUTIONS | word_set(
    "Guild Museum Center Centre Court Board Academy School Bank Chamber Office Library"
)
"""Words of which `of` or `for` says what or whose they are."""
_SHORTEST_LEAD = 2
"""Tokens before a name in which `the Icelandic` stands."""
_LONGEST_NAME = 8
"""Words looked at before the one that says what it is."""
_PURPOSE = ("of", "for")
_LONGEST_PURPOSE = 2
"""Words above which what is tagged behind `and` is another body."""


def tag_institutions(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Inter-Island Committee for Tides`: an untagged run of capitals with such a word in it."""
    heads = [at for at, word in enumerate(line.words) if word in _CAPITAL_INSTITUTIONS]
    if not heads:
        return list(names)
    taken = by_token(names)
    new: list[Name] = []
    for at in heads:
        if at in taken:
            continue
        start = at
        while max(at - _LONGEST_NAME, 0) < start and _continues(line, start - 1, taken):
            start -= 1
        end = _end_of_purpose_words(line, at + 1, taken)
        if end - start > 1 and not (new and new[-1].end > start):
            new.append(Name(start, end, EntityKind.ORGANISATION))
    return overlay(names, new)


def tag_bodies(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Labour Conciliation Service`, untagged: its last word says that it is a body."""
    if BODY_HEADS.isdisjoint(line.words):
        return list(names)
    taken = by_token(names)
    new: list[Name] = []
    for at, word in enumerate(line.words):
        if word not in BODY_HEADS or at in taken or _continues(line, at + 1, taken):
            continue
        start = at
        while max(at - _LONGEST_NAME, 0) < start and _continues(line, start - 1, taken):
            start -= 1
        before = taken.get(start - 1)
        if before and before.kind is not EntityKind.PERSON:
            start = before.start
        if start < at:
            new.append(Name(start, at + 1, EntityKind.ORGANISATION))
    return overlay(names, new)


def join_people_of_body(line: Line, names: Sequence[Name]) -> list[Name]:
    """`The Icelandic` `Nature Fund` and `the Lands and` `Housing Bureau` are whole names."""
    return [
        name.at(_start_of_body(line, name), name.end)
        if name.kind is EntityKind.ORGANISATION and name.end - name.start > 1
        else name
        for name in names
    ]


def _start_of_body(line: Line, name: Name) -> int:
    words, start = line.words, name.start
    if start < _SHORTEST_LEAD:
        return start
    people = words[start - 1] in load_gazetteer().demonyms
    if people and words[start - 2].lower() == "the" and words[name.end - 1] in SOCIETIES:
        return start - 1
    joined = (
        start > _SHORTEST_LEAD
        and words[start - 1] == "and"
        and words[start - 3] == "the"
        and line.capital[start - 2]
        and words[name.end - 1] in BODY_HEADS
        and sense(words[start - 2]) not in ("", UNKNOWN)
        and sense(words[start]) not in ("", UNKNOWN)
    )
    return start - 2 if joined else start


def join_purpose(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Institute of` `Ireland` and `Guild of` `Hearth Bakers` are one body each."""
    if _CAPITAL_HEADS.isdisjoint(line.words):
        return list(names)
    index = by_token(names)
    new: list[Name] = []
    for at in range(1, len(line.words) - 1):
        head, behind = index.get(at - 1), index.get(at + 1)
        if (
            line.words[at] in _PURPOSE
            and line.words[at - 1] in _CAPITAL_HEADS
            and (head is None or (head.kind is EntityKind.ORGANISATION and head.end == at))
            and (behind is None or behind.start == at + 1)
        ):
            start = head.start if head else _start_of_run(line, at - 1, index)
            end = _end_of_run(line, at + 1, index)
            if end > at + 1:
                new.append(Name(start, end, EntityKind.ORGANISATION))
    return overlay(names, new)


def institutions_are_no_places(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Tolland County Court` is a body, whatever the tagger said."""
    return [
        name.of(EntityKind.ORGANISATION)
        if name.kind is EntityKind.PLACE
        and name.end - name.start > 1
        and line.words[name.end - 1].lower() in LEARNED
        and not load_gazetteer().kinds(words_of(line, name))
        else name
        for name in names
    ]


def join_departments(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Ministry of Agriculture` `and Livestock`: what a body is for goes on behind `and`."""
    index = by_token(names)
    new: list[Name] = []
    for name in names:
        end = name.end
        if name.kind is EntityKind.ORGANISATION and _is_for_something(words_of(line, name)):
            end = _end_of_purpose(line, name.end, index)
        if end > name.end:
            new.append(name.at(name.start, end))
    return overlay(names, new)


def _start_of_run(line: Line, start: int, index: Mapping[int, Name]) -> int:
    while start and _continues(line, start - 1, index):
        start -= 1
    touching = index.get(start - 1)
    return touching.start if touching and touching.kind is not EntityKind.PERSON else start


def _end_of_run(line: Line, end: int, index: Mapping[int, Name]) -> int:
    """Behind the name that is tagged there, or the capitalised words."""
    behind = index.get(end)
    if behind:
        return behind.end if behind.kind is not EntityKind.PERSON else end
    while end < len(line.words) and _continues(line, end, index):
        end += 1
    return end


def _continues(line: Line, at: int, taken: Mapping[int, Name]) -> bool:
    return at < len(line.words) and at not in taken and is_name_word(line, at)


def _end_of_purpose_words(line: Line, end: int, taken: Mapping[int, Name]) -> int:
    """Behind `of` or `for` and the capitalised words that follow."""
    at = end + 1
    if line.words[end:at] not in (("of",), ("for",)):
        return end
    while at < len(line.words) and at not in taken and is_name_word(line, at):
        at += 1
    return at if at > end + 1 else end


def _is_for_something(words: Sequence[str]) -> bool:
    """Whether a word for a body stands before an `of` or `for` in the name."""
    return any(
        words[at] in _PURPOSE and words[at - 1].lower() in ORGANISATION_WORDS
        for at in range(1, len(words) - 1)
    )


def _end_of_purpose(line: Line, end: int, index: Mapping[int, Name]) -> int:
    """Behind `and` and capitalised words that name nobody by themselves."""
    start = at = end + 1
    if line.words[end:start] != ("and",):
        return end
    while at < len(line.words) and is_name_word(line, at):
        at += 1
    words = line.words[start:at]
    touching = index.get(start)
    if not words or (touching and touching.kind is not EntityKind.ORGANISATION):
        return end
    is_another = (
        bool(load_gazetteer().kinds(words))
        or (touching is not None and len(words) > _LONGEST_PURPOSE)
        or any(word.lower() in TITLES for word in words)
        or words[-1].lower() in ORGANISATION_WORDS
    )
    return end if is_another else at
