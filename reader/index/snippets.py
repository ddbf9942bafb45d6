"""A few words around what was found."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from reader.articles.spans import Span
from reader.index.hits import hits
from reader.index.query.nodes import Query

ELLIPSIS = "…"
_BEFORE = 4
"""A hit begins at most this part of the width (a fourth) behind the beginning."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """One line out of a text, and the spans of the hits in it (code points of the line)."""

    text: str
    hits: tuple[Span, ...]


def snippet(query: Query, text: str, width: int) -> Snippet:
    """The line of at most `width` code points that shows most of what the query asks for.

    Whole words where there is room for one, with an ellipsis on a side where the text goes on;
    line breaks become spaces. Without a hit it is the beginning of the text.
    """
    found = hits(query, text)
    window = _window(text, _first(found, width), width)
    body = text[window.start : window.end].replace("\n", " ").replace("\t", " ")
    before = ELLIPSIS if window.start else ""
    after = ELLIPSIS if window.end < len(text) else ""
    shift = len(before) - window.start
    return Snippet(
        text=f"{before}{body}{after}",
        hits=tuple(
            Span(hit.start + shift, min(hit.end, window.end) + shift)
            for hit in found
            if window.start <= hit.start < window.end
        ),
    )


def _first(found: list[Span], width: int) -> int:
    """Where the hit begins that has the most hits with it in one line."""
    starts = [hit.start for hit in found]
    room = width - width // _BEFORE

    def company(place: int) -> int:
        return bisect_left(starts, starts[place] + room) - place

    return starts[max(range(len(starts)), key=company)] if starts else 0


def _window(text: str, hit: int, width: int) -> Span:
    """Whole words around the hit, leaving room for the ellipses."""
    if len(text) <= width:
        return Span(0, len(text))
    start = max(0, min(hit - width // _BEFORE, len(text) - width + 1))
    start = _next_word(text, start, hit) if start else 0
    end = start + max(width - bool(start), 1)
    if end < len(text):
        end = _last_word(text, max(start + 1, end - 1), start)
    return Span(start, min(end, len(text)))


def _next_word(text: str, start: int, hit: int) -> int:
    if text[start - 1].isspace():
        return start
    while start < hit and not text[start].isspace():
        start += 1
    while start < hit and text[start].isspace():
        start += 1
    return start


def _last_word(text: str, end: int, start: int) -> int:
    cut = end
    while cut > start and not text[cut].isspace():
        cut -= 1
    while cut > start and text[cut - 1].isspace():
        cut -= 1
    return cut if cut > start else end
