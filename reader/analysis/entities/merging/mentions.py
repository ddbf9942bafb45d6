"""A name on its place in the text, ready to be merged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name
from reader.articles.annotations import EntityKind


@dataclass(frozen=True, slots=True)
class Named:
    """A surface form at code points `start` to `end` of the text."""

    form: str
    start: int
    end: int
    kind: EntityKind


def mentions_of(text: str, article: Iterable[tuple[Line, list[Name]]]) -> list[Named]:
    """The names of all lines in text order."""
    return [
        Named(text[start:end], start, end, name.kind)
        for line, names in article
        for name in names
        for start, end in [(line.starts[name.start], line.ends[name.end - 1])]
    ]
