"""Search: from a query to the ids of all that it finds, in order."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection
from dataclasses import dataclass

from reader.errors import ReaderError
from reader.index.bitmaps import bits_of
from reader.index.cancelling import Cancelled, never
from reader.index.index import Index
from reader.index.late import MOST, read_through
from reader.index.marks import Marks
from reader.index.narrowing import Asked, narrow
from reader.index.ordering import best_first, newest_first
from reader.index.query.nodes import Query, Sort
from reader.index.relevance import asked_words, scores
from reader.index.snapshot import Snapshot
from reader.library import changes
from reader.library.connection import Library


@dataclass(frozen=True, slots=True)
class Found:
    """The ids of every article that a query finds, in order, and the query.

    It is not `complete` while a large index is being made anew, and where the search was cancelled.
    """

    ids: array[int]
    query: Query
    complete: bool = True


@dataclass(frozen=True, slots=True)
class _Search:
    """One question and all that is needed to answer it."""

    index: Index
    library: Library
    query: Query
    cancelled: Callable[[], bool]
    marks: Marks


@dataclass(frozen=True, slots=True)
class _Hits:
    """A set of articles and where to read their text streams."""

    bits: int
    text: Callable[[int], bytes]
    complete: bool = True


def search(
    index: Index, library: Library, query: Query, *, cancelled: Callable[[], bool] = never
) -> Found:
    """Find all articles that a query asks for, newest first where it does not say.

    Without an index that is ready, and for what it has yet to learn, the library is read through:
    right, and slower. An index that proves damaged is not asked again until it has been made anew.
    Once `cancelled`, what comes back is empty and not complete.
    """
    asked = _Search(index, library, query, cancelled, Marks(library))
    try:
        return _with_index(asked) or _found(asked, _without(asked))
    except Cancelled:
        return Found(array("q"), query, complete=False)


def _with_index(asked: _Search) -> Found | None:
    snapshot = asked.index.snapshot(asked.library)
    if snapshot is None:
        return None
    where = Asked(snapshot, asked.marks, asked.cancelled)
    try:
        bits = narrow(where, asked.query.root, snapshot.everything)
        return _found(asked, _with_late(asked, bits, snapshot))
    except (Cancelled, ReaderError):
        raise
    except Exception:  # noqa: BLE001 (a damaged Whoosh index raises anything)
        asked.index.condemn(asked.library)
        return None


def _with_late(asked: _Search, bits: int, snapshot: Snapshot) -> _Hits:
    late = changes.since(asked.library, snapshot.seq, MOST + 1)
    if len(late) > MOST:
        return _Hits(bits, snapshot.text, complete=False)
    texts = asked.index.late.holding(
        asked.library, late, asked.query.root, asked.marks, asked.cancelled
    )
    return _Hits(
        bits=bits & ~_set([change.article_id for change in late]) | _set(texts),
        text=lambda article_id: texts.get(article_id) or snapshot.text(article_id),
    )


def _without(asked: _Search) -> _Hits:
    ids = asked.index.newest(asked.library)
    texts = read_through(asked.library, asked.query.root, ids, asked.marks, asked.cancelled)
    return _Hits(_set(texts), texts.__getitem__)


def _set(articles: Collection[int]) -> int:
    return bits_of(articles, 1 + max(articles, default=0))


def _found(asked: _Search, hits: _Hits) -> Found:
    return Found(_in_order(asked, hits), asked.query, hits.complete)


def _in_order(asked: _Search, hits: _Hits) -> array[int]:
    order = asked.index.newest(asked.library)
    found = newest_first(hits.bits, order)
    if asked.query.sort is Sort.OLDEST:
        found.reverse()
    if asked.query.sort is Sort.RELEVANCE:
        phrases = list(dict.fromkeys(asked_words(asked.query.root)))
        return (
            best_first(found, scores(phrases, found, len(order), hits.text)) if phrases else found
        )
    return found
