"""A name in a line of tokens, before names are merged to entities."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from reader.analysis.entities.lines import Line
from reader.articles.annotations import EntityKind


@dataclass(frozen=True, slots=True)
class Name:
    """A name at tokens `start` to `end` of its line."""

    start: int
    end: int
    kind: EntityKind

    def at(self, start: int, end: int) -> Name:
        """The same kind of name at other tokens."""
        return Name(start, end, self.kind)

    def of(self, kind: EntityKind) -> Name:
        """The same tokens as another kind of name."""
        return self if kind is self.kind else Name(self.start, self.end, kind)


Tagged: TypeAlias = list[tuple[Line, list[Name]]]
"""An article: its lines with the names found in each, left to right, none over another."""
Words: TypeAlias = tuple[str, ...]


def words_of(line: Line, name: Name) -> Words:
    """The tokens of the name."""
    return line.words[name.start : name.end]


def by_token(names: Iterable[Name]) -> dict[int, Name]:
    """The name that each token is part of."""
    return {at: name for name in names for at in range(name.start, name.end)}


def overlay(names: Sequence[Name], new: Sequence[Name]) -> list[Name]:
    """The names with new ones, which take the place of those that they touch.

    Of new names that touch each other the first stays.
    """
    if not new:
        return list(names)
    found: list[Name] = []
    taken: set[int] = set()
    for name in (*new, *names):
        tokens = range(name.start, name.end)
        if taken.isdisjoint(tokens):
            found.append(name)
            taken.update(tokens)
    return sorted(found, key=lambda name: name.start)
