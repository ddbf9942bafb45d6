"""A library of an older engine is analysed again, step by step, and keeps what was corrected."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reader.analysis.pipeline import ENGINE
from reader.articles.annotations import Annotations, Confidence, Quote, QuoteKind
from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.articles.draft import Draft
from reader.library import corrections
from reader.library.annotations import said
from reader.library.articles import load, outdated, store
from reader.paths import Home
from reader.workflows import analyse
from reader.workflows.correct import correct
from reader.workflows.search import search
from reader.workflows.stores import Stores, open_stores

DAY = date(2026, 3, 6)
COUNT = 2 * analyse.BATCH + 1


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[Stores]:
    """Kilns that an older engine found nobody's quote in."""
    with open_stores(Home(tmp_path, tmp_path)) as opened:
        for number in range(COUNT):
            words = f"“Kiln {number} is cold,” said Morwenna Tull, a potter of Dunlow."
            article = article_of(Draft(f"Kiln {number}", ((BlockKind.PARAGRAPH, words),), DAY))
            end = words.index("”") + 1
            nobody = Quote(0, end, QuoteKind.DIRECT, 0, None, None, "", Confidence.TENTATIVE)
            store(opened.library, article, Annotations((nobody,), (), "0"))
        yield opened


def speakers(stores: Stores) -> list[str | None]:
    return [one.speaker for one in said(stores.library)]


def found(stores: Stores, query: str) -> list[int]:
    return list(search(stores, query, today=DAY).ids)


def test_it_tells_how_far_it_is(stores: Stores) -> None:
    steps = list(analyse.analyse_outdated(stores))
    assert steps == [(analyse.BATCH, COUNT), (2 * analyse.BATCH, COUNT), (COUNT, COUNT)]
    assert set(speakers(stores)) == {"Morwenna Tull"}
    assert len(found(stores, 'said:"morwenna tull"')) == COUNT
    assert list(analyse.analyse_outdated(stores)) == []


def test_it_goes_on_where_it_was_left(stores: Stores) -> None:
    first = analyse.analyse_outdated(stores)
    next(first)
    first.close()  # type: ignore[attr-defined]
    assert len(outdated(stores.library, ENGINE)) == COUNT - analyse.BATCH
    assert next(analyse.analyse_outdated(stores)) == (analyse.BATCH, COUNT - analyse.BATCH)


def test_corrections_stand_before_it_and_after_it(stores: Stores) -> None:
    correct(stores, lambda library: corrections.correct_speaker(library, 1, 1, "Jory Pell"))
    assert found(stores, 'said:"jory pell"') == [1]
    list(analyse.analyse_outdated(stores))
    assert speakers(stores).count("Jory Pell") == 1
    assert found(stores, 'said:"jory pell"') == [1]
    correct(stores, lambda library: corrections.undo(library, 1, 1))
    assert set(speakers(stores)) == {"Morwenna Tull"}
    assert found(stores, 'said:"jory pell"') == []


def test_an_article_on_which_the_engine_fails_keeps_what_was_found(
    stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analyse, "analyse", lambda _article: 1 // 0)
    assert list(analyse.analyse_outdated(stores))[-1] == (COUNT, COUNT)
    stored = load(stores.library, 1)
    assert stored is not None
    assert len(stored.annotations.quotes) == 1
