"""Papers, stations and journals: `The Sunday Ledger`, `the Courier`, `Radio Westmarch`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.analysis.entities.cleanup.places import is_certain_place
from reader.analysis.entities.cleanup.plain import is_name_word
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, by_token, overlay
from reader.analysis.entities.words import CALENDAR, TITLES
from reader.analysis.entities.words_for_bodies import BUSINESSES, CHAMBERS, PAPERS, STATIONS
from reader.articles.annotations import EntityKind

_SIGNS = BUSINESSES | STATIONS | PAPERS | CHAMBERS | {"The"}
_LONGEST = 5
"""Words of such a name."""


def tag_press(line: Line, names: Sequence[Name]) -> list[Name]:
    """What the words before a name, or the first of it, make a paper, a station or an assembly."""
    if _SIGNS.isdisjoint(line.words):
        return list(names)
    taken = by_token(names)
    new: list[Name] = []
    for at, word in enumerate(line.words):
        start = at + 1
        if new and new[-1].end > at:
            continue
        if word == "The" and _is_inside_sentence(line, at):
            new += _titled(line, start, taken)
        elif word in BUSINESSES:
            new += _called(line, start, taken)
        elif word in STATIONS and (at not in taken or taken[at].start == at):
            new += _station(line, at, taken)
        elif word.lower() in ("the", "this", "a") and _is_alone(line, start, taken):
            new.append(Name(start, start + 1, EntityKind.ORGANISATION))
    return overlay(names, new)


def _titled(line: Line, start: int, taken: Mapping[int, Name]) -> list[Name]:
    """`by The Sunday Ledger`; The Hague is a place."""
    end = _end(line, start, taken)
    words = line.words[start:end]
    quoted = start > 1 and not (line.words[start - 2].isalnum() or line.words[start - 2] in ",(")
    place = is_certain_place(words) or load_gazetteer().kinds(("The", *words))
    if end == start or quoted or place or any(word.lower() in TITLES for word in words):
        return []
    return [Name(start, end, EntityKind.ORGANISATION)]


def _called(line: Line, start: int, taken: Mapping[int, Name]) -> list[Name]:
    """`the journal Acta Borealis`; `the company Anna Vale founded` names her."""
    end = _end(line, start, taken)
    words = line.words[start:end]
    if end == start or words[0] in load_gazetteer().first_names or is_certain_place(words):
        return []
    return [] if words[0].lower() in TITLES else [Name(start, end, EntityKind.ORGANISATION)]


def _station(line: Line, start: int, taken: Mapping[int, Name]) -> list[Name]:
    """`told Radio Westmarch`, whatever the tagger took it for."""
    tagged = taken.get(start)
    end = tagged.end if tagged else _end(line, start + 1, {})
    return [Name(start, end, EntityKind.ORGANISATION)] if end > start + 1 else []


def _end(line: Line, start: int, taken: Mapping[int, Name]) -> int:
    """Behind the capitalised words from `start` on, if they are few and none is tagged."""
    end = start
    while end < len(line.words) and (
        is_name_word(line, end) or (line.capital[end] and line.words[end].lower() in CALENDAR)
    ):
        if end in taken:
            return start
        end += 1
    return end if end - start <= _LONGEST else start


def _is_alone(line: Line, at: int, taken: Mapping[int, Name]) -> bool:
    """`the Courier` and `a Senate committee`, and no longer name."""
    return (
        at < len(line.words)
        and at not in taken
        and line.words[at] in PAPERS | CHAMBERS
        and (line.words[at - 1] == "the" or line.words[at] in CHAMBERS)
        and not (at + 1 < len(line.words) and is_name_word(line, at + 1))
    )


def _is_inside_sentence(line: Line, at: int) -> bool:
    return at > 0 and (line.words[at - 1][0].islower() or line.words[at - 1] == ",")
