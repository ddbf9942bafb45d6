"""Names of places that the tagger left out or cut short."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.analysis.entities.cleanup.places import is_certain_place, joins
from reader.analysis.entities.cleanup.plain import is_plain
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, by_token, overlay
from reader.analysis.entities.senses import UNKNOWN, sense
from reader.analysis.entities.words import FUNCTION_WORDS, SITES
from reader.articles.annotations import EntityKind

_PARTIES = frozenset({"R-", "D-", "I-", "R‑", "D‑"})
_REALMS_OF = frozenset((realm, "of") for realm in ("Republic", "Kingdom", "Sultanate", "Emirate"))
_WITHIN_PLACES = frozenset({"di", "do", "del", "sur", "sous", "am", "upon", "nad"})
"""Small words inside the name of a place: `Castelvecchio di Sotto`."""
_STREETS = frozenset({"Street", "Road", "Avenue", "Lane", "Boulevard", "Landfill", "Bridge"})
_ROADS = frozenset(word.capitalize() for word in SITES) | {"County"}
"""Last words of a place that has no other name."""
_LONGEST_ROAD = 2
"""Words before `Street`."""


def seats_are_places(line: Line, names: Sequence[Name]) -> list[Name]:
    """`R-Fairmont` sits for a place."""
    return [
        name.of(EntityKind.PLACE) if name.start and line.words[name.start - 1] in _PARTIES else name
        for name in names
    ]


def join_far_places(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Republic of` `Sennar` and `Castelvecchio` `di Sotto` are whole names."""
    taken = by_token(names)
    return [
        name.at(*_far_ends(line, name, taken)) if name.kind is EntityKind.PLACE else name
        for name in names
    ]


def _far_ends(line: Line, name: Name, taken: Mapping[int, Name]) -> tuple[int, int]:
    start, end = name.start, name.end
    if line.words[max(start - 2, 0) : start] in _REALMS_OF and not (
        start - 2 in taken or is_certain_place(line.words[start:end])
    ):
        start -= 2
    if (
        line.words[end : end + 1] != ()
        and line.words[end] in _WITHIN_PLACES
        and line.capital[end + 1 : end + 2] == (True,)
        and end + 1 not in taken
        and not is_plain(line.words[end + 1])
    ):
        end += 2
    return start, end


def tag_roads(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Prince Street`, which the tagger left out."""
    if _ROADS.isdisjoint(line.words):
        return list(names)
    taken = by_token(names)
    new: list[Name] = []
    for at, word in enumerate(line.words):
        if word not in _ROADS or at in taken or not _is_called(line, at):
            continue
        start = at
        while start > max(at - _LONGEST_ROAD, 0) and _is_road_word(line, start - 1, taken):
            start -= 1
        if start < at and not (joins(line, at + 1) or _is_numbered(line, at + 1)):
            new.append(Name(start, at + 1, EntityKind.PLACE))
    return overlay(names, new)


def _is_called(line: Line, at: int) -> bool:
    """Any word can name a street; `Real Estate` and `Power Point` are no places."""
    return line.words[at] in _STREETS or (at > 0 and sense(line.words[at - 1]) in ("", UNKNOWN))


def _is_numbered(line: Line, at: int) -> bool:
    return line.words[at : at + 1] != () and line.words[at].isdigit()


def _is_road_word(line: Line, at: int, taken: Mapping[int, Name]) -> bool:
    word = line.words[at]
    opens = at == 0 or not line.words[at - 1][-1].isalnum()
    return (
        at not in taken
        and line.capital[at]
        and word.replace("-", "").isalpha()
        and word.lower() not in FUNCTION_WORDS
        and not (opens and sense(word) not in (UNKNOWN, "noun.person"))
    )
