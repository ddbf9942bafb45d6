"""A library of an earlier version of the tables is brought up to date, with all that is in it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from hashlib import sha256
from pathlib import Path

from reader.articles.annotations import Annotations, Entity, EntityKind, Mention
from reader.library import aliases, articles, bookmarks, corrections, health, migrations
from reader.library.annotations import entities, said
from reader.library.connection import open_library
from reader.library.echoes import unprinted
from reader.library.figure import Figure
from reader.library.figures.counting import By
from reader.library.figures.everyone import everyone
from reader.library.figures.period import month
from reader.library.offers import offers
from reader.library.schema import VERSION_1
from reader.library.schema_corrections import VERSION_2
from tests.unit.library.gull import article, pair

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

SECOND = """
    UPDATE articles SET engine = '1';
    INSERT INTO aliases VALUES (' w abara ', 'W. Abara', 'Wren Abara', '2026-03-06T10:00:00');
    INSERT INTO found_quotes VALUES (1, 1, '{"start":0,"end":18,"kind":"direct","group":0,
        "speaker":{"name":"W. Abara","kind":"person","role":null,"mention":null,"start":null,
        "end":null,"via":null},"cue":"said","rule":"said","confidence":"sure"}');
    INSERT INTO entities (id, name, kind) VALUES (1, 'Jory Pell', 'person'), (2, 'Pell', 'person');
    INSERT INTO article_entities VALUES (1, 1, 1, 1, '[24,34]', '[]'), (1, 2, 2, 1, '[1,2]', '[]');
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


def library_of_version_2(path: Path) -> None:
    library_of_version_1(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in VERSION_2:
            connection.execute(statement)
        connection.executescript(SECOND)
        connection.execute("PRAGMA user_version = 2")


def test_names_that_were_given_to_speakers_are_kept_and_reach_entities(path: Path) -> None:
    library_of_version_2(path)
    with open_library(path) as library:
        [alias] = aliases.all_aliases(library)
        assert (alias.alias, alias.name, alias.kind) == ("W. Abara", "Wren Abara", None)
        assert [one.speaker for one in said(library)] == ["Wren Abara"]
        assert list(articles.outdated(library, "1")) == [1]
        text = articles.texts(library, [1])[1]
        mention = Mention(text.index("Wren"), text.index("Wren") + 10)
        entity = Entity("W. Abara", EntityKind.PERSON, (mention,))
        articles.annotate(library, 1, Annotations((), (entity,), "1"))
        assert [one.name for one in entities(library, article=1)] == ["Wren Abara"]
        assert aliases.forget(library, "W. Abara") == 1
        assert health.check(library) == []


def test_such_a_name_can_be_forgotten_before_the_articles_are_analysed_again(path: Path) -> None:
    library_of_version_2(path)
    with open_library(path) as library:
        aliases.forget(library, "W. Abara")
        assert [one.speaker for one in said(library)] == ["W. Abara"]


def test_names_are_found_by_their_words_after_an_upgrade(path: Path) -> None:
    library_of_version_2(path)
    with open_library(path) as library:
        figure = Figure(EntityKind.PERSON, "W. Abara")
        assert [offer.name for offer in offers(library, figure, 9)] == []
        figure = Figure(EntityKind.PERSON, "Pell", 1)
        assert [offer.name for offer in offers(library, figure, 9)] == ["Jory Pell"]


def test_its_quotes_are_found_elsewhere_once_they_are_taken_in(path: Path) -> None:
    library_of_version_1(path)
    with open_library(path) as library:
        assert unprinted(library) == 1
        made = article(("“The ferry sails at dawn,” said Wren Abara.",), title="Again")
        articles.store(library, *pair(made))
        assert unprinted(library) == 1
        corrections.correct_speaker(library, 1, 1, "Jory Pell")
        assert unprinted(library) == 0


def test_old_and_new_libraries_have_the_same_tables(path: Path, tmp_path: Path) -> None:
    library_of_version_1(path)
    with open_library(path) as old, open_library(tmp_path / "new.sqlite3") as new:
        tables = "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
        assert old.rows(tables) == new.rows(tables)


def test_published_versions_are_never_rewritten() -> None:
    first, second = (
        sha256("\n".join(version).encode()).hexdigest()[:16] for version in (VERSION_1, VERSION_2)
    )
    assert (first, second) == ("233928fc3976c13d", "6c8f41d6d86184eb")
