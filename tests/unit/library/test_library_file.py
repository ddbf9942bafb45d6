"""The library's file: private, brought up to date, and never harmed."""

from __future__ import annotations

import hashlib
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from reader.library import aliases, articles, health, migrations, reading, session
from reader.library.connection import Library, LibraryError, open_library
from tests.unit.library.gull import article, pair


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def run(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_only_its_owner_can_read_it(path: Path) -> None:
    with open_library(path) as library:
        articles.store(library, *pair(article()))
        files = sorted(path.parent.iterdir())
        assert [file.name for file in files] == [
            "library.sqlite3", "library.sqlite3-shm", "library.sqlite3-wal",
        ]  # fmt: skip
        assert {mode(file) for file in files} == {0o600}
    assert {mode(folder) for folder in (path.parent, path.parent.parent)} == {0o700}


def test_a_file_that_others_could_read_is_closed_to_them(path: Path) -> None:
    open_library(path).close()
    path.chmod(0o644)
    open_library(path).close()
    assert mode(path) == 0o600


def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    open_library(tmp_path / "library.sqlite3").close()
    assert mode(tmp_path) == 0o755


def test_any_folder_name_will_do(tmp_path: Path) -> None:
    path = tmp_path / "a?b#c %20 ‘é’" / "library.sqlite3"
    open_library(path).close()
    assert path.stat().st_size > 0


def test_an_old_sqlite_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    with pytest.raises(LibraryError, match=r"needs SQLite 3\.37"):
        open_library(path)


def test_it_is_safe_from_power_loss_and_from_its_own_content(library: Library) -> None:
    asked = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check")
    values = [library.rows(f"PRAGMA {name}")[0][0] for name in asked]
    assert values == ["wal", 2, 1, 0, 1]


def test_what_was_stored_is_there_at_the_next_start(path: Path) -> None:
    with open_library(path) as library:
        articles.store(library, *pair(article()))
        reading.star(library, 1, True)
        session.remember(library, "theme", "ink")
    with open_library(path) as library:
        assert articles.headlines(library, [1])[0].starred
        assert session.recall(library, "theme") == "ink"
        assert health.check(library) == []


def test_a_newer_library_is_refused_and_not_touched(path: Path) -> None:
    open_library(path).close()
    run(path, f"PRAGMA user_version = {migrations.latest() + 1}")
    before = digest(path)
    with pytest.raises(LibraryError, match="written by a newer reader; update"):
        open_library(path)
    assert digest(path) == before


def test_nor_is_a_newer_library_whose_log_is_not_folded_in(path: Path, tmp_path: Path) -> None:
    open_library(path).close()
    copy = tmp_path / "copy.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.latest() + 1}")
        for suffix in ("", "-wal"):
            Path(f"{copy}{suffix}").write_bytes(Path(f"{path}{suffix}").read_bytes())
    before = digest(copy), digest(Path(f"{copy}-wal"))
    with pytest.raises(LibraryError, match="newer reader"):
        open_library(copy)
    assert (digest(copy), digest(Path(f"{copy}-wal"))) == before


@pytest.mark.parametrize("content", [b"just some notes\n", b"SQLite format 2\0", b"x"])
def test_what_is_no_library_is_refused_and_not_touched(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "library.sqlite3"
    file.write_bytes(content)
    file.chmod(0o644)
    with pytest.raises(LibraryError, match="not a library of reader"):
        open_library(file)
    assert (file.read_bytes(), mode(file)) == (content, 0o644)


def test_nor_is_the_library_of_another_program(tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite3"
    run(file, "CREATE TABLE songs (title)")
    before = digest(file)
    with pytest.raises(LibraryError, match="not a library of reader"):
        open_library(file)
    assert digest(file) == before


def test_a_library_that_was_never_filled_is_filled(tmp_path: Path) -> None:
    file = tmp_path / "library.sqlite3"
    run(file, "PRAGMA journal_mode = WAL")
    with open_library(file) as library:
        assert articles.counts(library).articles == 0


def test_a_migration_that_fails_leaves_the_version_before(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_library(path) as library:
        articles.store(library, *pair(article()))
    present = migrations.MIGRATIONS
    broken = (*present, ("CREATE TABLE notes (text) STRICT", "CREATE TABLE articles (again)"))
    monkeypatch.setattr(migrations, "MIGRATIONS", broken)
    with pytest.raises(LibraryError):
        open_library(path)
    monkeypatch.setattr(migrations, "MIGRATIONS", present)
    with open_library(path) as library:
        assert articles.counts(library).articles == 1
        assert library.rows("SELECT name FROM sqlite_master WHERE name = 'notes'") == []


def test_a_migration_brings_an_older_library_up_to_date(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_library(path) as library:
        articles.store(library, *pair(article()))
    added = (*migrations.MIGRATIONS, ("ALTER TABLE articles ADD COLUMN mood TEXT",))
    monkeypatch.setattr(migrations, "MIGRATIONS", added)
    with open_library(path) as library:
        assert library.rows("SELECT title, mood FROM articles") == [
            ("Saltmere votes on a slipway", None)
        ]


def spoil(path: Path, share: float) -> None:
    """Overwrite the last pages of the file."""
    data = bytearray(path.read_bytes())
    kept = int(len(data) * (1 - share)) // 4096 * 4096 + 4096
    data[kept:] = b"\xff" * (len(data) - kept)
    path.write_bytes(data)


def test_a_damaged_library_says_so(path: Path) -> None:
    with open_library(path) as library:
        pairs = [pair(article(title=f"Tide {at}")) for at in range(200)]
        articles.store_all(library, pairs)
    spoil(path, 0.4)
    with open_library(path) as library:
        assert "damaged" in health.check(library)[0]
        with pytest.raises(LibraryError, match="is damaged; run `reader doctor`"):
            articles.remove(library, articles.newest(library))
    spoil(path, 0.98)
    with pytest.raises(LibraryError, match="is damaged; run `reader doctor`"):
        open_library(path)


def test_what_is_counted_wrongly_is_told(library: Library) -> None:
    articles.store(library, *pair(article()))
    with library.writing():
        library.run("UPDATE tallies SET quotes = 9")
        library.run("UPDATE entities SET mentions = 9 WHERE name = 'Saltmere'")
    library.path.chmod(0o640)
    told = health.check(library)
    assert told[0] == "The library counts 9 quotes where there are 2."
    assert told[1] == "1 entities of the library are counted wrongly."
    assert "can be read by others (mode 640" in told[2]


def test_names_out_of_step_are_told(library: Library) -> None:
    articles.store(library, *pair(article()))
    aliases.also_known_as(library, "Jory Pell", "George Pell")
    with library.writing():
        library.run("DELETE FROM entity_words WHERE word = 'saltmere'")
        library.run("DELETE FROM alias_uses")
    assert health.check(library) == [
        "1 entities of the library cannot be found by their words.",
        "1 articles of the library show names that you did not give.",
    ]


def test_a_place_where_no_library_can_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "file" / "library.sqlite3", tmp_path):
        with pytest.raises(LibraryError, match="cannot be opened"):
            open_library(path)


def test_a_full_disk_is_one_sentence_and_harms_nothing(library: Library) -> None:
    articles.store(library, *pair(article()))
    pages = library.rows("PRAGMA page_count")[0][0]
    library.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LibraryError, match="is full; free some space"):
        articles.store_all(library, [pair(article(title=f"Tide {at}")) for at in range(60)])
    assert articles.counts(library).articles == 1
    library.rows("PRAGMA max_page_count = 100000")
    articles.store(library, *pair(article(title="Tide")))
    assert health.check(library) == []


def test_a_read_only_library_is_one_sentence(library: Library) -> None:
    library.rows("PRAGMA query_only = ON")
    with pytest.raises(LibraryError, match="is read-only; give yourself the right"):
        articles.store(library, *pair(article()))


def test_marks_of_an_article_that_is_not_there(library: Library) -> None:
    for mark in (reading.mark_read, reading.star):
        with pytest.raises(LibraryError, match="no article 5"):
            mark(library, 5, True)


def test_marks_are_kept_and_counted(library: Library) -> None:
    articles.store_all(library, [pair(article(title=title)) for title in "ABC"])
    reading.mark_read(library, 1, True)
    reading.star(library, 2, True)
    reading.keep_position(library, 3, 120)
    assert reading.flagged(library, reading.Flag.UNREAD) == {2, 3}
    assert reading.flagged(library, reading.Flag.STARRED) == {2}
    assert (reading.position(library, 3), reading.position(library, 1)) == (120, 0)
    counts = articles.counts(library)
    assert (counts.articles, counts.unread, counts.starred) == (3, 2, 1)
    reading.mark_read(library, 1, False)
    reading.mark_read(library, 1, False)
    assert articles.counts(library).unread == 3
