"""Searching and reindexing a home, as the commands and the app do it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reader.articles.annotations import Annotations
from reader.articles.article import Article
from reader.articles.blocks import Block, BlockKind
from reader.index.query.errors import QueryError
from reader.library.articles import store
from reader.paths import Home
from reader.workflows.reindex import reindex
from reader.workflows.search import search
from reader.workflows.stores import Stores, open_stores

TODAY = date(2026, 3, 20)
TEXTS = ("Herring was cheap in Pellin.", "Herring, herring and salmon.", "Salmon was dear.")


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[Stores]:
    with open_stores(Home(tmp_path, tmp_path)) as opened:
        for number, text in enumerate(TEXTS):
            blocks = (Block(BlockKind.PARAGRAPH, 0, len(text)),)
            day = date(2026, 3, 10 + number)
            article = Article(f"k{number}", "Fish", text, blocks, day, f"k{number}")
            store(opened.library, article, Annotations(engine="test"))
        yield opened


def ids(stores: Stores, text: str, sort: str | None = None, *, typing: bool = False) -> list[int]:
    return list(search(stores, text, today=TODAY, sort=sort, typing=typing).ids)


def test_search_before_and_after_there_is_an_index(stores: Stores) -> None:
    assert ids(stores, "herring") == [2, 1]
    assert list(reindex(stores)) == [(1, 3), (2, 3), (3, 3)]
    assert stores.index.ready
    assert ids(stores, "herring") == [2, 1]


def test_the_order_that_is_asked_for_wins_over_the_typed_one(stores: Stores) -> None:
    assert ids(stores, "salmon sort:oldest") == [2, 3]
    assert ids(stores, "salmon sort:oldest", "newest") == [3, 2]


def test_typing_narrows_with_every_letter(stores: Stores) -> None:
    assert ids(stores, "herring sal", typing=True) == [2]
    assert ids(stores, '"herring and', typing=True) == [2]
    with pytest.raises(QueryError):
        ids(stores, '"herring and')


def test_nothing_typed_is_everything(stores: Stores) -> None:
    assert ids(stores, "") == [3, 2, 1]
