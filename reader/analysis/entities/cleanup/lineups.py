"""Who plays, as in `Calderbrook Town (4-4-2): Holm; Dyer, Ashby, Okoro (Straker 63)`."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.entities.cleanup.plain import is_name_word
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, by_token, overlay
from reader.articles.annotations import EntityKind

_FEWEST = 5
"""Players from which a list is a line-up."""
_ENDS = frozenset(".:")


def tag_lineups(line: Line, names: Sequence[Name]) -> list[Name]:
    """Behind a formation in brackets every name is a player, before it stands the team."""
    new: list[Name] = []
    for at, word in enumerate(line.words):
        if word == ":" and at > 1 and line.words[at - 1] == ")":
            opening = _formation(line, at - 1)
            if opening:
                new += _team(line, names, opening)
                new += _players(line, at + 1)
    return overlay(names, new)


def _formation(line: Line, close: int) -> int:
    """The bracket that opens `(4-4-2)`; 0 where there is none."""
    opening = close - 1
    while opening and (line.words[opening].isdigit() or line.words[opening] in "-–"):
        opening -= 1
    return opening if line.words[opening] == "(" and opening < close - 1 else 0


def _team(line: Line, names: Sequence[Name], opening: int) -> list[Name]:
    tagged = by_token(names).get(opening - 1)
    start = opening
    while start and is_name_word(line, start - 1):
        start -= 1
    start = min(start, tagged.start) if tagged else start
    return [Name(start, opening, EntityKind.ORGANISATION)] if start < opening else []


def _players(line: Line, at: int) -> list[Name]:
    """The capitalised words between the marks as far as the list goes."""
    found: list[Name] = []
    while at < len(line.words) and line.words[at] not in _ENDS:
        end = at
        while end < len(line.words) and is_name_word(line, end):
            end += 1
        if end > at:
            found.append(Name(at, end, EntityKind.PERSON))
        elif line.words[at].isalpha() and line.words[at] not in ("and", "sub", "subs"):
            break
        at = max(end, at + 1)
    return found if len(found) >= _FEWEST else []
