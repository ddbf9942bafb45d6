"""The words that name a speaker, and the small words around them."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from reader.analysis.quotes.names import Name
from reader.analysis.text.word_sets import word_set

GENITIVE = frozenset({"'s", "’s", "'", "’"})
OF_WHOM = word_set("for of from with at in on to")
"""What ties a complement to its noun: a spokesman for the port."""
OBLIQUE = word_set("in by to via from through under during after before against")
"""What makes a phrase anything but a subject: in a statement."""
WINDOW = 16
"""Words: a subject further from its verb is not looked for."""


class SubjectKind(Enum):
    """How the speaker is put into words."""

    NAME = "name"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"
    ANSWER = "answer"
    """The label `A:` of an interview."""


class Subject(NamedTuple):
    """The words of a speaker, from word `start` to word `end`; `name` where it is one."""

    start: int
    end: int
    kind: SubjectKind
    name: Name | None = None


def named(name: Name) -> Subject:
    """The subject that is a name, without its titles; a title alone describes."""
    if not name.tokens:
        return Subject(name.start, name.end, SubjectKind.DESCRIPTION)
    return Subject(name.proper, name.end, SubjectKind.NAME, name)


def described(start: int, end: int) -> Subject:
    """The subject that is a description."""
    return Subject(start, end, SubjectKind.DESCRIPTION)


def pronoun(at: int) -> Subject:
    """The subject that is a pronoun."""
    return Subject(at, at + 1, SubjectKind.PRONOUN)
