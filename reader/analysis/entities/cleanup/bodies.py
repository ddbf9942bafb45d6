"""Names of companies and institutions that the tagger took apart or took for people."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, by_token, overlay, words_of
from reader.analysis.entities.words import ORGANISATION_WORDS
from reader.articles.annotations import EntityKind


def join_place_to_organisation(line: Line, names: Sequence[Name]) -> list[Name]:
    """A place right before an institution is its first word: `Ellis` `Technical University`."""
    found: list[Name] = []
    for name in names:
        before = found[-1] if found else None
        if (
            before
            and before.kind is EntityKind.PLACE
            and before.end == name.start
            and name.kind is EntityKind.ORGANISATION
            and name.end - name.start > 1
            and line.words[name.end - 1].lower() in ORGANISATION_WORDS
        ):
            found[-1] = name.at(before.start, name.end)
        else:
            found.append(name)
    return found


def join_over_ampersand(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Harrow` `& Vance Marine Ltd` is one company; two places stay two."""
    if "&" not in line.words:
        return list(names)
    index = by_token(names)
    new: list[Name] = []
    for at in range(1, len(line.words) - 1):
        if line.words[at] != "&" or not (line.capital[at - 1] and line.capital[at + 1]):
            continue
        left = new.pop() if new and new[-1].end == at else index.get(at - 1)
        right = index.get(at + 1)
        if left and right and left.kind is right.kind is EntityKind.PLACE:
            continue
        if left or right:
            start = left.start if left else at - 1
            end = right.end if right else at + 2
            new.append(Name(start, end, EntityKind.ORGANISATION))
    return overlay(names, new)


def organisation_words_end_no_person(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Thornbury Athletic` is a club, though `Charlotte Church` sings."""
    return [
        name.of(EntityKind.ORGANISATION)
        if name.kind is EntityKind.PERSON and _ends_like_organisation(words_of(line, name))
        else name
        for name in names
    ]


def _ends_like_organisation(words: Sequence[str]) -> bool:
    return (
        len(words) > 1
        and words[-1].lower() in ORGANISATION_WORDS
        and words[0] not in load_gazetteer().first_names
        and words[-1] not in load_gazetteer().last_names
    )
