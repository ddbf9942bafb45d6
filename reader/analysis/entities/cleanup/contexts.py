"""What the words around a name say it is, there and in the whole article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator

from reader.analysis.entities.cleanup.agreement import short_names
from reader.analysis.entities.cleanup.candidates import are_peoples, may_be_body, may_be_place
from reader.analysis.entities.cleanup.repeats import tag_known
from reader.analysis.entities.cleanup.runs import run_from, run_until
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged, Words, by_token, overlay, words_of
from reader.analysis.entities.words_for_contexts import (
    BESIDE,
    BORDERS,
    DEEDS_OF_BODIES,
    ENTERPRISES,
    GATHERINGS,
    HEADS_OF_BODIES,
    HOUSES,
    LAND,
    MARKET_VERBS,
    PEOPLE_OF_BODIES,
    SEATS,
    SETTLEMENTS,
    SPOKESPEOPLE,
    STAFF,
    SURROUNDINGS,
)
from reader.articles.annotations import EntityKind

Finder = Callable[[Line, dict[int, Name]], Iterator[Name]]

_PREPOSITIONS = frozenset({"of", "for", "at", "in", "by", "with"} | BESIDE)
_PARTICLES = frozenset({"des", "del", "de", "du", "della", "do", "dos", "das", "der", "für"})
_OF_PLACES = SETTLEMENTS | SURROUNDINGS
_APPOSED = ENTERPRISES | SETTLEMENTS
_SIGNS = _PREPOSITIONS | HOUSES | BORDERS | MARKET_VERBS | {","}
_FARTHEST = 7
"""Tokens between who works somewhere and where: `vice president for public affairs at X`."""
_LONGEST_APPOSITION = 5


def tag_contexts(article: Tagged, evidence: Evidence) -> Tagged:
    """`the town of Velm` makes Velm a place everywhere, `analyst at Corvane` Corvane a body."""
    known = short_names(article)
    told: defaultdict[Words, set[EntityKind]] = defaultdict(set)
    found: Tagged = []
    for line, names in article:
        new = list(_told(line, names, known))
        for name in new:
            told[words_of(line, name)].add(name.kind)
        found.append((line, overlay(names, new)))
    if not told:
        return article
    agreed = {
        words: next(iter(kinds))
        for words, kinds in told.items()
        if len(kinds) == 1 and (len(words) > 1 or words[0].lower() not in evidence.plain)
    }
    renamed = [(line, [_renamed(line, name, agreed) for name in names]) for line, names in found]
    return tag_known(renamed, agreed)


def _renamed(line: Line, name: Name, agreed: dict[Words, EntityKind]) -> Name:
    return name.of(agreed.get(words_of(line, name), name.kind))


def _told(line: Line, names: list[Name], known: set[str]) -> Iterator[Name]:
    """Names with the kind that the words around them give."""
    if line.shouted or line.heading:
        return
    index = by_token(names)
    for at in [at for at, word in enumerate(line.words) if at and word in _SIGNS]:
        word = line.words[at]
        if word in _PREPOSITIONS:
            yield from _behind(line, index, at, known)
        elif word == "," and True in line.capital[at - 1 : at + 2]:
            yield from _apposition(line, index, at, known)
        elif word in HOUSES and at > 1:
            yield from _before_house(line, index, at, known)
        elif word in BORDERS and at > 1:
            yield from _before_border(line, index, at, known)
        elif word in MARKET_VERBS and at > 1:
            yield from _on_the_market(line, index, at, known)


def _behind(line: Line, index: dict[int, Name], at: int, known: set[str]) -> Iterator[Name]:
    """The name behind a preposition, by what stands before it."""
    start = at + 2 if line.words[at + 1 : at + 2] == ("the",) else at + 1
    kind = _kind_behind(line, at) if line.capital[start : start + 1] == (True,) else None
    tagged = index.get(start)
    if tagged and tagged.kind is kind and tagged.start == start:
        yield tagged
        return
    end = run_from(line, index, start) if kind else start
    if end == start:
        return
    if kind is EntityKind.PLACE and may_be_place(line, index, Name(start, end, kind), known):
        yield Name(start, end, kind)
    if kind is EntityKind.ORGANISATION and may_be_body(line, index, Name(start, end, kind), known):
        yield Name(start, end, kind)


def _kind_behind(line: Line, at: int) -> EntityKind | None:
    word, before = line.words[at], line.words[at - 1]
    earlier = line.words[at - 2] if at > 1 else ""
    if word == "of" and before in _OF_PLACES:
        return EntityKind.PLACE
    if (word == "for" and before in SEATS) or (word in BESIDE and before in LAND):
        return EntityKind.PLACE
    if (
        (word == "for" and before in SPOKESPEOPLE)
        or (word == "of" and _is_head(before, earlier))
        or (word == "of" and before in PEOPLE_OF_BODIES)
        or (word == "by" and before in GATHERINGS)
        or (word in ("in", "of") and before in ("shares", "Shares", "stake"))
        or (word == "at" and _is_staff(line, at))
    ):
        return EntityKind.ORGANISATION
    return None


def _is_head(role: str, before: str) -> bool:
    """`chief executive of`, `chair of`; a president may be of a country."""
    if role in ("president", "secretary", "chief"):
        return before in ("vice", "general")
    if role == "executive":
        return before == "chief"
    if role == "director":
        return before in ("managing", "executive", "regional")
    return role in HEADS_OF_BODIES


def _is_staff(line: Line, at: int) -> bool:
    """Somebody who works there right before `at`, or with `for` or `of` something between."""
    if line.words[at - 1] in STAFF:
        return True
    for back in range(at - 2, max(at - _FARTHEST, 0), -1):
        if line.capital[back] or not line.words[back].isalpha():
            return False
        if line.words[back] in ("for", "of") and line.words[back - 1] in STAFF:
            return True
    return False


def _apposition(line: Line, index: dict[int, Name], at: int, known: set[str]) -> Iterator[Name]:
    """`Dravmetal, a smelter in …` and `a restaurant in Lima, Casa Tordo, …`."""
    yield from _enterprise_behind(line, index, at, known)
    start = _over_particles(line, index, run_until(line, index, at))
    noun = _noun_of_apposition(line, at + 1)
    if start < at and (noun in ENTERPRISES or _does_business(line, at + 1)):
        name = Name(start, at, EntityKind.ORGANISATION)
        if may_be_body(line, index, name, known):
            yield name
    if start < at and noun in SETTLEMENTS:
        name = Name(start, at, EntityKind.PLACE)
        if may_be_place(line, index, name, known):
            yield name


def _over_particles(line: Line, index: dict[int, Name], start: int) -> int:
    """`Syndicat des` `Bergers`."""
    if start > 1 and line.words[start - 1] in _PARTICLES:
        further = run_until(line, index, start - 1)
        return further if further < start - 1 else start
    return start


def _enterprise_behind(
    line: Line, index: dict[int, Name], at: int, known: set[str]
) -> Iterator[Name]:
    """`a restaurant in Lima, Casa Tordo, …`."""
    end = run_from(line, index, at + 1)
    before = run_until(line, index, at)
    if end == at + 1 or line.words[end : end + 1] != (",",):
        return
    if before < at and line.words[before - 1] == "in":
        before -= 1
    noun = line.words[before - 1] if before else ""
    articles = [word.lower() for word in line.words[max(before - 4, 0) : before]]
    if noun in ENTERPRISES and ("a" in articles or "an" in articles):
        name = Name(at + 1, end, EntityKind.ORGANISATION)
        if may_be_body(line, index, name, known.difference(words_of(line, name))):
            yield name


def _does_business(line: Line, at: int) -> bool:
    """`which speaks for` behind a comma."""
    return line.words[at : at + 1] == ("which",) and not DEEDS_OF_BODIES.isdisjoint(
        line.words[at + 1 : at + 2]
    )


def _noun_of_apposition(line: Line, at: int) -> str:
    """The noun of `a big smelter in` behind a comma; empty where there is none."""
    if line.words[at : at + 1] not in (("a",), ("an",)):
        return ""
    for here in range(at + 1, min(at + 1 + _LONGEST_APPOSITION, len(line.words) - 1)):
        word, after = line.words[here], line.words[here + 1]
        if not word[0].isalnum():
            return ""
        if word in _APPOSED and (
            after in ("in", "of", "which", "that", "with", "on", "near", "based", "for", ",", "-")
        ):
            return word
        if word in ("who", "that", "of", "in", "from", "at", "for", "near"):
            return ""
    return ""


def _before_house(line: Line, index: dict[int, Name], at: int, known: set[str]) -> Iterator[Name]:
    """`the IG Stahl union`."""
    start = run_until(line, index, at)
    if 0 < start < at and line.words[start - 1] in ("the", "The"):
        name = Name(start, at, EntityKind.ORGANISATION)
        if may_be_body(line, index, name, known):
            yield name


def _before_border(line: Line, index: dict[int, Name], at: int, known: set[str]) -> Iterator[Name]:
    """`the Seme border`, where nothing is tagged."""
    start = run_until(line, index, at)
    free = all(here not in index for here in range(start, at)) and not are_peoples(
        line.words[start:at]
    )
    if 0 < start < at and free and line.words[start - 1] == "the":
        name = Name(start, at, EntityKind.PLACE)
        if may_be_place(line, index, name, known):
            yield name


def _on_the_market(line: Line, index: dict[int, Name], at: int, known: set[str]) -> Iterator[Name]:
    """`Rival Hissi Oyj dropped 3.8%`."""
    if not (line.words[at + 1 : at + 2] and line.words[at + 1][0].isdigit()):
        return
    owned = line.words[at - 1] in ("shares", "units", "stock")
    end = at - 1 if owned else at
    start = run_until(line, index, end)
    if owned and start < end:
        name = Name(start, end, EntityKind.ORGANISATION)
        if may_be_body(line, index, name, known):
            yield name
        return
    if start < at and line.words[start] == "Rival":
        start += 1
    if 0 < start < at and line.words[start - 1] in ("rival", "Rival"):
        name = Name(start, at, EntityKind.ORGANISATION)
        if may_be_body(line, index, name, known):
            yield name
