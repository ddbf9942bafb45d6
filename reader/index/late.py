"""Articles that the index has yet to learn: they are read in the library, one by one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from reader.index.cancelling import Cancelled
from reader.index.document import NOTHING, Document, document
from reader.index.marks import Marks
from reader.index.query.nodes import Node
from reader.index.scanning import holds
from reader.index.skimming import could_hold, is_about_marks, plain_text
from reader.library.articles import headlines, load, texts
from reader.library.changes import Change
from reader.library.connection import Library

MOST = 20_000
"""Late articles that are read beside an index, 0.3 ms each; more have to wait until it knows them.

So many are late only while an index is made anew."""
KEPT = 512
"""Late articles whose documents are kept from search to search: as many as are taken in between two
steps of the index, at some 50 kB each."""
AT_ONCE = 100
"""Articles whose texts are fetched together."""


class Late:
    """The articles that changed after a commit of the index; a few of them are read only once."""

    def __init__(self) -> None:
        self._kept: dict[int, Document | None] = {}

    def holding(
        self,
        library: Library,
        late: Sequence[Change],
        node: Node,
        marks: Marks,
        cancelled: Callable[[], bool],
    ) -> dict[int, bytes]:
        """Those that a query holds for, with their text streams. Raises `Cancelled`."""
        if len(late) > KEPT:
            there = [change.article_id for change in late if not change.gone]
            return read_through(library, node, there, marks, cancelled)
        kept = self._kept
        self._kept = {
            change.seq: kept[change.seq] if change.seq in kept else read(library, change)
            for change in late
        }
        documents = ((change.article_id, self._kept[change.seq]) for change in late)
        return {
            article_id: document.text
            for article_id, document in documents
            if document is not None and holds(node, article_id, document, marks)
        }


def read(library: Library, change: Change) -> Document | None:
    """The document of a changed article, None where it is gone."""
    return None if change.gone else read_article(library, change.article_id)


def read_article(library: Library, article_id: int) -> Document | None:
    """The document of an article in the library."""
    stored = load(library, article_id)
    return None if stored is None else document(stored.article, stored.annotations)


def read_through(
    library: Library,
    node: Node,
    ids: Sequence[int],
    marks: Marks,
    cancelled: Callable[[], bool],
) -> dict[int, bytes]:
    """The articles out of `ids` that a query holds for, with their text streams, without an index.

    Raises `Cancelled`.
    """
    if is_about_marks(node):
        return {key: NOTHING.text for key in ids if holds(node, key, NOTHING, marks)}
    found = {}
    for start in range(0, len(ids), AT_ONCE):
        if cancelled():
            raise Cancelled
        for article_id in _skimmed(library, node, ids[start : start + AT_ONCE]):
            if cancelled():
                raise Cancelled
            document = read_article(library, article_id)
            if document is not None and holds(node, article_id, document, marks):
                found[article_id] = document.text
    return found


def _skimmed(library: Library, node: Node, ids: Sequence[int]) -> Iterator[int]:
    """Those that are worth reading word by word: that takes fifteen times as long."""
    bodies = texts(library, ids)
    for headline in headlines(library, ids):
        if could_hold(node, plain_text(headline.title, bodies.get(headline.id, ""))):
            yield headline.id
