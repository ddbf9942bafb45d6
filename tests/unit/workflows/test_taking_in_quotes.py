"""A library from before learns where the same words stand, step by step, whatever stops it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import articles, print_rows
from reader.library.connection import Library
from reader.library.echoes import echo_counts, unprinted
from reader.paths import Home
from reader.workflows.stores import Stores, open_stores
from reader.workflows.take_in_quotes import BATCH, keep_quotes_at_hand, take_in_quotes
from tests.unit.library.gull import article, pair

COUNT = 2 * BATCH + 1
SAID = "“The old slipway floods at every spring tide,” said Inés Valcourt."


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[Stores]:
    """Articles that say the same, in a library in which nobody has looked for that yet."""
    with open_stores(Home(tmp_path, tmp_path)) as opened:
        articles.store_all(
            opened.library,
            [pair(article((SAID,), title=f"Slipway {number}")) for number in range(COUNT)],
        )
        forget(opened.library)
        yield opened


def forget(library: Library) -> None:
    """Leave the tables as the migration does."""
    with library.writing():
        library.run("INSERT INTO quote_prints (quote_prints) VALUES ('delete-all')")
        library.run("INSERT INTO unprinted SELECT id FROM articles")


def test_it_tells_how_far_it_is(stores: Stores) -> None:
    assert echo_counts(stores.library, 1) == {}
    steps = list(take_in_quotes(stores))
    assert steps == [(BATCH, COUNT), (2 * BATCH, COUNT), (COUNT, COUNT)]
    assert echo_counts(stores.library, 1) == {1: COUNT - 1}
    assert list(take_in_quotes(stores)) == []


def test_it_goes_on_where_it_was_left(stores: Stores) -> None:
    first = take_in_quotes(stores)
    next(first)
    first.close()  # type: ignore[attr-defined]
    assert unprinted(stores.library) == COUNT - BATCH
    assert echo_counts(stores.library, COUNT) == {1: BATCH - 1}
    assert next(take_in_quotes(stores)) == (BATCH, COUNT - BATCH)


def test_what_changes_before_it_is_reached_is_in_step(stores: Stores) -> None:
    stored = articles.load(stores.library, 2)
    assert stored is not None
    articles.remove(stores.library, [1])
    articles.annotate(stores.library, 2, stored.annotations)
    assert unprinted(stores.library) == COUNT - 2
    assert echo_counts(stores.library, 3) == {1: 1}
    list(take_in_quotes(stores))
    assert echo_counts(stores.library, 3) == {1: COUNT - 2}


def test_looks_are_kept_quick_and_find_the_same(
    stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(take_in_quotes(stores))
    for number in range(5):
        made = article((SAID,), title=f"Another slipway {number}")
        articles.store(stores.library, *pair(made))
    before = echo_counts(stores.library, 1)
    assert list(keep_quotes_at_hand(stores)) == []
    monkeypatch.setattr(print_rows, "MANY_RUNS", 1)
    monkeypatch.setattr(print_rows, "MERGED_PAGES", 1)
    assert len(list(keep_quotes_at_hand(stores))) > 1
    runs = stores.library.row("SELECT count(DISTINCT segid) FROM quote_prints_idx")
    assert runs == (1,)
    assert echo_counts(stores.library, 1) == before == {1: COUNT + 4}
    assert list(keep_quotes_at_hand(stores)) == []
