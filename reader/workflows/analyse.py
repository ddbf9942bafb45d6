"""Bring older articles to the present state of the analysis."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.pipeline import ENGINE, analyse
from reader.library.articles import annotate, load, outdated
from reader.workflows.catch_up import catch_up
from reader.workflows.stores import Stores


def analyse_outdated(stores: Stores) -> Iterator[tuple[int, int]]:
    """Analyse again what another version of the engine analysed; (done, total) after each.

    May be abandoned at any time; the next call goes on where this one was left.
    """
    ids = outdated(stores.library, ENGINE)
    for done, article_id in enumerate(ids, 1):
        stored = load(stores.library, article_id)
        if stored is not None:  # removed by another reader meanwhile
            annotate(stores.library, article_id, analyse(stored.article), revision=stored.revision)
        yield done, len(ids)
    if ids:
        catch_up(stores)
