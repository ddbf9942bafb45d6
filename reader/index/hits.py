"""Where in a text the words of a query stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from reader.articles.spans import Span
from reader.index.query.nodes import Phrase, Query
from reader.index.relevance import asked_words
from reader.index.words import Word, compounds, words

_LINE = re.compile(r"[^\n]+")
_FOLDING = re.compile(r"[^\x00-\x7f‘’“”–—…]")
_JOINING = re.compile(r"[-&.,]\w|['’]{2}")
_APOSTROPHES = str.maketrans("", "", "'’")


def hits(query: Query, text: str) -> list[Span]:
    """All places of the words, phrases and beginnings that the query asks for, in order.

    Spans are of code points and do not overlap. What the query excludes is not marked, nor are
    names in fields: only what stands in text, headline and speech.
    """
    phrases = tuple(dict.fromkeys(asked_words(query.root)))
    if not phrases:
        return []
    return _merged(sorted(set(_found(phrases, text))))


def _found(phrases: tuple[Phrase, ...], text: str) -> Iterator[Span]:
    for line in _LINE.finditer(text):
        if not _may_hold(phrases, line.group()):
            continue
        parts = list(words(line.group()))
        for phrase in phrases:
            for span in _in_line(phrase, line.group(), parts):
                yield Span(line.start() + span.start, line.start() + span.end)


def _may_hold(phrases: tuple[Phrase, ...], line: str) -> bool:
    """Cheaply rules out most lines: those that lack the last word of every phrase.

    Lines with letters that fold or words that join are not plain enough to tell.
    """
    if _FOLDING.search(line) or _JOINING.search(line):
        return True
    bare = line.lower().translate(_APOSTROPHES)
    if not any(phrase.words[-1] in bare for phrase in phrases):
        return False
    return _ends(phrases).search(bare) is not None


@lru_cache(maxsize=64)
def _ends(phrases: tuple[Phrase, ...]) -> re.Pattern[str]:
    """Any phrase's last word; a possessive that lost its apostrophe may follow."""
    ends = (
        re.escape(phrase.words[-1]) + (r"\w*" if phrase.prefix else r"s?\b") for phrase in phrases
    )
    return re.compile(rf"\b(?:{'|'.join(ends)})")


def _in_line(phrase: Phrase, line: str, parts: Sequence[Word]) -> Iterator[Span]:
    length = len(phrase.words)
    for at in _places(phrase, [part.term for part in parts]):
        yield Span(parts[at].start, parts[at + length - 1].end)
    if length == 1 or phrase.joined:
        for word in compounds(line, parts):
            if _is_joined(phrase, word.term):
                yield Span(word.start, word.end)
    if phrase.joined:
        yield from (Span(part.start, part.end) for part in parts if part.term == phrase.joined)


def _places(phrase: Phrase, terms: Sequence[str]) -> Iterator[int]:
    *whole, last = phrase.words
    for at in range(len(terms) - len(whole)):
        end = terms[at + len(whole)]
        if (end == last or (phrase.prefix and end.startswith(last))) and (
            not whole or terms[at : at + len(whole)] == whole
        ):
            yield at


def _is_joined(phrase: Phrase, term: str) -> bool:
    if phrase.joined:
        return term == phrase.joined
    return term.startswith(phrase.words[0]) if phrase.prefix else term == phrase.words[0]


def _merged(spans: Iterable[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in spans:
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
