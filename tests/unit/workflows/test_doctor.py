"""The doctor sees what is wrong, and mends what can be made anew."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reader.analysis.engine import ENGINE
from reader.articles.annotations import Annotations
from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.articles.draft import Draft
from reader.library.articles import load, outdated, store
from reader.paths import Home, find_home
from reader.workflows.doctor import Finding, examine
from reader.workflows.stores import open_stores

DRAFT = Draft(
    title="Gulls at dawn",
    paragraphs=((BlockKind.PARAGRAPH, "“We saw them,” said Corin Vane."),),
    published=date(2026, 3, 6),
)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home whose one article nobody has analysed or indexed."""
    home = find_home(tmp_path / "home")
    with open_stores(home) as stores:
        store(stores.library, article_of(DRAFT), Annotations())
    return home


def repaired(findings: Iterator[Finding]) -> list[str]:
    return [finding.sentence for finding in findings if finding.repaired]


def test_what_is_derived_is_made_and_then_right(home: Home) -> None:
    assert repaired(examine(home)) == [
        "The search index was made anew from 1 article.",
        "1 article analysed again.",
    ]
    assert repaired(examine(home)) == []
    assert all(finding.ok for finding in examine(home))
    with open_stores(home) as stores:
        assert not outdated(stores.library, ENGINE)
        stored = load(stores.library, 1)
        assert stored is not None
        assert len(stored.annotations.quotes) == 1


def test_the_index_takes_in_what_it_lacks(home: Home) -> None:
    list(examine(home))
    with open_stores(home) as stores:
        store(stores.library, article_of(DRAFT), Annotations())
        changed = article_of(Draft("Terns", DRAFT.paragraphs, date(2026, 3, 7)))
        store(stores.library, changed, Annotations(engine=ENGINE))
    assert repaired(examine(home)) == ["The search index took in 1 article that it lacked."]


def test_files_open_to_others_are_closed(home: Home) -> None:
    list(examine(home))
    for path in home.index.rglob("*"):
        path.chmod(path.stat().st_mode | 0o044)
    assert any("could be read by others" in sentence for sentence in repaired(examine(home)))
    modes = {path.stat().st_mode & 0o077 for path in home.data.rglob("*")}
    assert modes == {0}


def test_a_link_in_the_index_is_not_followed(home: Home, tmp_path: Path) -> None:
    list(examine(home))
    mine = tmp_path / "mine"
    mine.write_text("shared on purpose")
    mine.chmod(0o644)
    (home.index / "link").symlink_to(mine)
    list(examine(home))
    assert mine.stat().st_mode & 0o777 == 0o644


def test_an_index_that_cannot_be_made_is_told(home: Home) -> None:
    shutil.rmtree(home.index, ignore_errors=True)
    home.index.write_text("in the way")
    (wrong,) = [finding for finding in examine(home) if not finding.ok]
    assert "cannot be written" in wrong.sentence


def test_a_disk_that_is_nearly_full_is_told(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(home.data)._replace(free=5 * 2**20)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    assert Finding(
        ok=False, sentence="The disk has only 5 MiB free; a new index or many articles may not fit."
    ) in list(examine(home))


def test_a_damaged_library_is_told_and_left_alone(home: Home) -> None:
    size = home.library.stat().st_size
    with home.library.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))
    before = home.library.read_bytes()
    assert not all(finding.ok for finding in examine(home))
    assert home.library.read_bytes()[:4096] == before[:4096]


def test_nothing_kept_is_nothing_wrong(tmp_path: Path) -> None:
    home = find_home(tmp_path / "none")
    assert all(finding.ok for finding in examine(home))
    assert not home.data.exists()
