"""Names of companies and institutions that the tagger took apart or took for people."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.entities.cleanup.places import is_certain_place
from reader.analysis.entities.cleanup.plain import is_name_word, is_plain
from reader.analysis.entities.forms import LONGEST_ACRONYM
from reader.analysis.entities.gazetteer import INSTITUTION, load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, by_token, overlay, words_of
from reader.analysis.entities.words import NOTICES, TITLES
from reader.analysis.entities.words_for_bodies import (
    BUSINESSES,
    LEGAL_FORMS,
    ORGANISATION_WORDS,
)
from reader.articles.annotations import EntityKind

_LEGAL_FORMS_AS_WRITTEN = frozenset(
    written + stop
    for form in LEGAL_FORMS
    for written in (form, form.upper(), form.capitalize())
    for stop in ("", ".")
) | {"SpA", "ApS", "A/S", "GmbH", "OÜ", "AS", "Oy"}
_TELLING = frozenset({"told", "tells", "telling"})
_VOWELS = frozenset("AEIOUY")
_SHORTEST_ACRONYM = 3
_WHERE = frozenset({"in", "at", "near"})
_LONGEST_PERSON = 4
"""Words that the name of a person has at most before `of`."""


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


def join_acronym_to_country(line: Line, names: Sequence[Name]) -> list[Name]:
    """`LNG Canada` is a company: letters right before a country are the beginning of its name."""
    taken = by_token(names)
    return [
        Name(name.start - 1, name.end, EntityKind.ORGANISATION)
        if name.kind is EntityKind.PLACE
        and name.start
        and name.start - 1 not in taken
        and is_certain_place(words_of(line, name))
        and _is_acronym_of_company(line.words[name.start - 1])
        else name
        for name in names
    ]


def _is_acronym_of_company(word: str) -> bool:
    return (
        _SHORTEST_ACRONYM <= len(word) <= LONGEST_ACRONYM
        and word.isalpha()
        and word.isupper()
        and word not in NOTICES
        and not (is_plain(word) or load_gazetteer().kinds([word]))
    )


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


def widen_to_legal_form(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Skerrow Lines` `plc`: the legal form behind a name belongs to it, and makes it a company."""
    found: list[Name] = []
    for name in names:
        end = name.end
        while end < len(line.words) and line.words[end].lower().strip(".") in LEGAL_FORMS:
            end += 1
        if end > name.end or _has_legal_form(words_of(line, name)):
            found.append(Name(name.start, end, EntityKind.ORGANISATION))
        elif not found or found[-1].end <= name.start:
            found.append(name)
    return found


def _has_legal_form(words: Sequence[str]) -> bool:
    """`Hissi Oyj` as one name, whatever the tagger took it for; `Asa` is somebody."""
    return len(words) > 1 and words[-1] in _LEGAL_FORMS_AS_WRITTEN and words[-1] != "Asa"


def tag_legal_forms(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Fenwright plc`: what stands before a legal form is a company, tagged or not."""
    if _LEGAL_FORMS_AS_WRITTEN.isdisjoint(line.words):
        return list(names)
    taken = by_token(names)
    new: list[Name] = []
    for at in range(1, len(line.words)):
        if line.words[at] not in _LEGAL_FORMS_AS_WRITTEN or at in taken:
            continue
        start = at
        while start and start - 1 not in taken and is_name_word(line, start - 1):
            start -= 1
        if start < at:
            new.append(Name(start, at + 1, EntityKind.ORGANISATION))
    return overlay(names, new)


def cut_at_whereabouts(line: Line, names: Sequence[Name]) -> list[Name]:
    """`University Hospital in Lindesund` is a body and where it is; `Women in Film` is one name."""
    found: list[Name] = []
    for name in names:
        words = words_of(line, name)
        at = next((at for at, word in enumerate(words) if word in _WHERE), 0)
        if (
            name.kind is EntityKind.ORGANISATION
            and 0 < at < len(words) - 1
            and words[at - 1].lower() in ORGANISATION_WORDS
        ):
            found.append(name.at(name.start, name.start + at))
            found.append(Name(name.start + at + 1, name.end, EntityKind.PLACE))
        else:
            found.append(name)
    return found


def who_is_told_is_a_body(line: Line, names: Sequence[Name]) -> list[Name]:
    """`told the Klaxon`: what is told something and has an article is a paper or an assembly."""
    if _TELLING.isdisjoint(line.words):
        return list(names)
    index = by_token(names)
    new: list[Name] = []
    for at in range(2, len(line.words)):
        if line.words[at - 1] != "the" or line.words[at - 2] not in _TELLING:
            continue
        end = at
        while end < len(line.words) and is_name_word(line, end):
            end += 1
        touching = index.get(at)
        if touching and touching.start == at:
            end = max(end, touching.end)
        words = line.words[at:end]
        if words and not _is_somebody(words) and not is_certain_place(words):
            new.append(Name(at, end, EntityKind.ORGANISATION))
    return overlay(names, new)


def trust_certain_bodies(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Islamic State` and `SVP` are bodies, whatever the tagger said."""
    return [
        name.of(EntityKind.ORGANISATION)
        if _is_certain_body(words_of(line, name))
        or (name.kind is EntityKind.PERSON and _is_only_a_body(line.words[name.start : name.end]))
        else name
        for name in names
    ]


def _is_only_a_body(words: Sequence[str]) -> bool:
    """`Google`: a known body that nobody is called after."""
    gazetteer = load_gazetteer()
    return gazetteer.kinds(words) == INSTITUTION and not (
        words[0] in gazetteer.first_names or words[-1] in gazetteer.last_names
    )


def _is_certain_body(words: Sequence[str]) -> bool:
    """A known body of several words, or letters in capitals that nobody could say as a name."""
    if len(words) > 1:
        return load_gazetteer().kinds(words) == INSTITUTION
    return (
        _SHORTEST_ACRONYM <= len(words[0]) <= LONGEST_ACRONYM
        and words[0].isalpha()
        and words[0].isupper()
        and _VOWELS.isdisjoint(words[0])
        and not load_gazetteer().kinds(words)
    )


def called_a_business(line: Line, names: Sequence[Name]) -> list[Name]:
    """`the newspaper El Faro` is no place and nobody, whatever the tagger said."""
    gazetteer = load_gazetteer()
    return [
        name.of(EntityKind.ORGANISATION)
        if name.start
        and line.words[name.start - 1] in BUSINESSES
        and line.words[name.start] not in gazetteer.first_names
        and not is_certain_place(words_of(line, name))
        else name
        for name in names
    ]


def split_person_of_body(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Dilys Rao of Banque Sarrazin` is a person and where she works."""
    found: list[Name] = []
    for name in names:
        words = words_of(line, name)
        of = words.index("of") if "of" in words else 0
        if name.kind is EntityKind.ORGANISATION and _is_full_name(words[:of]):
            found.append(Name(name.start, name.start + of, EntityKind.PERSON))
            found.append(name.at(name.start + of + 1, name.end))
        else:
            found.append(name)
    return [name for name in found if name.start < name.end]


def _is_full_name(words: Sequence[str]) -> bool:
    gazetteer = load_gazetteer()
    return (
        1 < len(words) < _LONGEST_PERSON
        and words[0].partition("-")[0] in gazetteer.first_names
        and not any(word.lower() in ORGANISATION_WORDS for word in words)
        and all(word[0].isupper() for word in words)
        and (words[0] not in gazetteer.last_names or words[-1] in gazetteer.last_names)
    )


def _is_somebody(words: Sequence[str]) -> bool:
    """`told the Prime Minister`, `told the Carneys`."""
    return any(word.lower() in TITLES for word in words)


def _ends_like_organisation(words: Sequence[str]) -> bool:
    return (
        len(words) > 1
        and words[-1].lower() in ORGANISATION_WORDS
        and words[0] not in load_gazetteer().first_names
        and words[-1] not in load_gazetteer().last_names
    )
