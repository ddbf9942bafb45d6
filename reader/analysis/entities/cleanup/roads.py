"""Roads that are called by a number: `the A417`, `Route 9`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, overlay
from reader.analysis.entities.words import word_set
from reader.articles.annotations import EntityKind

_LETTERS = frozenset("ABMN")
_AIRCRAFT = re.compile(r"3[0-8]0|22\d")
_DIGITS = re.compile(r"\d{1,4}")
_CALLED = frozenset({"Route", "Highway", "Interstate"})
_SIGNS = _LETTERS | _CALLED
_NO_ROAD = word_set("group groups category households household income earners section gene star")
"""Words behind a number that tell of something else: `the B40 group` is who earns least."""


def tag_numbered_roads(line: Line, names: Sequence[Name]) -> list[Name]:
    """A letter and a number behind `the`, and a road's number behind its kind."""
    if _SIGNS.isdisjoint(line.words):
        return list(names)
    new = [
        Name(at, at + 2, EntityKind.PLACE)
        for at, word in enumerate(line.words[:-1])
        if _DIGITS.fullmatch(line.words[at + 1])
        if word in _CALLED or (word in _LETTERS and _is_road(line, at))
    ]
    return overlay(names, new)


def _is_road(line: Line, at: int) -> bool:
    """`the A417`, in one piece; the A320 flies."""
    return (
        line.words[at - 1 : at] in (("the",), ("The",))
        and line.ends[at] == line.starts[at + 1]
        and not (line.words[at] == "A" and _AIRCRAFT.fullmatch(line.words[at + 1]))
        and _NO_ROAD.isdisjoint(line.words[at + 2 : at + 3])
    )
