"""Whom a headline names that its article does not: figures of the library, by their full names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.articles.spans import Span
from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.figures.known import OF_THE_LIBRARY, figure_in
from reader.library.folding import fold
from reader.library.layout import write_list

_WORD = re.compile(r"([^\W_]+(?:[-’'](?!s\b)[^\W_]+)*)(?:[’']s\b)?", re.IGNORECASE)
"""A word, the possessive behind it no part of it."""
_FEWEST, _MOST = 2, 6
"""Words of a name: one alone (`Post`, `House`) is too often none, longer ones are rare."""
_KNOWN = (
    "SELECT folded, name, kind, article FROM figures"
    " WHERE folded IN (SELECT value FROM json_each(?)) AND article = ? ORDER BY mentions, quotes"
)


def standing_in(library: Library, line: str) -> tuple[tuple[Span, Figure], ...]:
    """The names of a line, left to right, none over another, and whose page each leads to.

    Of those that begin at one word the longest is taken; of a name of two kinds, the one that
    articles name more often.
    """
    spans = {span: fold(line[span.start : span.end]) for span in _phrases(line)}
    rows = library.rows(_KNOWN, (write_list(set(spans.values())), OF_THE_LIBRARY))
    known = {folded: figure_in(*row) for folded, *row in rows}
    found: list[tuple[Span, Figure]] = []
    for span, folded in spans.items():
        if folded in known and (not found or span.start >= found[-1][0].end):
            found.append((span, known[folded]))
    return tuple(found)


def _phrases(line: str) -> Iterator[Span]:
    """Words side by side that begin and end with capitals, the longest of each beginning first."""
    words = list(_WORD.finditer(line))
    for at in range(len(words)):
        for last in reversed(_ends(words, at)):
            yield Span(words[at].start(), words[last].end(1))


def _ends(words: Sequence[re.Match[str]], at: int) -> list[int]:
    if not words[at].group()[0].isupper():
        return []
    ends = range(at + _FEWEST - 1, min(len(words), at + _MOST))
    return [end for end in ends if words[end].group()[0].isupper()]
