"""Does it really stand there? Look through the streams of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
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


def only_needle(phrase: Phrase) -> bytes | None:
    """The bytes that stand in a stream where the phrase does, None where others may as well."""
    first, *others = needles(phrase)
    return None if others else first


def title_of(text: bytes) -> bytes:
    """The headline's part of a document's text."""
    return text[: text.index(b"\n")]


def one_utterance(speakers: Sequence[Phrase], abouts: Sequence[Choice]) -> Callable[[bytes], bool]:
    """Tells of a stream whether each speaker has an utterance with all the words asked for.

    Without speakers, anybody's will do.
    """
    names = [finder(speaker) for speaker in speakers]
    choices = [_one_of(choice) for choice in abouts]
    needed = [*choices, *names]

    def stands(said: bytes) -> bool:
        for test in needed:
            if not test(said):
                return False
        telling = [name for name, words in _lines(said) if all(test(words) for test in choices)]
        return bool(telling) and all(any(map(name, telling)) for name in names)

    return stands


def _one_of(choice: Choice) -> Callable[[bytes], bool]:
    tests = [finder(phrase) for phrase in choice]
    return tests[0] if len(tests) == 1 else lambda stream: any(test(stream) for test in tests)


def _lines(said: bytes) -> Iterator[tuple[bytes, bytes]]:
    for line in said.split(b"\n"):
        name, _, words = line.partition(b"\t")
        yield name, words
