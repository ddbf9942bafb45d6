"""Titles and the small words inside the names of people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.analysis.entities.cleanup.edges import shorten
from reader.analysis.entities.cleanup.plain import is_plain
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged, by_token, overlay, words_of
from reader.analysis.entities.senses import is_person_word, is_verb
from reader.analysis.entities.words import (
    CALLINGS,
    HONORIFICS,
    LEADING_PARTICLES,
    LETTERS,
    NAME_PARTICLES,
    OFFICES,
    SPEECH_WORDS,
    TITLES,
)
from reader.analysis.entities.words_for_bodies import ORGANISATION_WORDS
from reader.articles.annotations import EntityKind

_TRADES = ("er", "or", "ist", "ian", "man", "ant", "ess", "ee", "ic", "al", "s", "ing", "ed")
"""Endings of words for what people do, which have a capital where a sentence begins."""
_OPENERS = frozenset(".?!:“‘\"'«(")
_LONGEST = 6
"""Tokens of a name after a title."""


def is_title(word: str) -> bool:
    """Whether the word belongs to a title or an office, not to the name."""
    lower = word.lower().strip(".")
    if "-" in lower:
        return all(part in TITLES or part in OFFICES for part in lower.split("-"))
    return lower in TITLES or lower in OFFICES


def drop_leading_titles(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Canadian Prime Minister Mark Carney` is Mark Carney; a title alone is nobody."""
    return [
        name
        for name in shorten(names, lambda name: _is_leading_title(line, name))
        if name.kind is not EntityKind.PERSON
        or not all(is_title(word) for word in words_of(line, name))
    ]


def titled_is_person(line: Line, names: Sequence[Name]) -> list[Name]:
    """Whoever stands after `Mr`, `Dr` or `Dame` is a person, tagged or not."""
    titles = [
        at
        for at, word in enumerate(line.words)
        if line.capital[at] and word.lower().strip(".") in HONORIFICS
    ]
    if not titles:
        return list(names)
    index = by_token(names)
    named = (_named_after(line, index, at + 1) for at in titles)
    return overlay(names, [person for person in named if person])


def described_is_person(line: Line, names: Sequence[Name]) -> list[Name]:
    """`businessman Teow Wooi Huat`: several untagged words behind a calling."""
    index = by_token(names)
    new: list[Name] = []
    for before, word in enumerate(line.words):
        if word not in CALLINGS:
            continue
        start = end = before + 1
        while end < len(line.words) and _is_given_name(line, end) and end not in index:
            end += 1
        if (
            1 < end - start < _LONGEST
            and end not in index
            and _is_nobody_else(line.words[start:end])
        ):
            new.append(Name(start, end, EntityKind.PERSON))
    return overlay(names, new)


def drop_letters(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Julian Pym KC` is Julian Pym."""
    return [
        name.at(name.start, name.end - 1)
        if name.kind is EntityKind.PERSON
        and name.end - name.start > 1
        and line.words[name.end - 1] in LETTERS
        else name
        for name in names
    ]


def _is_nobody_else(words: Sequence[str]) -> bool:
    return not any(word.lower() in ORGANISATION_WORDS or word.isupper() for word in words)


def join_particles(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Farid` `bin Rahmat` is one person, and so is `van der Molen`."""
    found: list[Name] = []
    for name in names:
        if name.kind is not EntityKind.PERSON or (found and found[-1].end > name.start):
            found.append(name)
            continue
        start, end = _particles_before(line, name.start), _particles_after(line, name.end)
        if found and found[-1].kind is EntityKind.PERSON and start <= found[-1].end <= name.start:
            start = found.pop().start if start < name.start else start
        found.append(name.at(start, end))
    return [name for at, name in enumerate(found) if not at or name.start >= found[at - 1].end]


def speakers_are_persons(line: Line, names: Sequence[Name]) -> list[Name]:
    """`said Philippa Anning`: an unknown name of several words that speaks is no place."""
    return [name.of(EntityKind.PERSON) if _speaks(line, name) else name for name in names]


def widen_persons(article: Tagged, evidence: Evidence) -> Tagged:
    """`Hetty Loveday` is one person where both `Hetty` and `Loveday` are known by themselves.

    So is an unknown word before a family name (`Idony` `Trewhella`), unless it is a trade.
    """
    known = {
        word
        for line, names in article
        for name in names
        if name.kind is EntityKind.PERSON
        for word in words_of(line, name)
    }
    return [
        (line, _widened(line, join_particles(line, names), known, evidence.plain))
        for line, names in article
    ]


def _widened(line: Line, names: Sequence[Name], known: set[str], plain: set[str]) -> list[Name]:
    taken = by_token(names)
    new: list[Name] = []
    for name in names:
        start = name.start
        while start and start - 1 not in taken and _is_given_name_in(line, start - 1, known):
            start -= 1
        if start == name.start > 0 and start - 1 not in taken and name.end - name.start == 1:
            start -= _is_unknown_given_name(line, start - 1, plain)
        if start < name.start and name.kind is EntityKind.PERSON:
            new.append(name.at(start, name.end))
    return overlay(names, new)


def _is_unknown_given_name(line: Line, at: int, plain: set[str]) -> bool:
    word = line.words[at]
    return (
        _is_given_name(line, at)
        and word[1:].islower()
        and word.lower() not in plain
        and word.lower() not in ORGANISATION_WORDS
        and not word.endswith(_TRADES)
        and not _is_opening_word(line, at)
    )


def _is_given_name_in(line: Line, at: int, known: set[str]) -> bool:
    return line.words[at] in known and _is_given_name(line, at)


def _speaks(line: Line, name: Name) -> bool:
    if name.kind is not EntityKind.PLACE or name.end - name.start == 1:
        return False
    beside = line.words[max(name.start - 1, 0)], line.words[min(name.end, len(line.words) - 1)]
    speaks = any(word in SPEECH_WORDS for word in beside)
    return speaks and not load_gazetteer().kinds(words_of(line, name))


def _is_leading_title(line: Line, name: Name) -> bool:
    word = line.words[name.start]
    return name.kind is EntityKind.PERSON and (
        is_title(word) or is_plain(word) or _is_opening_word(line, name.start)
    )


def _is_opening_word(line: Line, at: int) -> bool:
    """`Tell` and `Critic`, with the capital of a sentence; `Grant Ebb` is somebody."""
    word = line.words[at]
    gazetteer = load_gazetteer()
    return (
        (at == 0 or line.words[at - 1] in _OPENERS)
        and word not in gazetteer.first_names
        and (is_verb(word) or (is_person_word(word) and word not in gazetteer.last_names))
    )


def _named_after(line: Line, index: Mapping[int, Name], start: int) -> Name | None:
    """The capitalised words from `start` on, as far as a name that is tagged there goes."""
    while start < len(line.words) and line.capital[start] and is_title(line.words[start]):
        start += 1
    end = start
    while end < min(start + _LONGEST, len(line.words)) and _is_part(line, end):
        end += 1
    while end > start and (not line.capital[end - 1] or is_plain(line.words[end - 1])):
        end -= 1
    touching = index.get(start)
    if end == start or (touching and touching.kind is EntityKind.PERSON):
        return None
    return Name(start, min(end, touching.end) if touching else end, EntityKind.PERSON)


def _is_part(line: Line, at: int) -> bool:
    word = line.words[at]
    return (line.capital[at] and word[0].isalpha()) or word in NAME_PARTICLES


def _particles_before(line: Line, start: int) -> int:
    begin = start
    while begin and line.words[begin - 1].lower() in NAME_PARTICLES:
        begin -= 1
    if line.words[begin].lower() not in LEADING_PARTICLES:
        return start
    while begin and _is_given_name(line, begin - 1):
        begin -= 1
    return begin


def _is_given_name(line: Line, at: int) -> bool:
    word = line.words[at]
    return line.capital[at] and word.isalpha() and not (is_title(word) or is_plain(word))


def _particles_after(line: Line, end: int) -> int:
    """Where the name ends if particles and one more capitalised word follow."""
    at = end
    while at < len(line.words) and line.words[at] in LEADING_PARTICLES | NAME_PARTICLES:
        at += 1
    follows = end < at < len(line.words) and line.capital[at] and line.words[at].isalpha()
    return at + 1 if follows else end
