"""A name in a line of tokens, before names are merged to entities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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


def words_of(line: Line, name: Name) -> tuple[str, ...]:
    """The tokens of the name."""
    return line.words[name.start : name.end]


def insert(names: Sequence[Name], new: Name) -> list[Name]:
    """The names with a new one, which takes the place of those that it touches."""
    apart = [name for name in names if name.end <= new.start or name.start >= new.end]
    return sorted([*apart, new], key=lambda name: name.start)
