"""Where a name begins and ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.analysis.entities.cleanup.places import is_certain_place
from reader.analysis.entities.forms import is_acronym
from reader.analysis.entities.gazetteer import INSTITUTION, load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, overlay, words_of
from reader.analysis.entities.words import CONNECTORS, FUNCTION_WORDS
from reader.articles.annotations import EntityKind

_BRACKETS = ("(", ")")
_SEATED = frozenset({"MLA", "MP", "MEP", "MSP", "MCA", "TD", "MNA", "MHA", "CEO"})
"""Offices in letters between a body and a person of it."""
_POSSESSIVE = frozenset({"'s", "’s"})


def drop_leading_function_words(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Under Canada` is Canada, `The Guardian` is Guardian; `The Hague` stays whole."""
    return shorten(names, lambda name: _is_leading_function_word(line, name))


def drop_outer_marks(line: Line, names: Sequence[Name]) -> list[Name]:
    """No mark begins a name, and no mark or small word ends one."""
    found: list[Name] = []
    for name in names:
        start, end = name.start, name.end
        while start < end and _cannot_begin(line.words[start]):
            start += 1
        while end > start and _cannot_end(line.words[end - 1]):
            end -= 1
        if start < end:
            found.append(name.at(start, end))
    return found


def cut_at_brackets(line: Line, names: Sequence[Name]) -> list[Name]:
    """What is in brackets is another name: `Harbour Trust (HT)`."""
    found: list[Name] = []
    for name in names:
        start = name.start
        for at in range(name.start, name.end):
            if line.words[at] in _BRACKETS and not _is_wing(line, at):
                found.append(name.at(start, at))
                start = at + 1
        found.append(name.at(start, name.end))
    return [name for name in found if name.start < name.end]


def join_wings(line: Line, names: Sequence[Name]) -> list[Name]:
    """`JD(S)` and `CPI (M)`: a letter in brackets tells the wing of a party."""
    if "(" not in line.words:
        return list(names)
    return overlay(
        names,
        [
            Name(name.start, name.end + 3, EntityKind.ORGANISATION)
            for name in names
            if _is_wing(line, name.end) and is_acronym(line.words[name.end - 1])
        ],
    )


def split_at_possessive(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Canada’s Indo-Pacific` is two names, `Vale’s Lantern` is Vale; `St Bran’s School` is one."""
    if _POSSESSIVE.isdisjoint(line.words):
        return list(names)
    found: list[Name] = []
    for name in names:
        words = words_of(line, name)
        cut = next((at for at, word in enumerate(words) if word in _POSSESSIVE), 0)
        if cut and cut + 1 < len(words) and is_certain_place(words[:cut]):
            found.append(Name(name.start, name.start + cut, EntityKind.PLACE))
            found.append(name.at(name.start + cut + 1, name.end))
        elif cut and name.kind is EntityKind.PERSON:
            found.append(name.at(name.start, name.start + cut))
        else:
            found.append(name)
    return found


def split_at_office(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Janata Vikas Morcha MLA Ratan Solanke` is a party and who sits for it."""
    if _SEATED.isdisjoint(line.words):
        return list(names)
    found: list[Name] = []
    for name in names:
        words = words_of(line, name)
        at = next((at for at, word in enumerate(words) if word in _SEATED), 0)
        if 0 < at < len(words) - 1:
            party = at > 1 and name.kind is not EntityKind.PLACE
            kind = EntityKind.ORGANISATION if party else name.kind
            found.append(Name(name.start, name.start + at, kind))
            found.append(Name(name.start + at + 1, name.end, EntityKind.PERSON))
        else:
            found.append(name)
    return found


def shorten(names: Sequence[Name], leads: Callable[[Name], bool]) -> list[Name]:
    """Each name without the first tokens that do not belong to it; one token always stays."""
    found: list[Name] = []
    for whole in names:
        name = whole
        while name.end - name.start > 1 and leads(name):
            name = name.at(name.start + 1, name.end)
        found.append(name)
    return found


def _is_wing(line: Line, at: int) -> bool:
    """Whether a bracket at this token holds one capital letter behind an acronym."""
    start = at if line.words[at : at + 1] == ("(",) else at - 2
    opened, *letter, closed = (*line.words[max(start, 0) : start + 3], "", "", "")[:3]
    return (
        start > 0
        and (opened, closed) == _BRACKETS
        and is_acronym(line.words[start - 1])
        and all(len(word) == 1 and word.isupper() for word in letter)
    )


def _is_leading_function_word(line: Line, name: Name) -> bool:
    word = line.words[name.start]
    if word.lower() not in FUNCTION_WORDS or (word.isupper() and len(word) > 1):
        return False
    return load_gazetteer().kinds(words_of(line, name)) in ("", INSTITUTION)


def _cannot_begin(word: str) -> bool:
    """A mark, and the `R-` of `R-Texas`."""
    return not word[0].isalnum() or word[-1] in "-‑"


def _cannot_end(word: str) -> bool:
    if not word[-1].isalnum():
        return not word[0].isalnum() or word[-1] not in ".!"
    return word in CONNECTORS and word != "a"
