"""Names that are places because all the world knows them."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.gazetteer import (
    CITY,
    COUNTRY,
    INSTITUTION,
    REGION,
    load_gazetteer,
)
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged, Words, by_token, overlay, words_of
from reader.analysis.entities.words import NOTICES, ORGANISATION_WORDS, WATER_AND_ROADS, word_set
from reader.articles.annotations import EntityKind

_AMBIGUOUS = word_set(
    "Georgia Jordan Chad Guinea Niger Dominica Jersey Holland Gulf America Victoria"
)
"""Places that are as often a person or a part of another name."""
_LONG_PLACE = 6
"""Tokens from which a name that ends in `Bay` may well be a company."""
_DASHES = (("-",), ("–",), ("—",))
_ACRONYM = 3
"""Letters from which an acronym in capitals is trusted."""


def is_certain_place(words: Sequence[str]) -> bool:
    """Whether the words are a country or a great region and can hardly be anything else."""
    if len(words) == 1 and words[0] in _AMBIGUOUS:
        return False
    kinds = load_gazetteer().kinds(words)
    return COUNTRY in kinds or REGION in kinds


def trust_certain_places(line: Line, names: Sequence[Name]) -> list[Name]:
    """A country is a place whatever the tagger said, unless it may be a person."""
    return [
        name.of(EntityKind.PLACE)
        if name.kind is not EntityKind.PERSON and is_certain_place(words_of(line, name))
        else name
        for name in names
    ]


def waters_and_roads_are_places(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Marrow Bay` and `Fore Street` are places."""
    return [
        name.of(EntityKind.PLACE)
        if 1 < name.end - name.start < _LONG_PLACE
        and name.kind is EntityKind.ORGANISATION
        and line.words[name.end - 1].lower() in WATER_AND_ROADS
        and line.words[name.start].lower() not in ORGANISATION_WORDS
        else name
        for name in names
    ]


def tag_dateline(line: Line, names: Sequence[Name]) -> list[Name]:
    """`KINGSFERRY - A jury` and `OSLO (Reuters) -` begin with the place they were sent from."""
    end = 0
    while end < len(line.words) and line.words[end].isalpha() and line.words[end].isupper():
        end += 1
    words = line.words[:end]
    if not 0 < end < _LONG_PLACE or len(words[0]) < _ACRONYM or NOTICES.issuperset(words):
        return list(names)
    if not _ends_dateline(line.words[end : end + 3]):
        return list(names)
    return overlay(names, [Name(0, end, EntityKind.PLACE)])


def is_lone_city(line: Line, name: Name) -> bool:
    """`Tokyo` as a person: a city, and nothing that people are called."""
    if name.kind is not EntityKind.PERSON or name.end - name.start > 1:
        return False
    word = line.words[name.start]
    gazetteer = load_gazetteer()
    is_called_so = word in gazetteer.first_names or word in gazetteer.last_names
    return CITY in gazetteer.kinds([word]) and not is_called_so


def tag_certain(article: Tagged, _: Evidence) -> Tagged:
    """Countries and institutions that the tagger left out, where they stand alone."""
    return [
        (line, names if line.shouted or line.heading else _with_certain(line, names))
        for line, names in article
    ]


def _ends_dateline(after: Words) -> bool:
    """A dash, or an agency in brackets."""
    return after[:1] in _DASHES or (after[:1] == ("(",) and after[2:] == (")",))


def _with_certain(line: Line, names: list[Name]) -> list[Name]:
    taken = by_token(names)
    new: list[Name] = []
    for start, end, kinds in load_gazetteer().matches(line, 0, len(line.words)):
        kind = _certain_kind(line.words[start:end], kinds)
        alone = not (_joins(line, start - 1) or _joins(line, end))
        if kind and alone and not any(at in taken for at in range(start, end)):
            new.append(Name(start, end, kind))
    return overlay(names, new)


def _certain_kind(words: Words, kinds: str) -> EntityKind | None:
    if is_certain_place(words):
        return EntityKind.PLACE
    stands_out = len(words) > 1 or (words[0].isupper() and len(words[0]) >= _ACRONYM)
    return EntityKind.ORGANISATION if INSTITUTION in kinds and stands_out else None


def _joins(line: Line, at: int) -> bool:
    """Whether the token beside a name looks like another part of it."""
    if not 0 <= at < len(line.words):
        return False
    return line.capital[at] and line.words[at].isalpha() and line.words[at] != "The"
