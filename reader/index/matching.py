"""Does it really stand there? Look through the streams of a document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from reader.index.query.nodes import Phrase

Choice = tuple[Phrase, ...]
"""Phrases of which one is enough."""


@lru_cache(maxsize=1024)
def needles(phrase: Phrase) -> tuple[bytes, ...]:
    """The bytes of which one must stand in a stream."""
    first = f" {' '.join(phrase.words)}{'' if phrase.prefix else ' '}".encode()
    return (first, f" {phrase.joined} ".encode()) if phrase.joined else (first,)


def stands_in(phrase: Phrase, stream: bytes) -> bool:
    """Whether the phrase stands somewhere in the stream."""
    return any(needle in stream for needle in needles(phrase))


def finder(phrase: Phrase) -> Callable[[bytes], bool]:
    """`stands_in` for one phrase and very many streams."""
    first, *others = needles(phrase)
    if others:
        return lambda stream: stands_in(phrase, stream)
    return lambda stream: first in stream


def title_of(text: bytes) -> bytes:
    """The headline's part of a document's text."""
    return text[: text.index(b"\n")]


def one_utterance(said: bytes, speakers: Sequence[Phrase], abouts: Sequence[Choice]) -> bool:
    """Whether for each speaker there is an utterance that holds all the words asked for.

    Without speakers, anybody's will do.
    """
    everything = all(any(stands_in(phrase, said) for phrase in choice) for choice in abouts)
    if not everything or not all(stands_in(speaker, said) for speaker in speakers):
        return False
    lines = [line.split(b"\t") for line in said.split(b"\n") if line]
    telling = [name for name, words in lines if _all_in(words, abouts)]
    if not speakers:
        return bool(telling)
    return all(any(stands_in(speaker, name) for name in telling) for speaker in speakers)


def _all_in(words: bytes, abouts: Sequence[Choice]) -> bool:
    return all(any(stands_in(phrase, words) for phrase in choice) for choice in abouts)
