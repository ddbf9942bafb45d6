"""One article, one reading of a name: rules that look at all lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

from reader.analysis.entities.cleanup.brackets import terms_of
from reader.analysis.entities.cleanup.places import is_certain_place, is_lone_city, tag_certain
from reader.analysis.entities.cleanup.plain import is_plain
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.lines import Line
from reader.analysis.entities.merging.forms import without_ending
from reader.analysis.entities.names import Name, insert, words_of
from reader.analysis.entities.words import TITLES
from reader.articles.annotations import EntityKind

Tagged: TypeAlias = list[tuple[Line, list[Name]]]
Words: TypeAlias = tuple[str, ...]
_OF_A_PLACE = ("n", "an", "ian", "ese", "ish", "ers", "er", "ans", "ians")
"""Endings that make a word for people out of a place."""


def agree_on_kind(article: Tagged, _: Evidence) -> Tagged:
    """The kind that a surface form has twice as often as any other is the kind of all."""
    votes = _votes(article)
    return [
        (line, [name.of(_elected(votes[words_of(line, name)], name)) for name in names])
        for line, names in article
    ]


def cities_are_places(article: Tagged, _: Evidence) -> Tagged:
    """`Tokyo` alone is the city, unless it is what people are called, here or elsewhere."""
    known = _short_names(article)
    return [
        (
            line,
            [
                name.of(EntityKind.PLACE)
                if is_lone_city(line, name) and line.words[name.start] not in known
                else name
                for name in names
            ],
        )
        for line, names in article
    ]


def drop_terms(article: Tagged, _: Evidence) -> Tagged:
    """`liquefied natural gas (LNG)` makes LNG a word of this article and nobody's name."""
    terms = {term for line, _ in article for term in terms_of(line)}
    return [
        (line, [name for name in names if not terms.issuperset(words_of(line, name))])
        for line, names in article
    ]


def short_names_are_persons(article: Tagged, _: Evidence) -> Tagged:
    """`Carney` is the person whose full name ends or begins so, unless it is a country."""
    known = _short_names(article)
    return [(line, [_person_if(known, line, name) for name in names]) for line, names in article]


def drop_lone_plain_words(article: Tagged, _: Evidence) -> Tagged:
    """`French` is a person only where somebody with that name has been named in full."""
    known = _short_names(article)
    return [
        (
            line,
            [
                name
                for name in names
                if name.end - name.start > 1
                or line.words[name.start] in known
                or not (is_plain(line.words[name.start]) or _is_lone_title(line, name))
            ],
        )
        for line, names in article
    ]


def short_names_are_organisations(article: Tagged, _: Evidence) -> Tagged:
    """`Kelpcell` is the company that is elsewhere called `Kelpcell Ltd`."""
    known = {
        words[0]
        for line, names in article
        for words in (words_of(line, name) for name in names)
        if len(words) > 1 and len(without_ending([word.lower() for word in words])) == 1
    }
    return [
        (
            line,
            [
                name.of(EntityKind.ORGANISATION) if {*words_of(line, name)} <= known else name
                for name in names
            ],
        )
        for line, names in article
    ]


def drop_people_of_places(article: Tagged, _: Evidence) -> Tagged:
    """`Dravinan` is no name where the article speaks of Dravina."""
    places = {
        line.words[name.start]
        for line, names in article
        for name in names
        if name.kind is EntityKind.PLACE and name.end - name.start == 1
    }
    return [
        (
            line,
            [
                name
                for name in names
                if name.end - name.start > 1 or not _is_derived(line.words[name.start], places)
            ],
        )
        for line, names in article
    ]


def tag_repeats(article: Tagged, evidence: Evidence) -> Tagged:
    """A name found once is found wherever the same words stand, in headings too."""
    known = _known(article, evidence)
    openings: dict[str, list[Words]] = {}
    for words in sorted(known, key=len, reverse=True):
        openings.setdefault(words[0], []).append(words)
    return [(line, _repeats(line, names, openings, known)) for line, names in article]


def tag_certain_places(article: Tagged, _: Evidence) -> Tagged:
    """A country, or an institution that all know, that the tagger left out is one all the same."""
    return [
        (line, names if line.shouted or line.heading else tag_certain(line, names))
        for line, names in article
    ]


def _votes(article: Tagged) -> dict[Words, Counter[EntityKind]]:
    votes: dict[Words, Counter[EntityKind]] = {}
    for line, names in article:
        for name in names:
            votes.setdefault(words_of(line, name), Counter())[name.kind] += 1
    return votes


def _elected(votes: Counter[EntityKind], name: Name) -> EntityKind:
    (first, most), *rest = votes.most_common(2)
    return first if not rest or most >= 2 * rest[0][1] else name.kind


def _short_names(article: Tagged) -> set[str]:
    """First and last words of the full names of people."""
    return {
        word
        for line, names in article
        for name in names
        if name.kind is EntityKind.PERSON and name.end - name.start > 1
        for word in (line.words[name.start], line.words[name.end - 1])
        if word[0].isupper() and len(word) > 1 and not word.endswith(".")
    }


def _is_derived(word: str, places: set[str]) -> bool:
    """`Dravinan` in an article on Dravina."""
    stems = (word[: -len(ending)] for ending in _OF_A_PLACE if word.endswith(ending))
    return any(stem + tail in places for stem in stems for tail in ("", "a", "e", "ia", "y"))


def _person_if(known: set[str], line: Line, name: Name) -> Name:
    words = words_of(line, name)
    if len(words) == 1 and words[0] in known and not is_certain_place(words):
        return name.of(EntityKind.PERSON)
    return name


def _is_lone_title(line: Line, name: Name) -> bool:
    return line.words[name.start].lower().strip(".") in TITLES


def _known(article: Tagged, evidence: Evidence) -> dict[Words, EntityKind]:
    """Surface forms that are safe to look for: long, or found twice, or part of a full name."""
    short = _short_names(article)
    known: dict[Words, EntityKind] = {}
    for words, votes in _votes(article).items():
        lone = len(words) == 1
        common = lone and words[0].lower() in evidence.plain
        if len(votes) == 1 and not common and (not lone or votes.total() > 1 or words[0].isupper()):
            known[words] = next(iter(votes))
    for word in short:
        if word.lower() not in evidence.plain and not is_certain_place((word,)):
            known.setdefault((word,), EntityKind.PERSON)
    return known


def _repeats(
    line: Line, names: list[Name], openings: dict[str, list[Words]], known: dict[Words, EntityKind]
) -> list[Name]:
    taken = {at for name in names for at in range(name.start, name.end)}
    found = names
    at = 0
    while at < len(line.words):
        words = _longest(line, at, openings.get(line.words[at], ()), taken)
        if words:
            found = insert(found, Name(at, at + len(words), known[words]))
        at += len(words) if words else 1
    return found


def _longest(line: Line, at: int, candidates: Sequence[Words], taken: set[int]) -> Words | None:
    for words in candidates:
        end = at + len(words)
        if line.words[at:end] != words or not taken.isdisjoint(range(at, end)):
            continue
        if len(words) > 1 or not _goes_on(line, end, taken):
            return words
    return None


def _goes_on(line: Line, end: int, taken: set[int]) -> bool:
    """Whether a lone word is only the beginning of something longer."""
    if end >= len(line.words) or end in taken:
        return False
    return line.capital[end] and line.words[end].isalpha()
