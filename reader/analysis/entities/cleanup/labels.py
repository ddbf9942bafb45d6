"""Who speaks in a transcript or an interview: `RANNOCH: And how do you take it?`"""

from __future__ import annotations

from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged, overlay, words_of
from reader.articles.annotations import EntityKind

_LONGEST = 4
"""Words of a label."""


def tag_labels(article: Tagged, _: Evidence) -> Tagged:
    """A label in capitals before a colon is the person whose name it is."""
    known = _names_of_people(article)
    return [(line, overlay(names, _label(line, known))) for line, names in article]


def _names_of_people(article: Tagged) -> set[tuple[str, ...]]:
    """Full names and family names, in capitals."""
    names = {
        tuple(word.upper() for word in words_of(line, name))
        for line, named in article
        for name in named
        if name.kind is EntityKind.PERSON
    }
    return names | {name[-1:] for name in names}


def _label(line: Line, known: set[tuple[str, ...]]) -> list[Name]:
    end = line.words[: _LONGEST + 1].index(":") if ":" in line.words[: _LONGEST + 1] else 0
    label = line.words[:end]
    known_label = label in known and all(word.isupper() for word in label)
    return [Name(0, end, EntityKind.PERSON)] if end and known_label else []
