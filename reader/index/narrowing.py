"""Answer a query on a snapshot: every node narrows a set of articles."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import compress

from reader.index.bitmaps import bits_of, ids_of
from reader.index.cancelling import Cancelled
from reader.index.marks import Marks
from reader.index.matching import Choice, finder, one_utterance, only_needle, title_of
from reader.index.query.nodes import (
    And,
    Dated,
    Field,
    Flagged,
    Holds,
    Match,
    Node,
    Not,
    Or,
    Phrase,
)
from reader.index.snapshot import Snapshot
from reader.index.terms import EDGE_LETTERS, HAS, name_terms, word_terms

AT_ONCE = 256
"""Articles verified between two looks at whether anybody still wants to know."""
DENSE = 2
"""One candidate in so many articles, and it is faster to read all streams at one go."""
_NAMED = {Field.ENTITY: (Field.PERSON, Field.ORG, Field.PLACE)}


@dataclass(frozen=True, slots=True)
class Asked:
    """Where to look, and when to stop."""

    snapshot: Snapshot
    marks: Marks
    cancelled: Callable[[], bool]


def narrow(asked: Asked, node: Node, within: int) -> int:
    """The articles of `within` that the node holds for. Raises `Cancelled`."""
    if asked.cancelled():
        raise Cancelled
    match node:
        case And(nodes):
            return _all(asked, nodes, within)
        case Or(nodes):
            found = 0
            for each in nodes:
                found |= narrow(asked, each, within & ~found)
            return found
        case Not(inner):
            return within & ~narrow(asked, inner, within)
        case Match(Field.SAID | Field.ABOUT):
            return _spoken(asked, [node], within)
        case Match(field, phrase):
            return _match(asked, field, phrase, within)
    return _fact(asked, node, within)


def _fact(asked: Asked, node: Dated | Flagged | Holds, within: int) -> int:
    match node:
        case Dated(first, last):
            return within & asked.snapshot.dated(first, last)
        case Holds(what):
            return within & asked.snapshot.bits(HAS, what.value)
        case Flagged(flag):
            ids, meant = asked.marks.carry(flag)
            bits = _known(asked, ids)
            return within & (bits if meant else ~bits)


def _all(asked: Asked, nodes: Iterable[Node], within: int) -> int:
    spoken = [node for node in nodes if is_spoken(node)]
    others = [node for node in nodes if not is_spoken(node)]
    for node in sorted(others, key=_cost):
        within = narrow(asked, node, within) if within else 0
    return _spoken(asked, spoken, within) if spoken and within else within


def _cost(node: Node) -> int:
    match node:
        case Match(Field.TEXT | Field.TITLE as field, phrase):
            return 0 if _is_exact(field, phrase) else 2
        case And() | Or() | Not():
            return 1
    return 0


def is_spoken(node: Node) -> bool:
    """Whether the node is about speech, so that its neighbours must hold in the same utterance."""
    match node:
        case Match(Field.SAID | Field.ABOUT):
            return True
        case Or(nodes):
            return all(isinstance(each, Match) and each.field is Field.ABOUT for each in nodes)
    return False


def _match(asked: Asked, field: Field, phrase: Phrase, within: int) -> int:
    if field is Field.ENTITY:
        return within & _named_any(asked, _NAMED[field], phrase)
    if field not in {Field.TEXT, Field.TITLE}:
        return within & _named(asked, field, phrase)
    within &= _filed(asked.snapshot, field, phrase)
    if _is_exact(field, phrase):
        return within
    stands = finder(phrase)
    if field is Field.TEXT:
        needle = only_needle(phrase)
        if needle and within.bit_count() * DENSE > asked.snapshot.size:
            return within & asked.snapshot.holding(needle)
        return _verified(asked, within, asked.snapshot.text, stands)
    return _verified(asked, within, asked.snapshot.text, lambda text: stands(title_of(text)))


def _is_exact(field: Field, phrase: Phrase) -> bool:
    """Whether the terms alone tell: one whole word, or so few letters that they are an edge."""
    if len(phrase.words) > 1:
        return False
    is_edge = field is Field.TEXT and len(phrase.words[0]) <= EDGE_LETTERS
    return is_edge or not phrase.prefix


def _filed(snapshot: Snapshot, field: Field, phrase: Phrase) -> int:
    """The articles that may hold the phrase in a field of words.

    Words of headlines and of speech begin as words of the text do, which has the edges.
    """
    bits = snapshot.everything
    for term in word_terms(phrase, paired=field is Field.TEXT):
        bits &= snapshot.bits(field, term)
    if phrase.prefix and len(phrase.words[-1]) > 1:
        bits &= snapshot.starting(phrase.words[-1])
    return bits | snapshot.bits(field, phrase.joined) if phrase.joined else bits


def _named_any(asked: Asked, fields: Iterable[Field], phrase: Phrase) -> int:
    bits = 0
    for field in fields:
        bits |= _named(asked, field, phrase)
    return bits


def _named(asked: Asked, field: Field, phrase: Phrase) -> int:
    snapshot = asked.snapshot
    *whole, last = name_terms(phrase)
    bits = snapshot.beginning(field, last) if phrase.prefix else snapshot.bits(field, last)
    for term in whole:
        bits &= snapshot.bits(field, term)
    if phrase.joined:
        bits |= snapshot.bits(field, phrase.joined)
    if field is Field.TAG:
        bits |= _known(asked, asked.marks.tagged(" ".join(phrase.words)))
    return bits


def _spoken(asked: Asked, nodes: Iterable[Node], within: int) -> int:
    speakers, abouts = sort_spoken(nodes)
    for speaker in speakers:
        within &= _named(asked, Field.SAID, speaker)
    for choice in abouts:
        bits = 0
        for phrase in choice:
            bits |= _filed(asked.snapshot, Field.ABOUT, phrase)
        within &= bits
    if not abouts or (
        not speakers
        and len(abouts) == 1
        and all(_is_exact(Field.ABOUT, phrase) for phrase in abouts[0])
    ):
        return within
    return _verified(asked, within, asked.snapshot.said, one_utterance(speakers, abouts))


def sort_spoken(nodes: Iterable[Node]) -> tuple[list[Phrase], list[Choice]]:
    """The speakers, and the words of which each choice must stand in the same utterance."""
    speakers: list[Phrase] = []
    abouts: list[Choice] = []
    for node in nodes:
        match node:
            case Match(Field.SAID, phrase):
                speakers.append(phrase)
            case Match(_, phrase):
                abouts.append((phrase,))
            case Or(choices):
                abouts.append(tuple(each.phrase for each in choices if isinstance(each, Match)))
    return speakers, abouts


def _verified(
    asked: Asked, within: int, stream_of: Callable[[int], bytes], stands: Callable[[bytes], bool]
) -> int:
    ids, found = ids_of(within), list[int]()
    for start in range(0, len(ids), AT_ONCE):
        if asked.cancelled():
            raise Cancelled
        some = ids[start : start + AT_ONCE]
        found += compress(some, map(stands, map(stream_of, some)))
    return bits_of(found, asked.snapshot.size)


def _known(asked: Asked, ids: Iterable[int]) -> int:
    size = asked.snapshot.size
    return bits_of((article_id for article_id in ids if article_id < size), size)
