"""One part of the index on the disk: it is written once and only ever loses articles."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import Any

from reader.index import engine
from reader.index.mapped import MappedFiles


class Streams:
    """The streams of one kind by document number, sliced out of the mapped file.

    Whoosh's own column takes three times as long for each, which a phrase feels. What it knows of
    its rows is in whoosh/columns.py, 2.7.4 (`VarBytesColumn.Reader`).
    """

    def __init__(self, column: Any) -> None:
        self._mapped = column._dbfile.file  # noqa: SLF001
        self._lengths = column._lengths  # noqa: SLF001
        self._starts = array("q", (column._basepos + start for start in column._offsets))  # noqa: SLF001

    def __getitem__(self, number: int) -> bytes:
        start = self._starts[number]
        stream: bytes = self._mapped[start : start + self._lengths[number]]
        return stream

    def holding(self, needle: bytes) -> Iterator[int]:
        """The numbers of all streams that hold `needle`, in one pass over all of them."""
        if not self._starts:
            return
        begin = self._starts[0]
        whole: bytes = self._mapped[begin : self._starts[-1] + self._lengths[-1]]
        # Without the space at its end, which stands everywhere, it is found a fifth faster.
        stem = needle.rstrip(b" ")
        at = whole.find(stem)
        while at >= 0:
            if not whole.startswith(needle, at):
                at = whole.find(stem, at + 1)
                continue
            number = bisect_right(self._starts, begin + at) - 1
            end = self._starts[number] + self._lengths[number] - begin
            if at + len(needle) <= end:
                yield number
                at = whole.find(stem, end)
            else:
                at = whole.find(stem, at + 1)


class Segment:
    """An open segment, by its own document numbers.

    `ids` is 0 for a dead document; `texts` and `said` hold the streams.
    """

    def __init__(self, files: MappedFiles, segment: Any) -> None:
        self.name: str = segment.segment_id()
        self._reader = engine.whoosh().reading.SegmentReader(files, engine.schema(), segment)
        self.ids = array("q", self._column(engine.ID))
        self.days = array("i", self._column(engine.DAY))
        self.texts = Streams(self._column(engine.TEXT_STREAM))
        self.said = Streams(self._column(engine.SAID_STREAM))
        self.bury(segment.deleted_docs())

    def bury(self, numbers: Iterable[int]) -> None:
        """Let documents count no longer."""
        for number in numbers:
            self.ids[number] = 0

    def _column(self, name: str) -> Any:
        return self._reader.column_reader(name, translate=False)

    def articles(self, field: str, term: bytes) -> Iterable[int]:
        """The ids of the articles filed under a term, 0 for dead ones."""
        return map(self.ids.__getitem__, _numbers(self._reader, field, term))

    def beginning(self, field: str, prefix: bytes) -> Iterator[bytes]:
        """The terms of a field that begin so."""
        terms: Iterator[bytes] = self._reader.expand_prefix(field, prefix)
        return terms

    def close(self) -> None:
        """Let go of the files."""
        self._reader.close()


def _numbers(reader: Any, field: str, term: bytes) -> Iterable[int]:
    """The documents filed under a term, read by whole blocks.

    Whoosh's own iteration costs seven times as much. What it calls a leaf matcher keeps the deltas
    of a block's numbers in the first place of the block's data (whoosh/codec/whoosh3.py, 2.7.4).
    """
    if (field, term) not in reader:
        return ()
    matcher = reader.postings(field, term)
    matcher = getattr(matcher, "child", matcher)
    if not hasattr(matcher, "_read_data"):
        found: Iterable[int] = matcher.all_ids()
        return found
    numbers: list[int] = []
    while matcher.is_active():
        matcher._read_data()  # noqa: SLF001
        deltas = matcher._data[0]  # noqa: SLF001
        numbers += deltas if matcher._byteids else accumulate(deltas)  # noqa: SLF001
        matcher._next_block()  # noqa: SLF001
    return numbers
