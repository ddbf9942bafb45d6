"""One article, one reading of a name: rules that compare all lines."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable

from reader.analysis.entities.cleanup.places import is_certain_place, is_lone_city
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.forms import without_ending
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged, Words, words_of
from reader.analysis.entities.words import HONORIFICS, PARTISANS, WEEKDAYS
from reader.articles.annotations import EntityKind

_OUTVOTED = 3
"""How many times as often a word is read as a place or a body as it stands in a full name."""


def agree_on_kind(article: Tagged, _: Evidence) -> Tagged:
    """The kind that a surface form has twice as often as any other is the kind of all."""
    counted = votes(article)

    def agreed(line: Line, name: Name) -> EntityKind:
        kinds = counted[words_of(line, name)]
        if len(kinds) == 1:
            return name.kind
        (first, most), (_, second), *_rest = kinds.most_common()
        return first if most >= 2 * second else name.kind

    return _with_kinds(article, agreed)


def cities_are_places(article: Tagged, _: Evidence) -> Tagged:
    """`Tokyo` alone is the city, unless it is what people are called, here or elsewhere."""
    known = short_names(article)

    def place(line: Line, name: Name) -> EntityKind:
        city = is_lone_city(line, name) and line.words[name.start] not in known
        return EntityKind.PLACE if city else name.kind

    return _with_kinds(article, place)


def short_names_are_persons(article: Tagged, _: Evidence) -> Tagged:
    """`Carney` is the person whose full name ends or begins so, unless it is a country."""
    known = short_names(article)

    def person(line: Line, name: Name) -> EntityKind:
        words = words_of(line, name)
        short = len(words) == 1 and words[0] in known and not is_certain_place(words)
        return EntityKind.PERSON if short else name.kind

    return _with_kinds(article, person)


def families_are_persons(article: Tagged, _: Evidence) -> Tagged:
    """`Comfort Quaye` is no place in an article on Rosalind Quaye."""
    families = {
        line.words[name.end - 1]
        for line, names in article
        for name in names
        if name.kind is EntityKind.PERSON and name.end - name.start > 1
    }

    def person(line: Line, name: Name) -> EntityKind:
        words = words_of(line, name)
        if name.kind is not EntityKind.PLACE or len(words) == 1 or words[-1] not in families:
            return name.kind
        return name.kind if load_gazetteer().kinds(words) else EntityKind.PERSON

    return _with_kinds(article, person)


def short_names_are_organisations(article: Tagged, _: Evidence) -> Tagged:
    """`Varnholt Marine` is the company that is elsewhere called `Varnholt Marine Ltd`."""
    known = {
        bare
        for line, names in article
        for words in (_lowered(line, name) for name in names)
        for bare in [tuple(without_ending(words))]
        if len(bare) < len(words)
    }

    def organisation(line: Line, name: Name) -> EntityKind:
        return EntityKind.ORGANISATION if tuple(_lowered(line, name)) in known else name.kind

    return _with_kinds(article, organisation)


def _lowered(line: Line, name: Name) -> list[str]:
    return [word.lower() for word in words_of(line, name)]


def votes(article: Tagged) -> dict[Words, Counter[EntityKind]]:
    """How often each surface form was read as which kind."""
    counted: defaultdict[Words, Counter[EntityKind]] = defaultdict(Counter)
    for line, names in article:
        for name in names:
            counted[words_of(line, name)][name.kind] += 1
    return counted


def short_names(article: Tagged) -> set[str]:
    """First and last words of the full names of people.

    `SVP` is none where it is read as a party ten times and stands in the name of one person.
    """
    full = _ends_of_full_names(article)
    others: Counter[str] = Counter()
    for (word, *more), kinds in votes(article).items():
        if word in full and not more:
            others[word] = kinds.total() - 2 * kinds[EntityKind.PERSON]
    return {word for word, times in full.items() if others[word] < _OUTVOTED * times}


def _ends_of_full_names(article: Tagged) -> Counter[str]:
    return Counter(
        word
        for line, names in article
        for name in names
        if name.kind is EntityKind.PERSON and name.end - name.start > 1
        for word in (line.words[name.start], line.words[name.end - 1])
        if word[0].isupper() and len(word) > 1 and not word.endswith(".")
        if word.lower() not in HONORIFICS and word not in PARTISANS | WEEKDAYS
    )


def _with_kinds(article: Tagged, kind: Callable[[Line, Name], EntityKind]) -> Tagged:
    return [(line, [name.of(kind(line, name)) for name in names]) for line, names in article]
