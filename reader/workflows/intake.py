"""What is done with every draft: analyse, store in batches, let the index catch up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from reader.analysis import pipeline
from reader.articles.annotations import Annotations
from reader.articles.article import Article
from reader.articles.canonical import article_of
from reader.articles.draft import Draft
from reader.errors import ReaderError
from reader.library.articles import is_stored, store_all
from reader.library.rows import Outcome
from reader.sources.refusal import Refusal
from reader.workflows.catch_up import catch_up
from reader.workflows.stores import Stores

BATCH = 16
"""Articles stored in one transaction: a disk syncs once for all of them, about 0.2 s of work."""

INDEX_AFTER = 512
"""Articles after which the index catches up: a commit of Whoosh costs as much as many articles."""


@dataclass(frozen=True, slots=True)
class Progress:
    """One article more: `done` of `total`, its path or title, and what became of it.

    Whatever is told here is stored already.
    """

    done: int
    total: int
    name: str
    result: Outcome | Refusal


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of all of them."""

    added: int
    updated: int
    unchanged: int
    refused: tuple[Refusal, ...]


NOT_NEEDED = Annotations()
"""For an article that is there already: what was found in it stays."""


class Analysed(NamedTuple):
    """An article, ready to be stored."""

    article: Article
    annotations: Annotations


def take_in(
    stores: Stores, drafts: Iterable[tuple[str, Draft | Refusal]], total: int
) -> Iterator[Progress]:
    """Store named drafts; each is told once it is stored. Raises `LibraryError`."""
    done = 0
    remaining = iter(drafts)
    while batch := list(islice(remaining, BATCH)):
        for name, result in _store(stores, batch):
            done += 1
            yield Progress(done, total, name, result)
        if done % INDEX_AFTER == 0:
            catch_up(stores)
    catch_up(stores)


def tally(progress: Iterable[Progress]) -> Tally:
    """Run to the end and count."""
    results = [one.result for one in progress]
    return Tally(
        added=results.count(Outcome.ADDED),
        updated=results.count(Outcome.UPDATED),
        unchanged=results.count(Outcome.UNCHANGED),
        refused=tuple(result for result in results if isinstance(result, Refusal)),
    )


def _store(
    stores: Stores, batch: Sequence[tuple[str, Draft | Refusal]]
) -> Iterator[tuple[str, Outcome | Refusal]]:
    prepared = [(name, _analysed(stores, name, draft)) for name, draft in batch]
    ready = [one for _, one in prepared if isinstance(one, Analysed)]
    outcomes = iter(store_all(stores.library, ready))
    for name, one in prepared:
        yield name, one if isinstance(one, Refusal) else next(outcomes)[1]


def _analysed(stores: Stores, name: str, draft: Draft | Refusal) -> Analysed | Refusal:
    if isinstance(draft, Refusal):
        return draft
    try:
        article = article_of(draft)
    except ReaderError as error:
        return Refusal(name, str(error).rstrip("."))
    if is_stored(stores.library, article):
        return Analysed(article, NOT_NEEDED)
    return Analysed(article, _annotations(article, stores.tagger))


def _annotations(article: Article, tagger: str) -> Annotations:
    """What is found in it; where the engine fails nothing, which counts as outdated.

    So the article can be read at least, and a mended engine finds the rest.
    """
    try:
        return pipeline.analyse(article, tagger)
    except Exception:  # noqa: BLE001 (a fault met in one article must not stop the others)
        return Annotations()
