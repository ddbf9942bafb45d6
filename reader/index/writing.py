"""Write articles into the index: new ones join, changed ones take the place of the old."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import Any

from reader.index import directory, engine, manifest
from reader.index.document import Document
from reader.index.index import KEY, Index
from reader.index.manifest import Manifest
from reader.index.merging import merge
from reader.index.snapshot import Snapshot
from reader.index.terms import terms
from reader.library import session
from reader.library.connection import Library

MEMORY = 128
"""Megabytes of postings that Whoosh gathers before it uses the disk."""


def begin(index: Index, library: Library) -> Snapshot:
    """An index to write to: the one that is there, or an empty one. Only for the one writer."""
    directory.make(index.root)
    directory.sweep(index.root)
    snapshot = index.snapshot(library)
    if snapshot is None or index.manifest is None:
        return start_anew(index, library)
    directory.sweep_files(directory.home_of(index.root), set(index.manifest.files))
    return snapshot


def start_anew(index: Index, library: Library) -> Snapshot:
    """Throw the index away and begin an empty one."""
    index.distrust()
    directory.clear(index.root)
    files = engine.storage(directory.home_of(index.root))
    engine.whoosh().index.TOC.create(files, engine.schema(), engine.NAME)
    _record(index, library, 0)
    snapshot = index.snapshot(library)
    if snapshot is None:
        raise manifest.Untrusted(index.root)
    return snapshot


def write(
    index: Index,
    library: Library,
    documents: Iterable[tuple[int, Document | None]],
    seq: int,
) -> Generator[int, None, None]:
    """Take in documents by article id, None for an article that is gone; yields each id.

    When the last is through it is committed, and only then `seq` is recorded as known.
    """
    snapshot = begin(index, library)
    writer = _writer(index)
    try:
        for article_id, document in documents:
            _forget(writer, snapshot, article_id)
            if document is not None:
                _add(writer, article_id, document)
            yield article_id
        writer.commit(mergetype=merge)
    finally:
        if not writer.is_closed:
            writer.cancel()
    _record(index, library, seq)


def _writer(index: Index) -> Any:
    home = directory.home_of(index.root)
    opened = engine.whoosh().index.FileIndex(engine.storage(home), engine.schema(), engine.NAME)
    writer = engine.whoosh().writing.SegmentWriter(
        opened, limitmb=MEMORY, codec=engine.codec(), compound=False
    )
    # Whoosh makes this one file for everybody.
    (home / engine.lock_name()).chmod(0o600)
    return writer


def _forget(writer: Any, snapshot: Snapshot, article_id: int) -> None:
    number = snapshot.number(article_id)
    if number is not None:
        writer.delete_document(number)


def _add(writer: Any, article_id: int, document: Document) -> None:
    columns = {
        engine.ID: article_id,
        engine.DAY: document.published.toordinal(),
        engine.TEXT_STREAM: document.text,
        engine.SAID_STREAM: document.said,
    }
    writer.add_document(**terms(document), **columns)


def _record(index: Index, library: Library, seq: int) -> None:
    home = directory.home_of(index.root)
    toc = engine.contents(engine.storage(home))
    parts = {part.segment_id() for part in toc.segments}
    names = {path.name for path in home.iterdir() if path.name.partition(".")[0] in parts}
    names.add(engine.toc_name(toc.generation))
    known = index.manifest.files if index.manifest is not None else {}
    written = Manifest(
        fingerprint=engine.fingerprint(),
        seq=seq,
        generation=toc.generation,
        files=manifest.describe(home, names, known),
    )
    session.remember(library, KEY, written.dump())
