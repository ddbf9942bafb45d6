"""Companies and houses at their second mention: `Savanna` for `Savanna Bank plc`."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.entities.cleanup.plain import is_plain
from reader.analysis.entities.cleanup.repeats import tag_known
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged, Words, words_of
from reader.analysis.entities.words_for_bodies import COMPANY_ENDINGS, LEGAL_FORMS, TRADES
from reader.articles.annotations import EntityKind

_POSSESSIVE = frozenset({"’s", "'s"})
_WHERE = frozenset({"d:inside", "d:where"})
_SHORTEST = 4
"""Letters of a lone word that is trusted."""


def short_names_are_companies(article: Tagged, evidence: Evidence) -> Tagged:
    """The words before a trade or a legal form are the company too where they stand alone."""
    people = {
        word
        for line, names in article
        for name in names
        if name.kind is EntityKind.PERSON and name.end - name.start > 1
        for word in words_of(line, name)
    }
    known = {
        short
        for line, names in article
        for name in names
        if name.kind is EntityKind.ORGANISATION
        for short in _short(words_of(line, name))
        if people.isdisjoint(short) and not _is_somewhere(short, evidence)
    }
    renamed = [
        (line, [_as_company(line, name, known) for name in names]) for line, names in article
    ]
    return tag_known(renamed, dict.fromkeys(known, EntityKind.ORGANISATION))


def _short(words: Words) -> Iterator[Words]:
    """`Savanna` of `Savanna Bank plc`, `St Brannoc` of `St Brannoc’s Hospital`."""
    owner = next((at for at, word in enumerate(words) if word in _POSSESSIVE), 0)
    if owner and words[0] == "St":
        yield words[:owner]
    end = len(words)
    while end > 1 and words[end - 1].lower().strip(".") in TRADES | COMPANY_ENDINGS | LEGAL_FORMS:
        end -= 1
        if all(word.isalpha() and not is_plain(word) for word in words[:end]):
            yield words[:end]


def _is_somewhere(short: Words, evidence: Evidence) -> bool:
    """A place, by what is known or by what the article says, or a word that is too plain."""
    lone = len(short) == 1
    return (
        bool(load_gazetteer().kinds(short))
        or (lone and not _WHERE.isdisjoint(evidence.seen.get(short[0], ())))
        or (lone and (len(short[0]) < _SHORTEST or short[0].lower() in evidence.plain))
    )


def _as_company(line: Line, name: Name, known: set[Words]) -> Name:
    return name.of(EntityKind.ORGANISATION) if words_of(line, name) in known else name
