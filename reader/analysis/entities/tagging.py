"""From lines to names: the tagger's answer before any clean-up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.features import features
from reader.analysis.entities.lines import Line
from reader.analysis.entities.model import Model
from reader.analysis.entities.segments import segments
from reader.articles.annotations import EntityKind

KINDS = {
    "PER": EntityKind.PERSON,
    "ORG": EntityKind.ORGANISATION,
    "LOC": EntityKind.PLACE,
}


@dataclass(frozen=True, slots=True)
class Name:
    """A name at tokens `start` to `end` of its line."""

    start: int
    end: int
    kind: EntityKind


def tag(line: Line, evidence: Evidence, model: Model) -> list[Name]:
    """Names of one line, left to right, none over another."""
    found: list[Name] = []
    for start, end in segments(line.words):
        labels = model.tag(features(line, start, end, evidence))
        found += names_of(labels, start)
    return found


def names_of(labels: Sequence[str], offset: int = 0) -> list[Name]:
    """The runs of labels as names; an `I-` without a beginning begins a name."""
    found: list[Name] = []
    before = "O"
    for at, label in enumerate(labels, offset):
        kind = label[2:]
        if label == "O":
            pass
        elif label[0] == "I" and before[2:] == kind:
            found[-1] = Name(found[-1].start, at + 1, KINDS[kind])
        else:
            found.append(Name(at, at + 1, KINDS[kind]))
        before = label
    return found
