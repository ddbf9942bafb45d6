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
from reader.analysis.entities.names import Name, Tagged, Words, overlay, words_of
from reader.analysis.entities.words import (
    FUNCTION_WORDS,
    NAME_PARTICLES,
    SITES,
    word_set,
)
from reader.analysis.entities.words_for_bodies import ORGANISATION_WORDS
from reader.articles.annotations import EntityKind

_AMBIGUOUS = word_set(
    "Georgia Jordan Chad Guinea Niger Dominica Jersey Holland Gulf America Victoria"
)
"""Places that are as often a person or a part of another name."""
_GREAT_CITIES = word_set("Paris London Berlin Vienna Milan Santiago Lisbon Rome Madrid Delhi Lagos")
"""Cities that all the world knows, though some people are called so."""
_PARKS = frozenset(
    {
        ("National", "Park"),
        ("Wildlife", "Refuge"),
        ("Wildlife", "Sanctuary"),
        ("Forest", "Reserve"),
        ("Game", "Reserve"),
        ("Nature", "Reserve"),
        ("National", "Monument"),
    }
)
_HALLS = frozenset(
    (kind, house)
    for kind in (
        "Community",
        "Recreation",
        "Leisure",
        "Sports",
        "Town",
        "City",
        "Village",
        "Parish",
    )
    for house in ("Center", "Centre", "Hall")
)
_SAINTS = frozenset({"Santa", "San", "São", "Sainte"})
_CALLED_FIRST = (
    word_set(
        """
    Mount Lake Cape Port Puerto Fort Camp Río Rio Lago Monte Wadi Ras Jebel Jabal Beit Deir Kafr
    Qasr Char Tanjung Kampung Kampong Bukit Sungai Pulau Teluk Kuala Pasir Koh Nizhny Veliky Novy
    Sankt Ciudad Cerro Playa Laguna Punta Ilha Praia Serra Upper Lower
    """
    )
    | _SAINTS
)
"""First words of a place: `Mount Hesper`."""
_REALMS = word_set("Republic Kingdom Sultanate Principality Emirate Commonwealth Duchy Grand")
_LAST_OF_PARK = frozenset(last for _, last in _PARKS)
_LONG_PLACE = 6
"""Tokens from which a name that ends in `Bay` may well be a company."""
_PAIR = 2
_ACRONYM = 3
"""Letters from which an acronym in capitals is trusted."""


def is_certain_place(words: Sequence[str]) -> bool:
    """Whether the words are a country or a great region and can hardly be anything else."""
    if len(words) == 1 and words[0] in _AMBIGUOUS:
        return False
    kinds = load_gazetteer().kinds(words)
    return COUNTRY in kinds or REGION in kinds


def trust_certain_places(line: Line, names: Sequence[Name]) -> list[Name]:
    """A country is a place whatever the tagger said; one word may be a person."""
    return [
        name.of(EntityKind.PLACE)
        if (name.kind is not EntityKind.PERSON or name.end - name.start > 1)
        and is_certain_place(words_of(line, name))
        else name
        for name in names
    ]


def sites_are_places(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Marrow Bay`, `Fore Street` and `Adam Air Base` are places; `Nick Park` may be a person."""
    return [
        name.of(EntityKind.PLACE)
        if _is_site(words_of(line, name), name.kind) or _is_at_site(line, name)
        else name
        for name in names
    ]


def tag_parks(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Diriá National Park` is a place as a whole, tagged or not."""
    if _LAST_OF_PARK.isdisjoint(line.words):
        return list(names)
    new: list[Name] = []
    for at in range(1, len(line.words) - 1):
        if (line.words[at], line.words[at + 1]) not in _PARKS:
            continue
        start = at
        while max(at - _LONG_PLACE, 0) < start and (
            line.capital[start - 1] or _is_inside(line, start - 1)
        ):
            start -= 1
        while start < at and line.words[start].lower() in FUNCTION_WORDS:
            start += 1
        if start < at and at - start < _LONG_PLACE:
            new.append(Name(start, at + 2, EntityKind.PLACE))
    return overlay(names, new)


def _is_inside(line: Line, at: int) -> bool:
    """`de` in `Isla del Coco`."""
    return at > 0 and line.words[at] in NAME_PARTICLES and line.capital[at - 1]


def _is_site(words: Words, kind: EntityKind) -> bool:
    if kind is EntityKind.ORGANISATION and _is_realm_or_hall(words):
        return True
    if _is_called_place(words):
        called = words[0] in load_gazetteer().first_names and words[0] not in _SAINTS
        return kind is not EntityKind.PERSON or not called
    if not 1 < len(words) < _LONG_PLACE or words[-1].lower() not in SITES:
        return False
    if kind is EntityKind.PERSON:
        gazetteer = load_gazetteer()
        return words[0] not in gazetteer.first_names and words[-1] not in gazetteer.last_names
    return words[0].lower() not in ORGANISATION_WORDS


def _is_at_site(line: Line, name: Name) -> bool:
    """`near Ben Thuy Market`, though Ben is somebody."""
    words = words_of(line, name)
    return (
        name.kind is EntityKind.PERSON
        and len(words) > 1
        and words[-1].lower() in SITES | {"hall"}
        and name.start > 0
        and line.words[name.start - 1] in ("near", "at", "off", "outside", "on")
    )


def _is_realm_or_hall(words: Words) -> bool:
    """`Republic of Dravia`, `Hartwell Community Center`."""
    return (words[0] in _REALMS and "of" in words and _is_bare(words[-1])) or (
        len(words) > _PAIR and words[-2:] in _HALLS
    )


def _is_called_place(words: Words) -> bool:
    """`Mount Hesper`, `Santa Rosa de Abajo`; `Cape Trevan Health` goes on."""
    return (
        1 < len(words) < _LONG_PLACE
        and words[0] in _CALLED_FIRST
        and (len(words) == _PAIR or words[_PAIR] in NAME_PARTICLES)
        and _is_bare(words[-1])
        and words[1] != "Claus"
    )


def _is_bare(word: str) -> bool:
    return word[0].isupper() and word.lower() not in ORGANISATION_WORDS


def is_lone_city(line: Line, name: Name) -> bool:
    """`Tokyo` as a person: a city, and nothing that people are called."""
    if name.kind is not EntityKind.PERSON or name.end - name.start > 1:
        return False
    word = line.words[name.start]
    if word in _GREAT_CITIES:
        return True
    gazetteer = load_gazetteer()
    is_called_so = word in gazetteer.first_names or word in gazetteer.last_names
    return CITY in gazetteer.kinds([word]) and not is_called_so


def tag_certain(article: Tagged, evidence: Evidence) -> Tagged:
    """Countries, cities and institutions that the tagger left out, where they stand alone."""
    return [
        (
            line,
            names if line.shouted or line.heading else _with_certain(line, names, evidence.plain),
        )
        for line, names in article
    ]


def _is_only_a_city(words: Words, plain: set[str]) -> bool:
    """Nothing that people are called, and no word of this article."""
    gazetteer = load_gazetteer()
    return words[0].lower() not in plain and not any(
        word in gazetteer.first_names or word in gazetteer.last_names for word in words
    )


def _with_certain(line: Line, names: list[Name], plain: set[str]) -> list[Name]:
    gazetteer = load_gazetteer()
    gaps = zip(
        [0, *(name.end for name in names)],
        [*(name.start for name in names), len(line.words)],
        strict=True,
    )
    matches = [match for gap in gaps for match in gazetteer.matches(line, *gap)]
    new: list[Name] = []
    for start, end, kinds in matches:
        kind = _certain_kind(line.words[start:end], kinds, plain)
        if kind and not (joins(line, start - 1) or joins(line, end)):
            new.append(Name(start, end, kind))
    return overlay(names, new)


def _certain_kind(words: Words, kinds: str, plain: set[str]) -> EntityKind | None:
    if is_certain_place(words) or (CITY in kinds and _is_only_a_city(words, plain)):
        return EntityKind.PLACE
    stands_out = len(words) > 1 or (words[0].isupper() and len(words[0]) >= _ACRONYM)
    return EntityKind.ORGANISATION if INSTITUTION in kinds and stands_out else None


def joins(line: Line, at: int) -> bool:
    """Whether the token beside a name looks like another part of it."""
    if not 0 <= at < len(line.words):
        return False
    return (
        line.capital[at]
        and line.words[at].isalpha()
        and line.words[at].lower() not in FUNCTION_WORDS
    )
