"""Keep the segments few: each one costs every question a little."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reader.index import engine
from reader.index.mapped import MappedFiles

MOST = 20
"""Segments that may stand side by side."""
TOGETHER = 10
"""How many of the smallest become one, so that an article is written again only seldom."""


def merge(writer: Any, segments: list[Any]) -> list[Any]:
    """Merge what is due into the segment that is being written; those that stay as they are.

    Whoosh calls it when a writer commits. Its own policy merges far too often.
    """
    alive = sorted(
        (part for part in segments if part.doc_count()), key=lambda part: part.doc_count()
    )
    due = alive[:TOGETHER] if len(alive) >= MOST else []
    due += [part for part in alive if part not in due and _mostly_dead(part)]
    for part in due:
        _take_over(writer, part)
    return [part for part in segments if part in alive and part not in due]


def _mostly_dead(segment: Any) -> bool:
    dead: int = segment.deleted_count()
    return dead * 2 > int(segment.doc_count_all())


def _take_over(writer: Any, segment: Any) -> None:
    files = MappedFiles(Path(writer.storage.folder))
    reader = engine.whoosh().reading.SegmentReader(files, writer.schema, segment)
    try:
        writer.add_reader(reader)
    finally:
        reader.close()
