"""Bring older articles to the present state of the analysis."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from reader.analysis.engine import engine_with
from reader.analysis.pipeline import analyse
from reader.articles.annotations import Annotations
from reader.library.articles import annotate, load, outdated
from reader.library.connection import Library
from reader.workflows.catch_up import catch_up
from reader.workflows.stores import Stores

BATCH = 8
"""Articles written in one transaction: the disk syncs once for all, after about 0.1 s of work."""


class Found(NamedTuple):
    """What the engine finds in the revision of an article that it read."""

    article_id: int
    revision: int
    annotations: Annotations


def analyse_outdated(stores: Stores) -> Iterator[tuple[int, int]]:
    """Analyse again what another version of the engine analysed; (done, total) after each batch.

    What the user corrected stays corrected. May be abandoned at any time; the next call goes on
    where this one was left.
    """
    ids = outdated(stores.library, engine_with(stores.tagger))
    remaining, done = iter(ids), 0
    while batch := list(islice(remaining, BATCH)):
        _analyse_again(stores.library, batch, stores.tagger)
        done += len(batch)
        yield done, len(ids)
    if ids:
        catch_up(stores)


def _analyse_again(library: Library, article_ids: Sequence[int], tagger: str) -> None:
    """Read and think without holding up other writers, then write all at once."""
    found = [one for article_id in article_ids if (one := _found(library, article_id, tagger))]
    with library.writing():
        for article_id, revision, annotations in found:
            annotate(library, article_id, annotations, revision=revision)


def _found(library: Library, article_id: int, tagger: str) -> Found | None:
    """None, which keeps what was found before, where it is gone or the engine fails on it."""
    stored = load(library, article_id)
    if stored is None:
        return None
    try:
        return Found(article_id, stored.revision, analyse(stored.article, tagger))
    except Exception:  # noqa: BLE001 (a fault met in one article must not stop the others)
        return None
