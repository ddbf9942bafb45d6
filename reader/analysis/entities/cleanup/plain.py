"""Words with a capital that name nobody and nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from reader.analysis.entities.cleanup.agreement import short_names
from reader.analysis.entities.cleanup.brackets import terms_of
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged, words_of
from reader.analysis.entities.senses import is_person_word
from reader.analysis.entities.words import (
    CALENDAR,
    FUNCTION_WORDS,
    KIN,
    MONEY,
    PARTISANS,
    RULES_AND_PRIZES,
    STORMS,
    TITLES,
)
from reader.articles.annotations import EntityKind

_MEMBERS = (("Member", "of"), ("Members", "of"))
_INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]?")
_LONGEST = 12
"""Tokens above which a run of capitals is a slogan and no name."""
_WIDEST = 160
"""Code points above which it is none either."""
_OF_A_PLACE = ("n", "an", "ian", "ese", "ish", "ers", "er", "ans", "ians")
"""Endings that make a word for people out of a place."""


@lru_cache(maxsize=8192)
def is_plain(word: str) -> bool:
    """Whether the word is a day, a month, a people, a small word or a mark."""
    lower = word.lower().strip(".")
    return not is_initials(word) and (
        lower in CALENDAR
        or lower in FUNCTION_WORDS
        or word in load_gazetteer().demonyms
        or not (word.isalpha() or any(letter.isalpha() for letter in word))
    )


def is_initials(word: str) -> bool:
    """`A.` and `P.V.`, which begin the name of a person."""
    return _INITIALS.fullmatch(word) is not None


def is_name_word(line: Line, at: int) -> bool:
    """Whether the token can be a word of a name by its looks."""
    word = line.words[at]
    return line.capital[at] and word[0].isalpha() and not is_plain(word)


def drop_plain_words(line: Line, names: Sequence[Name]) -> list[Name]:
    """Days, months and words for people of a country are no places and no institutions."""
    return [
        name
        for name in names
        if name.kind is EntityKind.PERSON
        or not all(is_plain(word) for word in words_of(line, name))
        if " ".join(words_of(line, name)) not in load_gazetteer().demonyms
    ]


def drop_numbered(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Ward 9`, `B40` and `report_v2` are neither people nor places on a map."""
    return [
        name
        for name in names
        if name.kind is EntityKind.ORGANISATION or not _is_code(line.words[name.end - 1])
    ]


def drop_members(line: Line, names: Sequence[Name]) -> list[Name]:
    """A `Member of Parliament` is somebody, not a body."""
    return [name for name in names if words_of(line, name)[:2] not in _MEMBERS]


def drop_money(line: Line, names: Sequence[Name]) -> list[Name]:
    """`QR 608,125` is a sum."""
    return [name for name in names if not _is_money(line, name)]


def drop_rules_and_prizes(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Environment Law` and `Paris Agreement` are on paper."""
    return [
        name
        for name in names
        if name.end - name.start == 1
        or name.kind is EntityKind.PERSON
        or line.words[name.end - 1].lower() not in RULES_AND_PRIZES
    ]


def drop_notices(line: Line, names: Sequence[Name]) -> list[Name]:
    """`[PHOTO]` is there for the printer."""
    return [
        name
        for name in names
        if not name.start
        or line.words[name.start - 1 : name.end + 1][:: name.end - name.start + 1] != ("[", "]")
    ]


def drop_storms(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Storm Wilhelmina` is weather."""
    return [
        name
        for name in names
        if line.words[name.start].lower() not in STORMS
        and (not name.start or line.words[name.start - 1].lower() not in STORMS)
    ]


def drop_endless(line: Line, names: Sequence[Name]) -> list[Name]:
    """Nobody's name has more than twelve words, or fills two lines of a screen."""
    return [
        name
        for name in names
        if name.end - name.start <= _LONGEST
        and line.ends[name.end - 1] - line.starts[name.start] <= _WIDEST
    ]


def drop_terms(article: Tagged, _: Evidence) -> Tagged:
    """`liquefied natural gas (LNG)` makes LNG a word of this article and nobody's name."""
    terms = {term for line, _ in article for term in terms_of(line)}
    return _without(article, lambda line, name: terms.issuperset(words_of(line, name)))


def drop_lone_plain_words(article: Tagged, evidence: Evidence) -> Tagged:
    """`French` is a person only where somebody with that name has been named in full."""
    known = short_names(article)

    def nobody(line: Line, name: Name) -> bool:
        word = line.words[name.start]
        if name.end - name.start > 1 or word in known or _is_own_acronym(word, evidence):
            return False
        lower = word.lower().strip(".")
        said_of_many = word in PARTISANS or _is_trade(word)
        return is_plain(word) or lower in TITLES or lower in KIN or said_of_many

    return _without(article, nobody)


def drop_people_of_places(article: Tagged, _: Evidence) -> Tagged:
    """`Dravinan` is no name where the article speaks of Dravina."""
    places = {
        line.words[name.start]
        for line, names in article
        for name in names
        if name.kind is EntityKind.PLACE and name.end - name.start == 1
    }

    def derived(line: Line, name: Name) -> bool:
        return name.end - name.start == 1 and _is_derived(line.words[name.start], places)

    return _without(article, derived)


def _without(article: Tagged, is_junk: Callable[[Line, Name], bool]) -> Tagged:
    return [(line, [name for name in names if not is_junk(line, name)]) for line, names in article]


def _is_own_acronym(word: str, evidence: Evidence) -> bool:
    """`DEC` is no month where the article has it in brackets behind a name."""
    return word.isupper() and "d:brackets" in evidence.seen.get(word, ())


def _is_money(line: Line, name: Name) -> bool:
    follows = line.words[name.end : name.end + 1]
    return (
        name.end - name.start == 1
        and line.words[name.start] in MONEY
        and any(word[0].isdigit() or word == "$" for word in follows)
    )


def _is_trade(word: str) -> bool:
    """`Fishermen` in `the Fishermen’s Hall`."""
    gazetteer = load_gazetteer()
    named = word in gazetteer.first_names or word in gazetteer.last_names
    return (
        word.endswith("men")
        and is_person_word(word[:-2] + "an")
        and not (named or gazetteer.kinds([word]))
    )


def _is_derived(word: str, places: set[str]) -> bool:
    if not word.endswith(_OF_A_PLACE):
        return False
    stems = (word[: -len(ending)] for ending in _OF_A_PLACE if word.endswith(ending))
    return any(stem + tail in places for stem in stems for tail in ("", "a", "e", "ia", "y"))


def _is_code(word: str) -> bool:
    return "_" in word or any(letter.isdigit() for letter in word)
