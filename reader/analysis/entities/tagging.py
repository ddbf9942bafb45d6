"""From lines to names: the tagger's answer before any clean-up."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.features import expand, features
from reader.analysis.entities.lines import Line
from reader.analysis.entities.model import Model
from reader.analysis.entities.names import Name
from reader.analysis.entities.segments import segments
from reader.articles.annotations import EntityKind

KINDS = {
    "PER": EntityKind.PERSON,
    "ORG": EntityKind.ORGANISATION,
    "LOC": EntityKind.PLACE,
}


def tag(line: Line, evidence: Evidence, model: Model) -> list[Name]:
    """Names of one line, left to right, none over another."""
    found: list[Name] = []
    for start, end in segments(line):
        labels = model.tag(features(line, start, end, evidence), expand)
        found += names_of(labels, start)
    return found


def names_of(labels: Sequence[str], offset: int = 0) -> list[Name]:
    """The runs of labels as names; an `I-` without a beginning begins a name."""
    found: list[Name] = []
    before = "O"
    for at, label in enumerate(labels, offset):
        if label == "O":
            pass
        elif label[0] == "I" and before[2:] == label[2:]:
            found[-1] = found[-1].at(found[-1].start, at + 1)
        else:
            found.append(Name(at, at + 1, KINDS[label[2:]]))
        before = label
    return found
