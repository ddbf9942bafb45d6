"""Long names and their acronyms in brackets: `Port Authority of Ellis (PAE)`, `NATO (North …)`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.analysis.entities.forms import LONGEST_ACRONYM, is_acronym
from reader.analysis.entities.gazetteer import INSTITUTION, load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, by_token, overlay, words_of
from reader.analysis.entities.senses import UNKNOWN, sense
from reader.analysis.entities.words import CONNECTORS
from reader.analysis.entities.words_for_bodies import BODY_HEADS, ORGANISATION_WORDS
from reader.articles.annotations import EntityKind

_LONGEST_NAME = 12
"""Tokens looked at before a bracket."""
_SHORTEST_CUT = 4
"""Letters of a short name that is no acronym."""
_SHORTEST_NAME = 2
_QUOTES = frozenset("\"“”'‘’")


def pair_acronyms(line: Line, names: Sequence[Name]) -> list[Name]:
    """A name and its acronym in brackets are both tagged, and as the same kind."""
    if "(" not in line.words:
        return list(names)
    index = by_token(names)
    new = [
        name
        for at, word in enumerate(line.words)
        if at and word == "("
        for name in _pair_at(line, index, at)
    ]
    return overlay(names, new)


def terms_of(line: Line) -> list[str]:
    """Acronyms in brackets of words in lower case: `gross domestic product (GDP)`."""
    words = line.words
    if "(" not in words:
        return []
    return [
        words[at + 1]
        for at in range(1, len(words) - 2)
        if words[at] == "(" and words[at + 2] == ")" and is_acronym(words[at + 1])
        if _abbreviates(words[max(at - LONGEST_ACRONYM, 0) : at], words[at + 1])
    ]


def _abbreviates(words: Sequence[str], acronym: str) -> bool:
    """Whether the last words before the acronym, in lower case, begin with its letters."""
    letters = acronym.rstrip("s").lower()
    parts = [part for word in words for part in word.split("-") if part]
    for step in (parts, [part for part in parts if part not in CONNECTORS]):
        tail = step[-len(letters) :]
        if tail and "".join(word[0] for word in tail) == letters:
            return "".join(tail[1:]).islower()
    return False


def initials(words: Sequence[str]) -> str:
    """First letters of the words with a capital: `North-South Trust of Ellis` gives NSTE."""
    parts = (part for word in words for part in word.split("-"))
    return "".join(part[0] for part in parts if part and part[0].isupper())


def _pair_at(line: Line, index: Mapping[int, Name], bracket: int) -> list[Name]:
    words = line.words
    inside = bracket + 1
    while inside < len(words) and (words[inside] in _QUOTES or words[inside] == "the"):
        inside += 1
    close = _closing(words, inside)
    if close is None:
        return []
    last = close - 1 if words[close - 1] in _QUOTES else close
    if last - inside == 1 and is_acronym(words[inside]):
        return _acronym_behind(line, index, bracket, inside)
    if last - inside == 1 and _is_cut_from(line, index, bracket, words[inside]):
        return [Name(inside, last, EntityKind.ORGANISATION)]
    if is_acronym(words[bracket - 1]) and spells(words[inside:last], words[bracket - 1]):
        return _both(line, index, Name(inside, last, EntityKind.ORGANISATION), bracket - 1)
    return []


def _is_cut_from(line: Line, index: Mapping[int, Name], bracket: int, word: str) -> bool:
    """Whether the word is made of the letters of the body before it: `Nueaw`, `Unidat`."""
    before = index.get(bracket - 1)
    if before is None or before.kind is not EntityKind.ORGANISATION or before.end != bracket:
        return False
    words = words_of(line, before)
    letters = iter("".join(words).lower())
    return (
        _SHORTEST_CUT <= len(word) <= LONGEST_ACRONYM
        and len(words) > _SHORTEST_NAME
        and word.istitle()
        and all(letter in letters for letter in word.lower())
        and sense(word) == UNKNOWN
    )


def _closing(words: Sequence[str], start: int) -> int | None:
    for at in range(start, min(start + _LONGEST_NAME, len(words))):
        if words[at] == ")":
            return at
    return None


def _acronym_behind(
    line: Line, index: Mapping[int, Name], bracket: int, acronym: int
) -> list[Name]:
    """`Long Name (LN)`, spelt by its initials or already tagged as an organisation."""
    start = _spelt_from(line, bracket, line.words[acronym])
    if start is not None:
        return _both(line, index, Name(start, bracket, EntityKind.ORGANISATION), acronym)
    before = index.get(bracket - 1)
    if before and before.end == bracket and before.kind is EntityKind.ORGANISATION:
        return [before.at(acronym, acronym + 1)]
    return []


def _spelt_from(line: Line, bracket: int, acronym: str) -> int | None:
    """Where the name before the bracket begins if its initials are the acronym."""
    for start in range(bracket - 1, max(bracket - _LONGEST_NAME, 0) - 1, -1):
        if line.capital[start] and spells(line.words[start:bracket], acronym):
            return start
        if not (line.capital[start] or line.words[start] in CONNECTORS):
            return None
    return None


def spells(words: Sequence[str], acronym: str) -> bool:
    """Whether the acronym is made of the initials of the words."""
    letters = "".join(letter for letter in acronym if letter.isalpha()).upper()
    plain = "".join(word[0] for word in words if word[0].isupper())
    return len(words) > 1 and letters in (initials(words), plain)


def _is_for_a_body(word: str) -> bool:
    return word.lower() in ORGANISATION_WORDS or word in BODY_HEADS


def _both(line: Line, index: Mapping[int, Name], long: Name, acronym: int) -> list[Name]:
    """Both forms, if anything but the acronym says that they name somebody."""
    touched = {index[at].kind for at in range(long.start, long.end) if at in index}
    short = line.words[acronym : acronym + 1]
    named = (
        EntityKind.ORGANISATION in touched
        or any(_is_for_a_body(word) for word in words_of(line, long))
        or INSTITUTION in load_gazetteer().kinds(short)
    )
    return [long, long.at(acronym, acronym + 1)] if named else []
