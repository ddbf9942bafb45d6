"""The index as it stood after one commit, open for questions."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain

from reader.index.bitmaps import bits_of
from reader.index.segment import Segment
from reader.index.terms import EDGE, EDGE_LETTERS

CACHED = 512
"""Bitmaps kept: at 100,000 articles they take 12.5 kB each."""


class Snapshot:
    """Sets of articles by term, prefix and date, and the streams to verify them on."""

    def __init__(self, segments: Sequence[Segment], seq: int) -> None:
        self.seq = seq
        """The number of the last change of the library that the index knows."""
        self.segments = segments
        self.size = 1 + max((max(segment.ids, default=0) for segment in segments), default=0)
        self.everything = self._bits(chain.from_iterable(segment.ids for segment in segments))
        self._segment, self._number = self._place()
        self._texts = [segment.texts for segment in segments]
        self._said = [segment.said for segment in segments]
        self.bits = lru_cache(CACHED)(self._term)
        self.beginning = lru_cache(CACHED)(self._prefix)
        self.dated = lru_cache(CACHED)(self._dated)

    def text(self, article_id: int) -> bytes:
        """The text stream of an article that the index holds."""
        return self._texts[self._segment[article_id]][self._number[article_id]]

    def holding(self, needle: bytes) -> int:
        """The articles whose text streams hold `needle`: every stream is read."""
        return self._bits(
            segment.ids[number]
            for segment in self.segments
            for number in segment.texts.holding(needle)
        )

    def said(self, article_id: int) -> bytes:
        """The stream of its utterances."""
        return self._said[self._segment[article_id]][self._number[article_id]]

    def number(self, article_id: int) -> int | None:
        """The document number over all segments, None for an article that is not here."""
        if not self.everything >> article_id & 1:
            return None
        before = self.segments[: self._segment[article_id]]
        return sum(len(segment.ids) for segment in before) + self._number[article_id]

    def starting(self, prefix: str) -> int:
        """The articles whose words begin with the first letters of the prefix."""
        if len(prefix) < EDGE_LETTERS:
            return self.beginning(EDGE, prefix)
        return self.bits(EDGE, prefix[:EDGE_LETTERS])

    def _term(self, field: str, term: str) -> int:
        filed = term.encode()
        return self._bits(
            chain.from_iterable(segment.articles(field, filed) for segment in self.segments)
        )

    def _prefix(self, field: str, prefix: str) -> int:
        filed = prefix.encode()
        terms = {term for part in self.segments for term in part.beginning(field, filed)}
        bits = 0
        for term in terms:
            bits |= self.bits(field, term.decode())
        return bits

    def _dated(self, first: date, last: date) -> int:
        begins, ends = first.toordinal(), last.toordinal()
        return self._bits(
            article_id
            for segment in self.segments
            for article_id, day in zip(segment.ids, segment.days, strict=True)
            if begins <= day <= ends
        )

    def _bits(self, ids: Iterable[int]) -> int:
        return bits_of(ids, self.size) & ~1

    def _place(self) -> tuple[array[int], array[int]]:
        segments, numbers = array("h", [0]) * self.size, array("l", [0]) * self.size
        for place, segment in enumerate(self.segments):
            for number, article_id in enumerate(segment.ids):
                segments[article_id], numbers[article_id] = place, number
        return segments, numbers

    def close(self, *, kept: Iterable[Segment] = ()) -> None:
        """Let go of the files, but for those of segments that live on in a later snapshot."""
        for segment in set(self.segments) - set(kept):
            segment.close()
