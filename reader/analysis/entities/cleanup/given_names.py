"""Given names that the tagger could not tell from days, peoples and titles."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.entities.cleanup.plain import is_name_word
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.forms import is_acronym
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged, by_token, overlay, words_of
from reader.analysis.entities.senses import is_person_word
from reader.analysis.entities.words import CALLINGS, PLACE_WORDS, SITES, TITLES, WEEKDAYS, word_set
from reader.analysis.entities.words_for_bodies import ORGANISATION_WORDS
from reader.articles.annotations import EntityKind

_CALLED = "surnamed"
_DON = word_set("Don Doña Dona Dom Fra Fray Frei Sor")
"""Titles before a given name that are given names elsewhere."""
_SEES = word_set("Bishop Archbishop Patriarch Metropolitan Cardinal Prince Duke Earl Emir Sultan")
"""Who is `of` a place: `Bishop Metodije of Brod-Kamen`."""
_PAIR = 2
_LONGEST = 3
_FAR = 4
"""Tokens behind a comma that say who somebody is."""


def surnamed_is_person(line: Line, names: Sequence[Name]) -> list[Name]:
    """`an engineer surnamed Yip`."""
    if _CALLED not in line.words:
        return list(names)
    new: list[Name] = []
    for at, word in enumerate(line.words):
        end = at + 1
        while word == _CALLED and end < len(line.words) and is_name_word(line, end):
            end += 1
        if 1 < end - at <= _LONGEST:
            new.append(Name(at + 1, end, EntityKind.PERSON))
    return overlay(names, new)


def join_odd_given_names(line: Line, names: Sequence[Name]) -> list[Name]:
    """`the 17-year-old Finn Lathbury`, `Officer Sunday Ebb`: neither a people nor a day."""
    taken = by_token(names)
    return [
        name.at(name.start - 1, name.end)
        if name.kind is EntityKind.PERSON
        and name.start > 1
        and name.start - 1 not in taken
        and _is_odd_given_name(line, name.start - 1)
        else name
        for name in names
    ]


def _is_odd_given_name(line: Line, at: int) -> bool:
    word, before = line.words[at], line.words[at - 1]
    gazetteer = load_gazetteer()
    called = word in gazetteer.first_names or word in gazetteer.last_names
    given = word in WEEKDAYS or (called and word in gazetteer.demonyms)
    return given and (
        before.endswith("year-old") or (line.capital[at - 1] and before.lower() in TITLES)
    )


def split_at_see(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Bishop Metodije of Brod-Kamen` is a person and a place."""
    found: list[Name] = []
    for name in names:
        words = words_of(line, name)
        of = words.index("of") if "of" in words[:-1] else 0
        titled = name.start and line.words[name.start - 1] in _SEES
        if of and titled and name.kind is EntityKind.PERSON:
            found.append(name.at(name.start, name.start + of))
            found.append(Name(name.start + of + 1, name.end, EntityKind.PLACE))
        else:
            found.append(name)
    return found


def named_in_full_is_person(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Casper Lindqvist` is no place: a given name, and then a family name."""
    return [
        name.of(EntityKind.PERSON)
        if name.kind is EntityKind.PLACE
        and _is_full_name(words_of(line, name), described=_is_described(line, name.end))
        else name
        for name in names
    ]


def held_by_is_person(line: Line, names: Sequence[Name]) -> list[Name]:
    """`the interior minister, Uta Brandes, …` is somebody, whatever the tagger said."""
    return [
        name.of(EntityKind.PERSON)
        if name.kind is not EntityKind.PERSON
        and 1 < name.end - name.start <= _LONGEST
        and line.words[name.start - 2 : name.start - 1] != ()
        and line.words[name.start - 2] in CALLINGS
        and line.words[name.start - 1] == ","
        and line.words[name.end : name.end + 1] == (",",)
        and not _names_a_body_or_place(words_of(line, name))
        else name
        for name in names
    ]


def _names_a_body_or_place(words: Sequence[str]) -> bool:
    return bool(load_gazetteer().kinds(words)) or any(
        word.lower() in ORGANISATION_WORDS | SITES | PLACE_WORDS or is_acronym(word)
        for word in words
    )


def _is_described(line: Line, end: int) -> bool:
    """Whether an age, `who` or a word for somebody stands behind a comma."""
    first, *others = (*line.words[end + 1 : end + 1 + _FAR], "")
    described = first in ("who", "whose") or first.isdigit()
    in_words = first in ("a", "an", "the") and any(map(is_person_word, others))
    return line.words[end : end + 1] == (",",) and (described or in_words)


def _is_full_name(words: Sequence[str], *, described: bool) -> bool:
    gazetteer = load_gazetteer()
    return (
        len(words) == _PAIR
        and words[0] in gazetteer.first_names
        and (described or words[1] in gazetteer.last_names)
        and words[1].lower() not in SITES | PLACE_WORDS
        and not gazetteer.kinds(words)
    )


def drop_don(article: Tagged, _: Evidence) -> Tagged:
    """`Don Eusebio` is Eusebio, and Don Draper is called Don."""
    given = {
        line.words[name.start]
        for line, names in article
        for name in names
        if name.kind is EntityKind.PERSON and name.end - name.start > 1
    }
    return [(line, [_without_don(line, name, given) for name in names]) for line, names in article]


def _without_don(line: Line, name: Name, given: set[str]) -> Name:
    words = words_of(line, name)
    if name.kind is not EntityKind.PERSON or len(words) == 1 or words[0] not in _DON:
        return name
    gazetteer = load_gazetteer()
    only_given = words[1] in gazetteer.first_names and words[1] not in gazetteer.last_names
    titled = words[1] in given or only_given or len(words) > _PAIR
    return name.at(name.start + 1, name.end) if titled else name
