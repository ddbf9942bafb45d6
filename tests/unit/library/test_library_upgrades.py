"""A library of an earlier version of the tables is brought up to date, with all that is in it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from hashlib import sha256
from pathlib import Path

from reader.library import articles, bookmarks, corrections, health, migrations
from reader.library.annotations import said
from reader.library.connection import open_library
from reader.library.figures.everyone import By, everyone
from reader.library.figures.period import month
from reader.library.schema import VERSION_1

FIRST = """
    INSERT INTO articles (id, key, fingerprint, title, published, date_guessed, language, words,
        quotes, engine, added)
    VALUES (1, 'k', 'f', 'Ferry sails', '2026-03-06', 0, 'en', 8, 1, '1', '2026-03-06T10:00:00');
    INSERT INTO texts
    VALUES (1, '“The ferry sails,” said Wren Abara. It did.', 'h', '[["paragraph",0,43]]');
    INSERT INTO speakers VALUES (1, 'Wren Abara');
    INSERT INTO speaker_words VALUES ('wren', 1), ('abara', 1);
    INSERT INTO quotes
    VALUES (1, 1, 0, 18, 'direct', 0, 'said', 'said', 'sure', 1, 'person', NULL, NULL,
        'Wren Abara', 24, 34, '“The ferry sails,”', ' the ferry sails ');
    INSERT INTO bookmarks
    VALUES (1, 1, '“The ferry sails,”', '', ' said Wren Abara.', 0, 18, 'h', 'Wren Abara', NULL,
        'Ferry sails', NULL, NULL, '2026-03-06', NULL, '', '[]', '2026-03-06T10:00:00');
"""


def library_of_version_1(path: Path) -> None:
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in VERSION_1:
            connection.execute(statement)
        connection.executescript(FIRST)
        connection.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")


def test_a_library_of_the_first_version_can_be_corrected(path: Path) -> None:
    library_of_version_1(path)
    with open_library(path) as library:
        assert library.row("PRAGMA user_version") == (migrations.latest(),)
        assert [one.speaker for one in said(library)] == ["Wren Abara"]
        corrections.correct_speaker(library, 1, 1, "Jory Pell")
        assert [one.speaker for one in said(library)] == ["Jory Pell"]
        corrections.undo(library, 1, 1)
        stored = articles.load(library, 1)
        assert stored is not None
        assert stored.annotations.quotes[0].cue == "said"
        assert len(bookmarks.all_bookmarks(library)) == 1
        (row,) = everyone(library, by=By.QUOTES, period=month(date(2026, 3, 6)))
        assert (row.figure.name, row.quotes, row.articles) == ("Wren Abara", 1, 1)
        assert health.check(library) == []


def test_old_and_new_libraries_have_the_same_tables(path: Path, tmp_path: Path) -> None:
    library_of_version_1(path)
    with open_library(path) as old, open_library(tmp_path / "new.sqlite3") as new:
        tables = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
        assert old.rows(tables) == new.rows(tables)


def test_the_first_version_is_never_rewritten() -> None:
    assert sha256("\n".join(VERSION_1).encode()).hexdigest()[:16] == "233928fc3976c13d"
