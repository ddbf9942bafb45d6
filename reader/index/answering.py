"""Which utterances answer a query: those that its `said:` and `about:` ask for."""

from __future__ import annotations

from collections.abc import Callable

from reader.index.matching import one_utterance
from reader.index.narrowing import is_spoken, sort_spoken
from reader.index.query.nodes import And, Node, Or

Test = Callable[[bytes], bool]
"""Tells of the line of an utterance, as `document.utterance_line` makes it."""


def speech_test(node: Node) -> Test | None:
    """Whether an utterance answers, in an article that the query finds; None where any does.

    What is asked for by `-` is not in the article at all, and so needs no test.
    """
    if is_spoken(node):
        return _one_of_speakers([node])
    match node:
        case And(nodes):
            return _all(nodes)
        case Or(nodes):
            return _any(nodes)
    return None


def _all(nodes: tuple[Node, ...]) -> Test | None:
    spoken = [node for node in nodes if is_spoken(node)]
    tests = [_one_of_speakers(spoken)] if spoken else []
    others = (speech_test(node) for node in nodes if not is_spoken(node))
    tests += [test for test in others if test is not None]
    return (lambda line: all(test(line) for test in tests)) if tests else None


def _any(nodes: tuple[Node, ...]) -> Test | None:
    tests = [test for node in nodes if (test := speech_test(node)) is not None]
    if len(tests) < len(nodes):
        return None
    return lambda line: any(test(line) for test in tests)


def _one_of_speakers(spoken: list[Node]) -> Test:
    """Of several speakers each has an utterance with all the words: any of theirs answers."""
    speakers, abouts = sort_spoken(spoken)
    if not speakers:
        return one_utterance([], abouts)
    tests = [one_utterance([speaker], abouts) for speaker in speakers]
    return lambda line: any(test(line) for test in tests)
