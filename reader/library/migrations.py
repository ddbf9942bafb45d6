"""Bring a library's tables up to date."""

from __future__ import annotations

from collections.abc import Iterator
from sqlite3 import Connection

from reader.library.schema import VERSION_1
from reader.library.schema_corrections import VERSION_2
from reader.library.schema_echoes import VERSION_5
from reader.library.schema_figures import VERSION_4
from reader.library.schema_names import VERSION_3
from reader.library.schema_ranking import VERSION_6

APPLICATION_ID = 0x70756C6C
"""Marks the file as a library of this reader in its SQLite header ("pull")."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    VERSION_1,
    VERSION_2,
    VERSION_3,
    VERSION_4,
    VERSION_5,
    VERSION_6,
)
"""The statements that lead to version 1, 2, ... of the tables."""


def latest() -> int:
    """The version of the tables that this reader writes."""
    return len(MIGRATIONS)


def version(connection: Connection) -> int:
    """The version of the tables that the file holds; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: Connection) -> None:
    """Apply the missing migrations, each in a transaction of its own."""
    for _ in migrating(connection):
        pass


def migrating(connection: Connection) -> Iterator[tuple[int, int]]:
    """The same, step by step; yields how many statements are done, and of how many.

    Two readers that start at once wait for each other: the version is read again under the lock.
    """
    done, total = 0, sum(map(len, map(_statements, range(version(connection), latest()))))
    while version(connection) < latest():
        connection.execute("BEGIN IMMEDIATE")
        try:
            present = version(connection)
            for statement in _statements(present) if present < latest() else ():
                connection.execute(statement)
                done += 1
                yield done, total
        except BaseException:
            connection.rollback()
            raise
        connection.execute("COMMIT")


def _statements(present: int) -> tuple[str, ...]:
    """What leads from one version to the next."""
    return (
        *MIGRATIONS[present],
        f"PRAGMA application_id = {APPLICATION_ID}",
        f"PRAGMA user_version = {present + 1}",
    )
