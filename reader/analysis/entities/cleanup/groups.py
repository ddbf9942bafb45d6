"""Names that say who is for what: `Citizens for a Clean Piney Fork`, `Bread Without Borders`."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.entities.cleanup.people import is_title
from reader.analysis.entities.cleanup.plain import is_name_word
from reader.analysis.entities.cleanup.runs import run_from
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, by_token, overlay
from reader.analysis.entities.senses import is_person_word
from reader.articles.annotations import EntityKind

_INSIDE = frozenset({"Without", "Beyond", "Against"})
"""Prepositions with a capital, which only names have in their middle."""
_CAUSES = frozenset({"for", "without", "against", "beyond"})
_MEMBERSHIP = _CAUSES | {"in", "of"}
_STARTS = frozenset(".?!:“‘\"'«(—–-")
_LONGEST = 3
"""Words with a capital before the preposition."""


def tag_groups(line: Line, names: Sequence[Name]) -> list[Name]:
    """People or things, a preposition and what they are for, as one organisation."""
    index = by_token(names)
    new: list[Name] = []
    words, capital = line.words, line.capital
    for at in range(1, len(words) - 1):
        if not capital[at - 1]:
            continue
        word = words[at]
        if word in _INSIDE:
            grouped = is_name_word(line, at - 1)
        elif word in _MEMBERSHIP:
            grouped = _are_people(line, at, word)
        else:
            continue
        start = _start(line, at)
        cause = at + 2 if line.words[at + 1] in ("a", "the") else at + 1
        end = run_from(line, index, cause)
        if grouped and start < at and end > cause and _is_free(names, start, end):
            new.append(Name(start, end, EntityKind.ORGANISATION))
    return overlay(names, new)


def _are_people(line: Line, at: int, preposition: str) -> bool:
    """Whether people with a capital stand before the preposition, as in no other sentence."""
    people = line.words[at - 1]
    if not (
        is_name_word(line, at - 1)
        and people.endswith("s")
        and is_person_word(people)
        and not is_title(people)
        and not is_title(people[:-1])
    ):
        return False
    opens = at == 1 or line.words[at - 2] in _STARTS
    return preposition in _CAUSES or not opens


def _start(line: Line, at: int) -> int:
    start = at
    while start > max(at - _LONGEST, 0) and is_name_word(line, start - 1):
        start -= 1
    return start


def _is_free(names: Sequence[Name], start: int, end: int) -> bool:
    """Whether no longer name stands there."""
    return not any(
        name.start < end and start < name.end and (name.start < start or name.end > end)
        for name in names
    )
