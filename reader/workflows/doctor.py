"""Examine everything the reader keeps, and repair what is derived."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.analysis.engine import engine_with
from reader.articles.plural import plural
from reader.errors import ReaderError
from reader.index import sync
from reader.index.errors import IndexWriteError
from reader.library.articles import counts, outdated
from reader.library.health import check
from reader.paths import Home
from reader.workflows.analyse import analyse_outdated
from reader.workflows.permissions import make_private
from reader.workflows.reindex import reindex
from reader.workflows.settings import load_settings
from reader.workflows.stores import Stores, open_stores

LEAST_FREE = 100 * 2**20
"""Bytes: below this a large import or a rebuilt index may not fit any more."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `repaired` if it was wrong and is right now."""

    ok: bool
    sentence: str
    repaired: bool = False


def examine(home: Home) -> Iterator[Finding]:
    """Look at settings, permissions, disk, library and index. Never raises `ReaderError`."""
    yield from _settings(home.config_file)
    if not home.library.exists():
        yield Finding(ok=True, sentence=f"Nothing is kept in {home.data} yet.")
        return
    yield from _permissions(home)
    yield _disk(home.data)
    try:
        with open_stores(home) as stores:
            yield from _library(stores)
            yield _index_or_why_not(stores)
            yield _analysis(stores)
    except ReaderError as error:
        yield Finding(ok=False, sentence=str(error))


def _settings(path: Path) -> Iterator[Finding]:
    problems = load_settings(path, load_model=True)[1]
    yield from (Finding(ok=False, sentence=problem) for problem in problems)
    if not problems:
        state = "are right" if path.exists() else "are not there; the defaults are used"
        yield Finding(ok=True, sentence=f"The settings in {path} {state}.")


def _permissions(home: Home) -> Iterator[Finding]:
    try:
        opened = make_private(home)
    except OSError as error:
        sentence = f"{error.filename} cannot be kept private: {error.strerror}."
        yield Finding(ok=False, sentence=sentence)
        return
    sentence = f"Only you can read what is kept in {home.data}"
    if opened:
        yield Finding(
            ok=True, repaired=True, sentence=f"{sentence}; {opened} could be read by others."
        )
    else:
        yield Finding(ok=True, sentence=f"{sentence}.")


def _disk(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    have = f"{free / 2**20:,.0f} MiB free"
    if free < LEAST_FREE:
        sentence = f"The disk has only {have}; a new index or many articles may not fit."
        return Finding(ok=False, sentence=sentence)
    return Finding(ok=True, sentence=f"The disk has {have}.")


def _library(stores: Stores) -> Iterator[Finding]:
    problems = check(stores.library)
    yield from (Finding(ok=False, sentence=problem) for problem in problems)
    if not problems:
        have = counts(stores.library)
        holds = f"{plural(have.articles, 'article')}, {plural(have.bookmarks, 'bookmark')}"
        yield Finding(ok=True, sentence=f"The library is whole: {holds}.")


def _analysis(stores: Stores) -> Finding:
    tried = _count(analyse_outdated(stores))
    if left := len(outdated(stores.library, engine_with(stores.tagger))):
        sentence = f"{plural(left, 'article')} cannot be analysed; please report it."
        return Finding(ok=False, sentence=sentence)
    if tried:
        sentence = f"{plural(tried, 'article')} analysed again."
        return Finding(ok=True, repaired=True, sentence=sentence)
    return Finding(ok=True, sentence="All articles are analysed.")


def _index_or_why_not(stores: Stores) -> Finding:
    try:
        return _index(stores)
    except IndexWriteError as error:
        return Finding(ok=False, sentence=str(error))


def _index(stores: Stores) -> Finding:
    if stores.index.snapshot(stores.library) is None:
        done = _count(reindex(stores))
        sentence = f"The search index was made anew from {plural(done, 'article')}."
        return Finding(ok=True, repaired=True, sentence=sentence)
    if done := _count(sync.catch_up(stores.index, stores.library)):
        sentence = f"The search index took in {plural(done, 'article')} that it lacked."
        return Finding(ok=True, repaired=True, sentence=sentence)
    return Finding(ok=True, sentence="The search index is in step with the library.")


def _count(steps: Iterator[tuple[int, int]]) -> int:
    return max((done for done, _total in steps), default=0)
