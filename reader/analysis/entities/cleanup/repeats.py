"""Names that the tagger left out in one line and the rest of the article gives away."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reader.analysis.entities.cleanup.agreement import short_names, votes
from reader.analysis.entities.cleanup.people import is_title
from reader.analysis.entities.cleanup.places import is_certain_place
from reader.analysis.entities.cleanup.plain import is_plain
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.forms import is_acronym
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged, Words, by_token, overlay, words_of
from reader.analysis.entities.words import PARTISANS, PLACE_WORDS
from reader.analysis.entities.words_for_bodies import ORGANISATION_WORDS
from reader.articles.annotations import EntityKind

_SHORTEST = 3
"""Letters up to which an unknown word is left alone."""


def tag_repeats(article: Tagged, evidence: Evidence) -> Tagged:
    """A name found once is found wherever the same words stand."""
    return tag_known(article, _known(article, evidence))


def tag_known(article: Tagged, known: Mapping[Words, EntityKind]) -> Tagged:
    """These words are names of this kind wherever they stand untagged in the body."""
    if not known:
        return article
    lookup = _by_first_word(known)
    return [
        (line, names if _is_heading(line) else _repeats(line, names, lookup, known))
        for line, names in article
    ]


def tag_headings(article: Tagged, _: Evidence) -> Tagged:
    """In a heading, where capitals say nothing, a name is a name if the body has it."""
    known = {
        words: max(counted, key=counted.__getitem__) for words, counted in votes(article).items()
    }
    known |= {(word,): EntityKind.PERSON for word in short_names(article)} | known
    shouted = {tuple(map(str.upper, words)): kind for words, kind in known.items()}
    known |= shouted
    lookup = _by_first_word(known)
    return [
        (line, _repeats(line, names, lookup, known) if _is_heading(line) else names)
        for line, names in article
    ]


def tag_where(article: Tagged, evidence: Evidence) -> Tagged:
    """An unknown word that ends a phrase behind `in`, `from` or `near` is a place."""
    people = {
        word
        for line, names in article
        for name in names
        if name.kind is EntityKind.PERSON
        for word in words_of(line, name)
    }
    known: dict[Words, EntityKind] = {
        (word,): EntityKind.PLACE
        for word, signs in evidence.seen.items()
        if "d:inside" in signs and word not in people and _is_unknown(word, evidence)
    }
    return tag_known(article, known)


def _is_heading(line: Line) -> bool:
    return line.shouted or line.heading


def _known(article: Tagged, evidence: Evidence) -> dict[Words, EntityKind]:
    """Surface forms that are safe to look for: long, or found twice, or part of a full name."""
    known: dict[Words, EntityKind] = {}
    for words, counted in votes(article).items():
        lone = len(words) == 1
        common = lone and words[0].lower() in evidence.plain
        safe = not lone or counted.total() > 1 or words[0].isupper()
        if len(counted) == 1 and safe and not common:
            known[words] = next(iter(counted))
    for word in short_names(article):
        if word.lower() not in evidence.plain and not is_certain_place((word,)):
            known.setdefault((word,), EntityKind.PERSON)
    return known


def _is_unknown(word: str, evidence: Evidence) -> bool:
    return (
        word.isalpha()
        and len(word) > _SHORTEST
        and word[1:].islower()
        and word.lower() not in evidence.plain
        and not (is_plain(word) or word in PARTISANS)
        and not is_title(word)
        and word.lower() not in ORGANISATION_WORDS | PLACE_WORDS
    )


def _by_first_word(known: Iterable[Words]) -> dict[str, list[Words]]:
    """The forms that begin with a word, longest first."""
    lookup: dict[str, list[Words]] = {}
    for words in sorted(known, key=len, reverse=True):
        lookup.setdefault(words[0], []).append(words)
    return lookup


def _repeats(
    line: Line,
    names: list[Name],
    lookup: Mapping[str, list[Words]],
    known: Mapping[Words, EntityKind],
) -> list[Name]:
    openings = [at for at, word in enumerate(line.words) if word in lookup]
    if not openings:
        return names
    taken = by_token(names)
    new: list[Name] = []
    for at in openings:
        if not new or new[-1].end <= at:
            words = _longest(line, at, lookup, taken)
            new += [Name(at, at + len(words), known[words])] if words else []
    return overlay(names, new)


def _longest(
    line: Line, at: int, lookup: Mapping[str, list[Words]], taken: Mapping[int, Name]
) -> Words | None:
    for words in lookup.get(line.words[at], ()):
        end = at + len(words)
        fits = line.words[at:end] == words and not any(token in taken for token in range(at, end))
        if fits and (len(words) > 1 or not _goes_on(line, end, taken)):
            return words
    return None


def _goes_on(line: Line, end: int, taken: Mapping[int, Name]) -> bool:
    """Whether a lone word is only the beginning of something longer; `SFS Inspector` is two."""
    if _is_heading(line) or end >= len(line.words) or end in taken:
        return False
    body = is_acronym(line.words[end - 1]) and is_title(line.words[end])
    return line.capital[end] and line.words[end].isalpha() and not body
