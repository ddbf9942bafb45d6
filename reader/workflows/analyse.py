"""Bring older articles to the present state of the analysis."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.pipeline import ENGINE, analyse
from reader.library.articles import annotate, load, outdated
from reader.library.connection import Library
from reader.workflows.catch_up import catch_up
from reader.workflows.stores import Stores


def analyse_outdated(stores: Stores) -> Iterator[tuple[int, int]]:
    """Analyse again what another version of the engine analysed; (done, total) after each.

    May be abandoned at any time; the next call goes on where this one was left.
    """
    ids = outdated(stores.library, ENGINE)
    for done, article_id in enumerate(ids, 1):
        _analyse_again(stores.library, article_id)
        yield done, len(ids)
    if ids:
        catch_up(stores)


def _analyse_again(library: Library, article_id: int) -> None:
    """Keep what was found before where the article is gone or the engine fails on it."""
    stored = load(library, article_id)
    if stored is None:
        return
    try:
        found = analyse(stored.article)
    except Exception:  # noqa: BLE001 (a fault met in one article must not stop the others)
        return
    annotate(library, article_id, found, revision=stored.revision)
