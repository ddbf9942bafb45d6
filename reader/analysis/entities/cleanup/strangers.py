"""Names that the tagger took for people, whom nobody introduced."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.analysis.entities.cleanup.plain import is_name_word
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.gazetteer import CITY, COUNTRY, REGION, load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged, Words, by_token, words_of
from reader.analysis.entities.senses import UNKNOWN, sense
from reader.analysis.entities.words import word_set
from reader.analysis.entities.words_for_contexts import OF_STATES
from reader.articles.annotations import EntityKind

_IN = frozenset({"in", "near", "at", "In", "Near", "At"})
_NOT_IN = word_set(
    """
    trust faith confidence interest believe believed believes interested confident role stake shares
    look looked looking laughed shouted aimed directed angry pointed anger
    """
)
"""Words before `in` and `at` that people stand behind."""
_WHERE = (COUNTRY, REGION, CITY)
_OFF = frozenset({"off", "across", "throughout", "outside"})
_REGIONS = frozenset({"district", "province", "region", "county", "village", "peninsula"})
_ENDS = frozenset(".,;:)!?")
_POSSESSIVE = frozenset({"’s", "'s"})
_SHORTEST = 4
_FAR = 8
"""Tokens behind a name in which it says that it made a statement."""
_REACH = 3
"""Tokens behind a possessive in which a minister or an army stands."""


def strangers_are_no_persons(article: Tagged, evidence: Evidence) -> Tagged:
    """A lone unknown word is a person only where the article has a full name or a title for it.

    News names people in full first. What owns a minister is a place, what makes statements a body.
    """
    introduced = _introduced(article)
    known = {
        words[0]: kind
        for line, names in article
        for name in names
        for words in [words_of(line, name)]
        if name.kind is EntityKind.PERSON and _is_stranger(words, introduced, evidence)
        if (kind := _kind(article, words[0], evidence))
    }
    return [
        (
            line,
            [
                name.of(known.get(line.words[name.start], name.kind))
                if name.end - name.start == 1
                else name
                for name in names
            ],
        )
        for line, names in article
    ]


def where_is_a_place(line: Line, names: Sequence[Name]) -> list[Name]:
    """`in Hai Phong,` and `in Tsim` `Sha Tsui`: unknown words where places stand are nobody."""
    taken = by_token(names)
    found: list[Name] = []
    for name in names:
        whole = name.at(_start(line, name, taken), name.end)
        place = (
            name.kind is EntityKind.PERSON
            and whole.end - whole.start > 1
            and _stands_where_places_do(line, whole)
            and not _has_given_name(words_of(line, whole))
        )
        found.append(whole.of(EntityKind.PLACE) if place else name)
    return found


def _start(line: Line, name: Name, taken: Mapping[int, Name]) -> int:
    """One untagged unknown word belongs to the name."""
    before = name.start - 1
    joins = (
        before > 0
        and before not in taken
        and is_name_word(line, before)
        and sense(line.words[before]) == UNKNOWN
    )
    return before if joins else name.start


def _stands_where_places_do(line: Line, name: Name) -> bool:
    before = line.words[name.start - 1] if name.start else ""
    earlier = line.words[name.start - 2] if name.start > 1 else ""
    after = line.words[name.end : name.end + 1]
    return (
        before in _IN
        and earlier not in _NOT_IN
        and (not after or after[0] in _ENDS or after[0].islower())
        and after not in (("’s",), ("'s",))
    )


def _has_given_name(words: Words) -> bool:
    first = words[0].partition("-")[0]
    return first in load_gazetteer().first_names or first.endswith(".")


def _introduced(article: Tagged) -> set[str]:
    return {
        word
        for line, names in article
        for name in names
        if name.kind is EntityKind.PERSON and name.end - name.start > 1
        for word in words_of(line, name)
    }


def _is_stranger(words: Words, introduced: set[str], evidence: Evidence) -> bool:
    word = words[0]
    gazetteer = load_gazetteer()
    return (
        len(words) == 1
        and word not in introduced
        and len(word) >= _SHORTEST
        and word[1:].islower()
        and word not in gazetteer.first_names
        and word not in gazetteer.last_names
        and sense(word) == UNKNOWN
        and "d:title" not in evidence.seen.get(word, ())
    )


def _kind(article: Tagged, word: str, evidence: Evidence) -> EntityKind | None:
    """What the words around any mention say; None where they say nothing."""
    mentions = [
        (line, at) for line, _ in article for at, one in enumerate(line.words) if one == word
    ]
    inside = "d:inside" in evidence.seen.get(word, ())
    if inside or any(_is_somewhere(line, at) for line, at in mentions):
        return EntityKind.PLACE
    if any(_states(line, at) for line, at in mentions):
        return EntityKind.ORGANISATION
    return None


def _states(line: Line, at: int) -> bool:
    """`Keystar said in a statement`, where people just say."""
    behind = line.words[at + 1 : at + 1 + _FAR]
    return "statement" in behind and "." not in behind[: behind.index("statement")]


def _is_somewhere(line: Line, at: int) -> bool:
    """`Tasmeria’s foreign minister`, `Umari district`, `Maitama, Abuja`."""
    if at and line.words[at - 1] in _OFF:
        return True
    after = line.words[at + 1 : at + 2]
    if after == (",",) and load_gazetteer().kinds(line.words[at + 2 : at + 3]) in _WHERE:
        return True
    return (after != () and after[0] in _REGIONS) or _owns_a_minister(line, at)


def _owns_a_minister(line: Line, at: int) -> bool:
    owner = not _POSSESSIVE.isdisjoint(line.words[at + 1 : at + 2])
    return owner and not OF_STATES.isdisjoint(line.words[at + 2 : at + 2 + _REACH])
