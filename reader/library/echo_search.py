"""Look word by word at what shares fingerprints, and keep what is the same words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reader.articles.quote_prints import SHARED, Prints, prints_of
from reader.articles.said_words import folded_words
from reader.articles.same_words import Match, match
from reader.library.connection import Library
from reader.library.print_search import sharing
from reader.library.utterances import NUMBERS, Utterance, utterances_at


class Spoken(NamedTuple):
    """An utterance with its words and its fingerprints."""

    said: Utterance
    words: list[str]
    prints: Prints


class Same(NamedTuple):
    """How two utterances are the same, and the numbers of the parts that stand in the other."""

    match: Match
    standing: frozenset[int]


class Found(NamedTuple):
    """An utterance of the article, and one of another article that is the same words."""

    here: Utterance
    article_id: int
    there: Utterance
    same: Same


def same_elsewhere(library: Library, article_id: int, said: Sequence[Utterance]) -> Iterator[Found]:
    """Where utterances of an article stand in others, inside `reading`."""
    spoken = list(_spoken(said))
    shared = sharing(library, article_id, [one.prints for one in spoken])
    there = utterances_at(library, {place for places in shared for place in places})
    for here, places in zip(spoken, shared, strict=True):
        others = {place: there[place] for place in places if place in there}
        texts = {other.text for other in others.values()}
        same = {text: _same(here, folded_words(text)) for text in texts}
        for place, other in others.items():
            if verdict := same[other.text]:
                yield Found(here.said, place // NUMBERS, other, verdict)


def _spoken(said: Iterable[Utterance]) -> Iterator[Spoken]:
    """What can be recognised."""
    for one in said:
        words = folded_words(one.text)
        if prints := prints_of(words):
            yield Spoken(one, words, prints)


def _same(here: Spoken, other: Sequence[str]) -> Same | None:
    found = match(here.words, other)
    if found is None:
        return None
    shared = {pair.one for pair in found.pairs}
    places = here.said.places()
    return Same(found, frozenset(one for one in places if _stands(places[one], shared)))


def _stands(places: range, shared: set[int]) -> bool:
    """Whether the words of a part are there: half of them, or as many as are found alone."""
    there = len(shared.intersection(places))
    return there > 0 and (2 * there >= len(places) or there >= SHARED)
