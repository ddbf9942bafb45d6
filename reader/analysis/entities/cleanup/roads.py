"""Roads that are called by a number: `the A417`, `Route 9`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, overlay
from reader.analysis.entities.words import word_set
from reader.articles.annotations import EntityKind

_NUMBER = re.compile(r"[ABMN]\d{1,4}(?:\([M]\))?")
_AIRCRAFT = re.compile(r"A3[0-8]0|A22\d")
_DIGITS = re.compile(r"\d{1,4}[A-Z]?")
_CALLED = frozenset({"Route", "Highway", "Interstate"})
_NO_ROAD = word_set("group groups category households household income earners section gene star")
"""Words behind a number that tell of something else: `the B40 group` is who earns least."""


def tag_numbered_roads(line: Line, names: Sequence[Name]) -> list[Name]:
    """A letter and a number behind `the`, and a road's number behind its kind."""
    new: list[Name] = []
    for at in range(1, len(line.words)):
        word, before = line.words[at], line.words[at - 1]
        if before in _CALLED and _DIGITS.fullmatch(word):
            new.append(Name(at - 1, at + 1, EntityKind.PLACE))
        elif before in ("the", "The") and _is_road(word, line.words[at + 1 : at + 2]):
            new.append(Name(at, at + 1, EntityKind.PLACE))
    return overlay(names, new)


def _is_road(word: str, after: Sequence[str]) -> bool:
    return (
        _NUMBER.fullmatch(word) is not None
        and _AIRCRAFT.fullmatch(word) is None
        and _NO_ROAD.isdisjoint(after)
    )
