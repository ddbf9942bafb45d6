"""Add articles: the user's own files, or those that come with the reader."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.articles.draft import Draft
from reader.sources.folder import read_file, walk
from reader.sources.refusal import Refusal, SourceError
from reader.sources.starter import starter_count, starter_drafts
from reader.workflows.intake import Progress, Tally, take_in, tally
from reader.workflows.starter import starter_begun, starter_done
from reader.workflows.stores import Stores

__all__ = ["Progress", "Tally", "add_paths", "add_starter", "tally"]


def add_paths(stores: Stores, paths: Sequence[Path]) -> Iterator[Progress]:
    """Add files and folders; a file that cannot be read is refused and the rest goes on.

    May be abandoned at any time: what was told is stored, and the index catches up later.
    Raises `LibraryError` where nothing can be stored any more.
    """
    found = list(walk(paths))
    yield from take_in(stores, map(_read, found), len(found))


def add_starter(stores: Stores) -> Iterator[Progress]:
    """Add the articles that come with the reader, so that nobody starts with nothing."""
    starter_begun(stores)
    drafts = ((draft.title, draft) for draft in starter_drafts())
    yield from take_in(stores, drafts, starter_count())
    starter_done(stores)


def _read(found: Path | Refusal) -> tuple[str, Draft | Refusal]:
    if isinstance(found, Refusal):
        return found.path, found
    try:
        return str(found), read_file(found)
    except SourceError as error:
        return str(found), error.refusal
