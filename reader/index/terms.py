"""The terms under which the index files a document, and those to look a phrase up by."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from reader.index.document import Document
from reader.index.matching import title_of
from reader.index.query.nodes import Field, Phrase
from reader.index.words import is_unspaced

EDGE = "edge"
"""The field of the first letters of words."""
EDGE_LETTERS = 3
HAS = "has"
NAMES = (
    Field.SOURCE,
    Field.AUTHOR,
    Field.PERSON,
    Field.ORG,
    Field.PLACE,
    Field.SAID,
    Field.TAG,
)
"""Fields filed under every run of words in a name: `bank of england` and also `of england`."""
RUN = 5
"""The longest run that is filed, in words."""
LONGEST = 400
"""Letters of a term: five words of the length that a query may have, and more."""
TERM_FIELDS = (Field.TEXT, Field.TITLE, Field.ABOUT, EDGE, HAS, *NAMES)


def terms(document: Document) -> dict[str, list[str]]:
    """Every term of a document by field, each once."""
    text = set(document.text.decode().split())
    spoken = (line.partition(b"\t")[2] for line in document.said.split(b"\n"))
    found: dict[str, set[str]] = {
        Field.TEXT: text | document.pairs,
        Field.TITLE: set(title_of(document.text).decode().split()),
        Field.ABOUT: set(b" ".join(spoken).decode().split()),
        EDGE: {word[:EDGE_LETTERS] for word in text if len(word) > 1},
        HAS: {what.value for what in document.has},
    }
    for field in NAMES:
        lines = document.names[field].decode().split("\n")
        found[field] = {run for line in lines for run in _runs(line.split())}
    return {str(field): _filed(values) for field, values in found.items()}


def _filed(values: set[str]) -> list[str]:
    """Without monsters, which nobody can ask for and Whoosh cannot write."""
    return [term for term in values if len(term) <= LONGEST]


def _runs(words: list[str]) -> Iterator[str]:
    for start in range(len(words)):
        for end in range(start + 1, min(start + RUN, len(words)) + 1):
            yield " ".join(words[start:end])


def word_terms(phrase: Phrase, *, paired: bool) -> list[str]:
    """Terms that all stand wherever the phrase does, a prefix left out.

    `paired` where the field also files pairs of unspaced characters.
    """
    whole = phrase.words[: len(phrase.words) - phrase.prefix]
    found = set(whole)
    if paired:
        for left, right in pairwise(whole):
            if is_unspaced(left) and is_unspaced(right):
                found = (found - {left, right}) | {left + right}
    return sorted(found)


def name_terms(phrase: Phrase) -> list[str]:
    """The runs to look a name up by; the last is the one that a prefix goes on from."""
    words = phrase.words
    last = max(len(words) - RUN, 0)
    return [" ".join(words[start : start + RUN]) for start in range(last + 1)]
