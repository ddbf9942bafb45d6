"""An older library is brought up to date before anything else, and may be interrupted."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import migrations
from reader.library.connection import open_library
from reader.library.errors import sentence
from reader.library.opening import is_older, upgrading


def test_an_older_library_is_brought_up_to_date_step_by_step(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not is_older(path)
    open_library(path).close()
    assert not is_older(path)
    added = (*migrations.MIGRATIONS, ("ALTER TABLE articles ADD COLUMN mood TEXT",))
    monkeypatch.setattr(migrations, "MIGRATIONS", added)
    assert is_older(path)
    steps = list(upgrading(path))
    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert not is_older(path)
    assert list(upgrading(path)) == []
    with open_library(path) as library:
        assert library.rows("SELECT mood FROM articles") == []


def test_an_upgrade_that_is_interrupted_keeps_the_versions_reached(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_library(path).close()
    present = migrations.MIGRATIONS
    added = (("CREATE TABLE one (a INT) STRICT",), ("CREATE TABLE two (a INT) STRICT", "SELECT 1"))
    monkeypatch.setattr(migrations, "MIGRATIONS", present + added)
    steps = upgrading(path)
    for _ in range(4):  # the first version and one statement of the second
        next(steps)
    steps.close()
    assert is_older(path)
    monkeypatch.setattr(migrations, "MIGRATIONS", (*present, ()))
    with open_library(path) as library:
        names = [name for (name,) in library.rows("SELECT name FROM sqlite_master")]
    assert ("one" in names, "two" in names) == (True, False)


def interrupt() -> bool:
    raise KeyboardInterrupt


def test_an_interrupted_statement_is_an_interrupt(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_library(path).close()
    present = migrations.MIGRATIONS
    endless = "WITH RECURSIVE n(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM n) SELECT max(a) FROM n"
    monkeypatch.setattr(migrations, "MIGRATIONS", (*present, ("SELECT 1", endless)))
    monkeypatch.setattr("reader.library.opening._breathe", interrupt)
    steps = upgrading(path)
    next(steps)
    with pytest.raises(KeyboardInterrupt):
        next(steps)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(present),)


def test_without_full_text_search_there_is_a_sentence(path: Path) -> None:
    error = sqlite3.OperationalError("no such module: fts5")
    assert sentence(error, path) == (
        "The reader needs SQLite with full-text search (FTS5); use another Python."
    )
