"""What forbids to read words as the name of a place or a body, whatever stands beside them."""

from __future__ import annotations

from reader.analysis.entities.cleanup.people import is_title
from reader.analysis.entities.cleanup.places import is_certain_place
from reader.analysis.entities.forms import is_acronym
from reader.analysis.entities.gazetteer import CITY, load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Words, words_of
from reader.analysis.entities.words_for_bodies import ORGANISATION_WORDS
from reader.articles.annotations import EntityKind


def may_be_place(line: Line, index: dict[int, Name], name: Name, known: set[str]) -> bool:
    """No person whom the article knows by `known` names, no body and no acronym."""
    words = words_of(line, name)
    return not (
        _is_somebody(line, index, name, known.difference(words) if len(words) > 1 else known)
        or any(word.lower() in ORGANISATION_WORDS or is_acronym(word) for word in words)
    )


def may_be_body(line: Line, index: dict[int, Name], name: Name, known: set[str]) -> bool:
    """No person whom the article knows by `known` names, no city, and a whole name."""
    words = words_of(line, name)
    kinds = load_gazetteer().kinds(words)
    return not (
        _is_somebody(line, index, name, known)
        or is_certain_place(words)
        or CITY in kinds
        or _goes_on(line, name.end)
    )


def _goes_on(line: Line, end: int) -> bool:
    """Whether the name is only the beginning or the owner of something."""
    if end == len(line.words):
        return False
    after, capital = line.words[end], line.capital[end + 1 : end + 2] == (True,)
    return (
        after in ("'s", "’s", "district", "province", "state", "county", "region")
        or (after.isalpha() and line.capital[end])
        or (after in ("and", "of", "for") and capital)
    )


def _is_somebody(line: Line, index: dict[int, Name], name: Name, known: set[str]) -> bool:
    """Who is called by a given name, a title or a name that the article has in full."""
    words = words_of(line, name)
    touching = index.get(name.start)
    return (
        words[0] in known
        or words[-1] in known
        or is_title(words[0])
        or (
            touching is not None
            and touching.kind is EntityKind.PERSON
            and words[0] in load_gazetteer().first_names
        )
    )


def are_peoples(words: Words) -> bool:
    """Whether a word is for a people, as in `Thai-Malaysian`."""
    demonyms = load_gazetteer().demonyms
    return any(part in demonyms for word in words for part in word.split("-"))
