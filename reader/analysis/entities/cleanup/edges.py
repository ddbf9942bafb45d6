"""Where a name begins and ends: rules that look at one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, words_of
from reader.analysis.entities.words import (
    CALENDAR,
    CONNECTORS,
    FUNCTION_WORDS,
    OFFICES,
    ORGANISATION_WORDS,
    TITLES,
    word_set,
)
from reader.articles.annotations import EntityKind

_OPEN, _CLOSE = "(", ")"
_POSSESSIVE = {"'s", "’s"}


def drop_leading_function_words(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Under Canada` is Canada, `The Hague` stays whole, `the Senate` is the Senate."""
    return _shorten(names, lambda name: _is_leading_function_word(line, name))


def drop_leading_titles(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Canadian Prime Minister Mark Carney` is Mark Carney; a title alone is nobody."""
    return [
        name
        for name in _shorten(names, lambda name: _is_leading_title(line, name))
        if name.kind is not EntityKind.PERSON
        or not all(_is_title(word) for word in words_of(line, name))
    ]


def drop_outer_marks(line: Line, names: Sequence[Name]) -> list[Name]:
    """No mark or small word ends a name, and no mark begins one."""
    found = []
    for name in names:
        start, end = name.start, name.end
        while start < end and not line.words[start][0].isalnum():
            start += 1
        while end > start and _cannot_end(line.words[end - 1]):
            end -= 1
        if start < end:
            found.append(name.at(start, end))
    return found


def cut_at_brackets(line: Line, names: Sequence[Name]) -> list[Name]:
    """What is in brackets is another name: `Harbour Trust (HT`, or none."""
    found = []
    for name in names:
        words = words_of(line, name)
        if _OPEN in words or _CLOSE in words:
            cut = next(at for at, word in enumerate(words) if word in (_OPEN, _CLOSE))
            found += [
                part
                for part in (
                    name.at(name.start, name.start + cut),
                    name.at(name.start + cut + 1, name.end),
                )
                if part.start < part.end and _CLOSE not in words_of(line, part)
            ]
        else:
            found.append(name)
    return found


def split_at_possessive(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Canada’s Indo-Pacific` is two names when the first is a known place."""
    found = []
    for name in names:
        words = words_of(line, name)
        cut = next((at for at, word in enumerate(words) if word in _POSSESSIVE), 0)
        if cut and is_certain_place(words[:cut]) and cut + 1 < len(words):
            found.append(Name(name.start, name.start + cut, EntityKind.PLACE))
            found.append(name.at(name.start + cut + 1, name.end))
        else:
            found.append(name)
    return found


def join_place_to_organisation(line: Line, names: Sequence[Name]) -> list[Name]:
    """A place right before an institution is its first word: `Ellis` `Technical University`."""
    found: list[Name] = []
    for name in names:
        before = found[-1] if found else None
        if (
            before
            and before.kind is EntityKind.PLACE
            and before.end == name.start
            and name.kind is EntityKind.ORGANISATION
            and name.end - name.start > 1
            and line.words[name.end - 1].lower() in ORGANISATION_WORDS
        ):
            found[-1] = name.at(before.start, name.end)
        else:
            found.append(name)
    return found


def trust_certain_places(line: Line, names: Sequence[Name]) -> list[Name]:
    """A country is a place whatever the tagger said, unless it may be a person."""
    return [
        name.of(EntityKind.PLACE)
        if name.kind is not EntityKind.PERSON and is_certain_place(words_of(line, name))
        else name
        for name in names
    ]


def drop_plain_words(line: Line, names: Sequence[Name]) -> list[Name]:
    """Days, months and words for people of a country are no places and no institutions."""
    return [
        name
        for name in names
        if name.kind is EntityKind.PERSON
        or not all(is_plain(word) for word in words_of(line, name))
    ]


def is_plain(word: str) -> bool:
    """Whether the word is written with a capital but names nobody and nothing."""
    lower = word.lower()
    return (
        lower in CALENDAR
        or lower in FUNCTION_WORDS
        or word in load_gazetteer().demonyms
        or not any(letter.isalpha() for letter in word)
    )


AMBIGUOUS = word_set(
    "Georgia Jordan Chad Guinea Niger Dominica Jersey Holland Gulf America Victoria"
)
"""Places that are as often a person or part of another name."""


def is_certain_place(words: Sequence[str]) -> bool:
    """Whether the words are a country or a great region and can hardly be anything else."""
    if len(words) == 1 and words[0] in AMBIGUOUS:
        return False
    kinds = load_gazetteer().kinds(words)
    return "C" in kinds or "R" in kinds


def _shorten(names: Sequence[Name], leads: Callable[[Name], bool]) -> list[Name]:
    """Each name without the first tokens that do not belong to it."""
    found = []
    for whole in names:
        name = whole
        while name.end - name.start > 1 and leads(name):
            name = name.at(name.start + 1, name.end)
        found.append(name)
    return found


def _is_leading_function_word(line: Line, name: Name) -> bool:
    word = line.words[name.start]
    if word.lower() not in FUNCTION_WORDS or (word.isupper() and len(word) > 1):
        return False
    return not load_gazetteer().kinds(words_of(line, name))


def _is_leading_title(line: Line, name: Name) -> bool:
    word = line.words[name.start]
    return name.kind is EntityKind.PERSON and (_is_title(word) or is_plain(word))


def _is_title(word: str) -> bool:
    lower = word.lower().strip(".")
    return lower in TITLES or lower in OFFICES


def _cannot_end(word: str) -> bool:
    if not word[-1].isalnum():
        return not word[0].isalnum() or word[-1] not in ".!"
    return word in CONNECTORS and word != "a"
