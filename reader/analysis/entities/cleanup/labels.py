"""Who speaks in a transcript or an interview, by the label: `RANNOCH: Heavy?` is Rannoch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from reader.analysis.entities.cleanup.people import is_title
from reader.analysis.entities.cleanup.plain import is_plain
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged, Words, overlay, words_of
from reader.analysis.entities.senses import UNKNOWN, sense
from reader.analysis.entities.words_for_bodies import PAPERS
from reader.articles.annotations import EntityKind

_LONGEST = 4
"""Words of a label."""
_OFTEN = 3
"""Lines from which a label in plain letters is somebody who speaks."""
_SHORTEST = 4
"""Letters of such a label."""


def tag_labels(article: Tagged, _: Evidence) -> Tagged:
    """A label before a colon is the person whose name it is, or whoever speaks again and again."""
    labels = Counter(label for line, _ in article if (label := _label(line)))
    known = _names_of_people(article)
    kinds = {label: kind for label in labels if (kind := _kind(label, labels[label], known))}
    return [(line, overlay(names, _named(line, kinds))) for line, names in article]


def _kind(label: Words, times: int, known: set[Words]) -> EntityKind | None:
    """In capitals it is somebody that the article names; otherwise it has to come back."""
    shouted = all(word.isupper() for word in label)
    if shouted and label in known:
        return EntityKind.PERSON
    if shouted or times < _OFTEN or len(label) > 1:
        return None
    if label[0] in PAPERS:
        return EntityKind.ORGANISATION
    return EntityKind.PERSON if _can_be_family(label[0]) else None


def _can_be_family(word: str) -> bool:
    named = sense(word) == UNKNOWN or word in load_gazetteer().last_names
    return len(word) >= _SHORTEST and named and not (is_plain(word) or is_title(word))


def _names_of_people(article: Tagged) -> set[Words]:
    """Full names and family names, in capitals."""
    names = {
        tuple(word.upper() for word in words_of(line, name))
        for line, named in article
        for name in named
        if name.kind is EntityKind.PERSON
    }
    return names | {name[-1:] for name in names}


def _label(line: Line) -> Words:
    beginning = line.words[: _LONGEST + 1]
    return beginning[: beginning.index(":")] if ":" in beginning else ()


def _named(line: Line, kinds: Mapping[Words, EntityKind]) -> list[Name]:
    label = _label(line)
    return [Name(0, len(label), kinds[label])] if label in kinds else []
