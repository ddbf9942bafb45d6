"""Bodies that speak of themselves: `Goldspan said it had followed the law`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.analysis.entities.cleanup.agreement import short_names
from reader.analysis.entities.cleanup.people import is_title
from reader.analysis.entities.cleanup.places import is_certain_place
from reader.analysis.entities.cleanup.repeats import tag_known
from reader.analysis.entities.cleanup.runs import run_until
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name, Tagged, Words, by_token, words_of
from reader.analysis.entities.senses import UNKNOWN, sense
from reader.analysis.entities.words import SPEECH_WORDS
from reader.articles.annotations import EntityKind

_SPEAKS = SPEECH_WORDS | {"denied", "denies", "says", "confirmed", "reported", "disclosed"}
_DOES = frozenset(
    {"had", "has", "would", "will", "did", "does", "plans", "planned", "expects", "expected"}
)
"""What follows an `it` that is the speaker; `it was raining` may be anybody's words."""
_LONGEST = 4


def self_speakers_are_bodies(article: Tagged, evidence: Evidence) -> Tagged:
    """Nobody says `it` of himself: an unknown name that does is a body wherever it stands."""
    speakers = {
        words_of(line, name)
        for line, names in article
        if "it" in line.words and not (line.shouted or line.heading)
        for name in _speakers(line, names)
    }
    if not speakers:
        return article
    people = short_names(article)
    told = {words for words in speakers if _may_be_body(words, people, evidence)}
    renamed = [
        (
            line,
            [
                name.of(EntityKind.ORGANISATION) if words_of(line, name) in told else name
                for name in names
            ],
        )
        for line, names in article
    ]
    return tag_known(renamed, dict.fromkeys(told, EntityKind.ORGANISATION))


def _speakers(line: Line, names: Sequence[Name]) -> Iterator[Name]:
    """What stands before `said it had` and `denied that it would`, if it is no place or body."""
    index = by_token(names)
    for at, word in enumerate(line.words):
        verb = at - 2 if line.words[at - 1 : at] == ("that",) else at - 1
        if (
            word == "it"
            and verb > 0
            and line.words[verb] in _SPEAKS
            and not _DOES.isdisjoint(line.words[at + 1 : at + 2])
        ):
            start = run_until(line, index, verb)
            kinds = {index[here].kind for here in range(start, verb) if here in index}
            if start < verb and verb - start <= _LONGEST and kinds <= {EntityKind.PERSON}:
                yield Name(start, verb, EntityKind.ORGANISATION)


def _may_be_body(words: Words, people: set[str], evidence: Evidence) -> bool:
    """Unknown words that nobody is called by, here or elsewhere, and no place."""
    gazetteer = load_gazetteer()
    lone = len(words) == 1
    known = people if lone else people.difference(words)
    return not (
        known.intersection(words)
        or any(is_title(word) for word in words)
        or words[0] in gazetteer.first_names
        or (lone and (words[0] in gazetteer.last_names or sense(words[0]) != UNKNOWN))
        or is_certain_place(words)
        or gazetteer.kinds(words)
        or not {"d:title", "d:inside"}.isdisjoint(evidence.seen.get(words[-1], ()))
    )
