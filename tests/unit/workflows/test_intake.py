"""Taking articles in: nothing is lost, and one bad file stops nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.analysis import pipeline
from reader.articles.annotations import Annotations
from reader.articles.article import Article
from reader.library.articles import counts, load, newest
from reader.library.rows import Outcome
from reader.paths import find_home
from reader.sources.refusal import Refusal
from reader.workflows import intake
from reader.workflows.add import add_paths, tally
from reader.workflows.analyse import analyse_outdated
from reader.workflows.stores import Stores, open_stores


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[Stores]:
    with open_stores(find_home(tmp_path / "home")) as stores:
        yield stores


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """Forty short articles and one empty file in the middle."""
    folder = tmp_path / "papers"
    folder.mkdir()
    for number in range(40):
        words = f"Boat {number} came in at dawn.\n“We saw {number} gulls,” said Corin Vane.\n"
        (folder / f"{number:02}.txt").write_text(f"date 2026-03-06 Boat {number}\n{words}")
    (folder / "20b.txt").write_text("")
    return folder


def fail(_: Article) -> Annotations:
    raise ZeroDivisionError


def test_progress_counts_every_file(stores: Stores, papers: Path) -> None:
    steps = list(add_paths(stores, [papers]))
    assert [step.done for step in steps] == list(range(1, 42))
    assert {step.total for step in steps} == {41}
    result = tally(steps)
    assert (result.added, result.updated, result.unchanged) == (40, 0, 0)
    assert [Path(refusal.path).name for refusal in result.refused] == ["20b.txt"]


def test_what_was_told_is_stored_when_it_is_abandoned(stores: Stores, papers: Path) -> None:
    steps = add_paths(stores, [papers])
    told = [next(steps) for _ in range(5)]
    steps.close()
    assert [step.result for step in told] == [Outcome.ADDED] * 5
    assert counts(stores.library).articles >= 5
    rest = tally(add_paths(stores, [papers]))
    assert rest.added + rest.unchanged == 40
    assert counts(stores.library).articles == 40


def test_nothing_is_told_before_it_is_stored(stores: Stores, papers: Path) -> None:
    for step in add_paths(stores, [papers]):
        if not isinstance(step.result, Refusal):
            assert counts(stores.library).articles >= 1
    assert len(newest(stores.library)) == 40


def test_an_article_that_the_engine_fails_on_can_be_read(
    stores: Stores, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(pipeline, "analyse", fail)
        assert tally(add_paths(stores, [papers / "07.txt"])).added == 1
    (article_id,) = newest(stores.library)
    stored = load(stores.library, article_id)
    assert stored is not None
    assert stored.annotations.quotes == ()

    assert list(analyse_outdated(stores)) == [(1, 1)]
    mended = load(stores.library, article_id)
    assert mended is not None
    assert [quote.speaker and quote.speaker.name for quote in mended.annotations.quotes] == [
        "Corin Vane"
    ]
    assert list(analyse_outdated(stores)) == []


def test_the_index_knows_what_was_added(stores: Stores, papers: Path) -> None:
    tally(add_paths(stores, [papers]))
    assert stores.index.ready


def test_long_work_reaches_the_index_on_the_way(
    stores: Stores, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    monkeypatch.setattr(intake, "INDEX_AFTER", intake.BATCH)
    monkeypatch.setattr(intake, "catch_up", lambda one: seen.append(counts(one.library).articles))
    tally(add_paths(stores, [papers]))
    assert seen == [16, 31, 40]


def test_what_is_there_already_is_not_analysed_again(
    stores: Stores, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tally(add_paths(stores, [papers]))
    before = load(stores.library, 1)
    monkeypatch.setattr(pipeline, "analyse", fail)
    assert tally(add_paths(stores, [papers])).unchanged == 40
    assert load(stores.library, 1) == before
