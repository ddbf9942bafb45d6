"""Ships: they have names like people and places, and are neither."""

from __future__ import annotations

from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged, Words, words_of
from reader.analysis.entities.words import SHIP_PREFIXES, SINKING, VESSELS
from reader.analysis.entities.words_for_bodies import ORGANISATION_WORDS

_BEFORE = frozenset("\"“‘'«„") | {"the"}
_MARKS = _BEFORE | frozenset("\"”’'»“")


def drop_vessels(article: Tagged, _: Evidence) -> Tagged:
    """`the ferry Good Intent`, and wherever else the article names the Good Intent."""
    ships = {
        words
        for line, names in article
        for name in names
        for words in [words_of(line, name)]
        if _is_ship(line, name) and not _is_known(words)
    }
    return [
        (line, [name for name in names if words_of(line, name) not in ships])
        for line, names in article
    ]


def _is_ship(line: Line, name: Name) -> bool:
    """Called a ship right before the name, or `the` before it and a ship's doings after it."""
    at = name.start
    article = at > 0 and line.words[at - 1].lower() == "the"
    while at and line.words[at - 1].lower() in _BEFORE:
        at -= 1
    before = line.words[at - 1].lower() if at else ""
    end = name.end
    while end < len(line.words) and line.words[end] in _MARKS:
        end += 1
    after = line.words[end] if end < len(line.words) else ""
    called = before in VESSELS or line.words[at - 1 : at] == ("aboard",)
    return (
        line.words[name.start] in SHIP_PREFIXES
        or (name.start > 0 and line.words[name.start - 1] in SHIP_PREFIXES)
        or (called and (before != "aboard" or article))
        or (article and after in SINKING)
    )


def _is_known(words: Words) -> bool:
    """A company, a person with a common name or a known place that only stands there."""
    gazetteer = load_gazetteer()
    person = (
        len(words) > 1 and words[0] in gazetteer.first_names and words[-1] in gazetteer.last_names
    )
    return person or bool(gazetteer.kinds(words)) or words[-1].lower() in ORGANISATION_WORDS
