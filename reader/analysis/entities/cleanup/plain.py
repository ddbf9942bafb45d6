"""Words with a capital that name nobody and nothing."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, words_of
from reader.analysis.entities.words import CALENDAR, FUNCTION_WORDS
from reader.articles.annotations import EntityKind


def is_plain(word: str) -> bool:
    """Whether the word is a day, a month, a people, a small word or a mark."""
    lower = word.lower()
    return (
        lower in CALENDAR
        or lower in FUNCTION_WORDS
        or word in load_gazetteer().demonyms
        or not any(letter.isalpha() for letter in word)
    )


def drop_plain_words(line: Line, names: Sequence[Name]) -> list[Name]:
    """Days, months and words for people of a country are no places and no institutions."""
    return [
        name
        for name in names
        if name.kind is EntityKind.PERSON
        or not all(is_plain(word) for word in words_of(line, name))
    ]


def drop_numbered(line: Line, names: Sequence[Name]) -> list[Name]:
    """`Ward 9`, `B40` and `report_v2` are neither people nor places on a map."""
    return [
        name
        for name in names
        if name.kind is EntityKind.ORGANISATION
        or not any(_is_code(word) for word in words_of(line, name)[-1:])
    ]


def _is_code(word: str) -> bool:
    return "_" in word or any(letter.isdigit() for letter in word)
