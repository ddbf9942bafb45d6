"""Commands that read files: `add`, `inspect`, and the first start."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.analysis import pipeline
from reader.articles.annotations import Annotations
from reader.articles.article import Article
from reader.workflows import intake
from tests.unit.cli.newspaper import Desk

ARTICLE = """date 2026-03-06 Barrage delayed again
The harbour office blames the weather.
“The tide will not wait,” said Margaret Trewhella, the harbour master.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one article, an empty file and a picture."""
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "barrage.txt").write_text(ARTICLE)
    (folder / "empty.txt").write_text("")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)))
    return folder


def test_add_counts_and_names_what_it_refuses(empty_desk: Desk, folder: Path) -> None:
    result = empty_desk.run("add", str(folder))
    assert result.code == 1
    assert result.out == "added 1, updated 0, unchanged 0, refused 2\n"
    refusals = result.err.splitlines()
    assert [line.split(": ")[1] for line in refusals] == [
        str(folder / "empty.txt"),
        str(folder / "picture.txt"),
    ]
    assert [row["title"] for row in empty_desk.run("list", "--json").rows] == [
        "Barrage delayed again"
    ]


def test_adding_again_changes_nothing(empty_desk: Desk, folder: Path) -> None:
    article = str(folder / "barrage.txt")
    empty_desk.run("add", article)
    again = empty_desk.run("add", article)
    assert (again.code, again.out) == (0, "added 0, updated 0, unchanged 1, refused 0\n")


def test_a_changed_file_is_an_update(empty_desk: Desk, folder: Path) -> None:
    article = folder / "barrage.txt"
    empty_desk.run("add", str(article))
    article.write_text(ARTICLE + "The spring tide came and went on Thursday without a word.\n")
    assert empty_desk.run("add", str(article)).out.startswith("added 0, updated 1,")


def test_the_first_start_has_articles(empty_desk: Desk) -> None:
    result = empty_desk.run()
    assert (result.code, result.err) == (0, "")
    assert len(result.out.splitlines()) == 20
    assert empty_desk.run("list", "--json", "--limit", "0").out.count("\n") >= 30


def test_removed_starter_articles_stay_away(empty_desk: Desk) -> None:
    ids = [str(row["id"]) for row in empty_desk.run("list", "--json", "--limit", "0").rows]
    empty_desk.run("remove", "--yes", *ids)
    result = empty_desk.run()
    assert (result.code, result.out) == (0, "")
    assert empty_desk.run("list").err == (
        "reader: There are no articles yet; add some with `reader add PATH`.\n"
    )


def test_a_first_start_that_was_cut_short_goes_on(empty_desk: Desk) -> None:
    from reader.paths import find_home
    from reader.workflows.add import add_starter
    from reader.workflows.stores import open_stores

    with open_stores(find_home(empty_desk.root)) as stores:
        steps = add_starter(stores)
        next(steps)
        total = next(steps).total
        steps.close()
    assert len(empty_desk.run("list", "--json", "--limit", "0").rows) == total


def test_inspect_prints_the_contract(empty_desk: Desk, folder: Path) -> None:
    files = [str(folder / name) for name in ("empty.txt", "barrage.txt", "gone.txt")]
    result = empty_desk.run("inspect", "--json", *files)
    assert result.code == 1
    assert len(result.err.splitlines()) == 2
    (row,) = result.rows
    assert list(row) == ["path", "title", "date", "source", "text", "blocks", "quotes", "entities"]
    (quote,) = row["quotes"]
    assert list(quote) == (
        ["start", "end", "text", "kind", "group", "cue", "confidence", "speaker"]
    )
    assert list(quote["speaker"]) == ["name", "mention", "start", "end", "role", "kind"]
    assert quote["speaker"]["name"] == "Margaret Trewhella"
    assert row["text"][quote["start"] : quote["end"]] == quote["text"]
    assert not empty_desk.root.exists()


def test_inspect_reads_well_without_json(empty_desk: Desk, folder: Path) -> None:
    result = empty_desk.run("inspect", str(folder / "barrage.txt"))
    assert result.out.startswith("Barrage delayed again\n6 March 2026\n")
    assert "Margaret Trewhella (person)" in result.out


def test_an_interrupted_add_says_what_it_stored(
    empty_desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(intake, "catch_up", interrupt)
    result = empty_desk.run("add", str(folder / "barrage.txt"))
    assert (result.code, result.out) == (130, "added 1, updated 0, unchanged 0, refused 0\n")
    assert len(empty_desk.run("list", "--json").rows) == 1


def test_a_fault_in_one_file_does_not_stop_inspect(
    empty_desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    analyse = pipeline.analyse

    def stumble(article: Article, tagger: str) -> Annotations:
        if article.title == "Stumbling block":
            raise ZeroDivisionError
        return analyse(article, tagger)

    (folder / "block.txt").write_text("date 2026-03-06 Stumbling block\nIt lies there.\n")
    monkeypatch.setattr(pipeline, "analyse", stumble)
    files = [str(folder / "block.txt"), str(folder / "barrage.txt")]
    result = empty_desk.run("inspect", "--json", *files)
    assert result.code == 1
    assert "failed on it (ZeroDivisionError)" in result.err
    assert [row["title"] for row in result.rows] == ["Barrage delayed again"]
