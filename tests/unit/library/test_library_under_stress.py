"""Killed at any moment, or written by two at once, the library loses nothing it acknowledged."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest

from reader.articles.annotations import EntityKind
from reader.library import aliases, articles, health, opening
from reader.library.annotations import entities, said
from reader.library.bookmarks import all_bookmarks
from reader.library.connection import LibraryError, open_library
from tests.unit.library.gull import article, found, pair

ROOT = Path(__file__).parents[3]

WRITER = """
import os, sys
from pathlib import Path
from reader.library import articles, bookmarks
from reader.library.connection import open_library
from tests.unit.library.gull import article, pair

name, rounds = sys.argv[2], int(sys.argv[3])
with open_library(Path(sys.argv[1])) as library:
    for number in range(rounds):
        batch = [pair(article(title=f"{name} {number} {at}")) for at in range(3)]
        first = articles.store_all(library, batch)[0][0]
        kept = bookmarks.bookmark_quote(library, first, 1, note=f"{name} {number}")
        os.write(1, f"{kept.id} {kept.note}\\n".encode())
"""

NAMER = """
import os, sys
from pathlib import Path
from reader.library import aliases
from reader.library.connection import open_library

with open_library(Path(sys.argv[1])) as library:
    for number in range(100000):
        aliases.also_known_as(library, "Inés Valcourt", f"Valcourt {number}")
        os.write(1, b"named\\n")
"""


def writer(path: Path, name: str, rounds: int) -> subprocess.Popen[str]:
    return start(WRITER, path, name, str(rounds))


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


@pytest.mark.parametrize("lines", [1, 2, 9])
def test_killed_while_writing(path: Path, lines: int) -> None:
    process = writer(path, "Tide", 100000)
    assert process.stdout is not None
    acknowledged = [process.stdout.readline() for _ in range(lines)]
    os.kill(process.pid, signal.SIGKILL)
    acknowledged += process.communicate()[0].splitlines(keepends=True)
    with open_library(path) as library:
        kept = {f"{bookmark.id} {bookmark.note}\n" for bookmark in all_bookmarks(library)}
        assert set(acknowledged) <= kept
        assert articles.counts(library).articles % 3 == 0
        assert articles.counts(library).quotes == 2 * articles.counts(library).articles
        assert health.check(library) == []


@pytest.mark.parametrize("pause", [0.0, 0.01, 0.03])
def test_killed_while_naming_nothing_is_half_renamed(path: Path, pause: float) -> None:
    with open_library(path) as library:
        articles.store_all(library, [pair(article(title=f"Tide {at}")) for at in range(60)])
    process = start(NAMER, path)
    assert process.stdout is not None
    process.stdout.readline()
    with suppress(subprocess.TimeoutExpired):
        process.wait(pause)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    with open_library(path) as library:
        [alias] = aliases.all_aliases(library)
        assert {one.speaker for one in said(library, speaker="Valcourt")} == {alias.name}
        named = {one.name: one.articles for one in entities(library, kind=EntityKind.PERSON)}
        assert named == {alias.name: 60, "Jory Pell": 60}
        assert health.check(library) == []
        aliases.forget(library, "Inés Valcourt")
        stored = articles.load(library, 1)
        assert stored is not None
        assert stored.annotations == found(stored.article.text)


def test_two_start_and_write_at_once(path: Path) -> None:
    both = [writer(path, name, 20) for name in ("Ebb", "Flood")]
    outputs = [process.communicate()[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    with open_library(path) as library:
        kept = {f"{bookmark.id} {bookmark.note}" for bookmark in all_bookmarks(library)}
        assert kept == {line for output in outputs for line in output.splitlines()}
        assert len(kept) == 40
        assert articles.counts(library).articles == 120
        assert health.check(library) == []


def test_a_writer_that_does_not_end_is_waited_for_then_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "WAIT", 0.05)
    with open_library(path) as library, closing(sqlite3.connect(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError, match="in use by another reader; try again"):
            articles.store(library, *pair(article()))
        assert articles.counts(library).articles == 0
        other.rollback()
        articles.store(library, *pair(article()))


def test_readers_are_not_held_up_by_a_writer(path: Path) -> None:
    with open_library(path) as library, open_library(path) as other:
        articles.store(library, *pair(article(title="Ebb")))
        with other.writing():
            articles.store(other, *pair(article(title="Flood")))
            assert articles.counts(library).articles == 1
        assert articles.counts(library).articles == 2
