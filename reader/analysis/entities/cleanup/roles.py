"""Bodies before the role of one of their people: `Natpower spokesperson Refilwe Mokoena`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.analysis.entities.cleanup.places import is_certain_place
from reader.analysis.entities.cleanup.runs import run_until
from reader.analysis.entities.gazetteer import CITY, load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, by_token, overlay, words_of
from reader.analysis.entities.senses import UNKNOWN, sense
from reader.analysis.entities.words import OFFICES, TITLES
from reader.analysis.entities.words_for_contexts import BODY_ROLES, ROLE_WORDS
from reader.articles.annotations import EntityKind

_OF_COUNTRIES = frozenset(
    {"president", "secretary", "coach", "captain", "manager", "chief", "chair", "leader"}
)
"""Who countries and towns have too."""

_CAPITAL_ROLES = frozenset({"Executive", "Chairman", "Chairwoman", "Spokesperson", "Spokeswoman"})
_OF_BODIES = frozenset({"general", "finance", "marketing", "sales", "communications", "technology"})
"""Words before such a role that countries have not: `finance chief`."""


def employers_are_bodies(line: Line, names: Sequence[Name]) -> list[Name]:
    """The name before a role and a person is where that person works."""
    index = by_token(names)
    new: list[Name] = []
    for person in names:
        role = person.start - 1
        if person.kind is not EntityKind.PERSON or role < 1 or not _is_role(line.words[role]):
            continue
        end = role
        while end and line.words[end - 1].lower() in ROLE_WORDS:
            end -= 1
        of_country = line.words[role] in _OF_COUNTRIES and line.words[role - 1] not in _OF_BODIES
        employer = _employer(line, index, end, of_country=of_country)
        if employer:
            new.append(employer)
    return overlay(names, new)


def _is_role(word: str) -> bool:
    """With a capital only what is said of bodies: a President may be of a country."""
    return word in BODY_ROLES or word in _CAPITAL_ROLES


def _employer(line: Line, index: Mapping[int, Name], end: int, *, of_country: bool) -> Name | None:
    name = Name(_start(line, index, end), end, EntityKind.ORGANISATION)
    words = words_of(line, name)
    if not words or is_certain_place(words) or CITY in load_gazetteer().kinds(words):
        return None
    if len(words) == 1 and sense(words[0]) != UNKNOWN:
        return None
    tagged = index.get(name.start)
    if tagged is None or (tagged.start, tagged.end) != (name.start, name.end):
        return None if of_country and len(words) == 1 else name
    called = words[0] in load_gazetteer().first_names
    somebody = tagged.kind is EntityKind.PERSON and len(words) > 1 and called
    somewhere = tagged.kind is EntityKind.PLACE and of_country
    return None if somebody or somewhere else name


def _start(line: Line, index: Mapping[int, Name], end: int) -> int:
    """Where the name begins; `Pastoral Farmers of New Zealand` goes on over `of`."""
    start = run_until(line, index, end)
    if start > 1 and line.words[start - 1] in ("of", "for") and line.words[start - 2].endswith("s"):
        further = run_until(line, index, start - 1)
        start = further if further < start - 1 else start
    while start < end and _leads(line.words[start]):
        start += 1
    return start


def _leads(word: str) -> bool:
    """`Former Natpower`."""
    return word.lower() in OFFICES or word.lower() in TITLES
