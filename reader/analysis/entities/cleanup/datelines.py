"""Where a report was sent from: `KINGSFERRY, Ostrey, May 14 (Strait Wire) - A jury …`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.analysis.entities.cleanup.plain import is_plain
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Words, overlay
from reader.analysis.entities.words import CALENDAR, NOTICES
from reader.articles.annotations import EntityKind

_DASHES = frozenset("-–—:")
_LONGEST = 5
"""Words of a place in a dateline."""
_LONGEST_STOPPED = 2
"""Words of a place before a full stop."""
_FARTHEST = 24
"""Tokens among which a dateline ends."""
_ACRONYM = 3
"""Letters from which a lone word in capitals is trusted."""


def tag_dateline(line: Line, names: Sequence[Name]) -> list[Name]:
    """The place in capitals before a date, an agency or a dash, and the agency in brackets."""
    city = _end_of_shouted(line)
    if city and _is_stopped(line, city):
        return overlay(names, [Name(0, city, EntityKind.PLACE)])
    if not 0 < city <= _LONGEST or NOTICES.issuperset(line.words[:city]):
        return list(names)
    parts = _parts(line, city)
    if parts is None or not _is_trusted(line.words[:city], parts):
        return list(names)
    return overlay(names, [Name(0, city, EntityKind.PLACE), *parts])


def _is_stopped(line: Line, city: int) -> bool:
    """Whether a full stop ends the dateline: `LUBRIN. The ferry has sailed`."""
    words = line.words[:city]
    return (
        city <= _LONGEST_STOPPED
        and line.words[city : city + 1] == (".",)
        and city + 1 < len(line.words)
        and all(len(word) > _ACRONYM for word in words)
        and not any(word in NOTICES or is_plain(word) for word in words)
        and words[0].capitalize() not in load_gazetteer().first_names
    )


def _end_of_shouted(line: Line) -> int:
    end = 0
    while end < len(line.words) and line.words[end].isalpha() and line.words[end].isupper():
        end += 1
    return end


def _is_trusted(words: Words, parts: Sequence[Name]) -> bool:
    """A name of several words may be somebody's, and a colon follows speakers too."""
    known = load_gazetteer().kinds([word.capitalize() for word in words])
    if known or any(part.kind is EntityKind.ORGANISATION for part in parts):
        return True
    person = len(words) > 1 and words[0].capitalize() in load_gazetteer().first_names
    return len(words[0]) >= _ACRONYM and not person


def _parts(line: Line, at: int) -> list[Name] | None:
    """The region and the agency behind the place; None where it is no dateline."""
    found: list[Name] = []
    while at < min(len(line.words), _FARTHEST) and line.words[at] not in _DASHES:
        if line.words[at] == "(":
            close = _closing(line, at)
            if close is None:
                return None
            found += _agencies(line, at + 1, close)
            at = close + 1
        elif line.words[at] == ",":
            end = _end_of_part(line, at + 1)
            if end == at + 1:
                return None
            if _is_region(line, at + 1, end):
                found.append(Name(at + 1, end, EntityKind.PLACE))
            at = end
        else:
            return found if found and line.words[at - 1] == ")" else None
    return found if at < min(len(line.words), _FARTHEST) and _ends(line, at, found) else None


def _ends(line: Line, at: int, parts: Sequence[Name]) -> bool:
    """A dash ends a dateline; a colon, which follows speakers too, only one of a known place."""
    if line.words[at] != ":":
        return True
    agency = any(part.kind is EntityKind.ORGANISATION for part in parts)
    words = [word.capitalize() for word in line.words[: _end_of_shouted(line)]]
    return agency or bool(load_gazetteer().kinds(words))


def _closing(line: Line, at: int) -> int | None:
    inside = line.words[at : at + _LONGEST + 2]
    return at + inside.index(")") if ")" in inside else None


def _agencies(line: Line, start: int, end: int) -> Iterator[Name]:
    """`(Strait Wire)`, and both of `(Strait Wire/EBB)`."""
    while start < end:
        stop = next((at for at in range(start, end) if line.words[at] == "/"), end)
        if all(line.capital[start:stop]) and stop > start:
            yield Name(start, stop, EntityKind.ORGANISATION)
        start = stop + 1


def _end_of_part(line: Line, at: int) -> int:
    while at < len(line.words) and (line.capital[at] or line.words[at][0].isdigit()):
        at += 1
    return at


def _is_region(line: Line, start: int, end: int) -> bool:
    return all(
        line.capital[at] and line.words[at].lower().strip(".") not in CALENDAR
        for at in range(start, end)
    )
