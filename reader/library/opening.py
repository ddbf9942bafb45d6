"""Look at a file before it is opened as a library, and set the connection up."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from reader.library.errors import LibraryError, told
from reader.library.files import first_bytes
from reader.library.functions import teach
from reader.library.migrations import APPLICATION_ID, latest, migrate, migrating, version

WAIT = 5.0
"""Seconds to wait for another writer before giving up."""

_OLDEST = (3, 37, 0)
"""The first SQLite with STRICT tables: https://sqlite.org/stricttables.html."""

_MAGIC = b"SQLite format 3\x00"

_SETTINGS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


def refuse_foreign(path: Path) -> None:
    """Refuse what is no library, or a newer one, without changing a byte of it."""
    beginning = first_bytes(path, len(_MAGIC))
    if not beginning:
        return
    if beginning != _MAGIC:
        raise _foreign(path)
    # Closing a connection that may write would fold the log of a newer library into its file.
    with told(path), closing(sqlite3.connect(_uri(path, "ro"), uri=True, timeout=WAIT)) as peek:
        if not _is_ours(peek):
            raise _foreign(path)
        if version(peek) > latest():
            raise LibraryError(
                f"The library {path} was written by a newer reader; "
                "update with `pip install --upgrade pullquote`."
            )


def connect(path: Path) -> sqlite3.Connection:
    """An open connection with this room's settings, its tables up to date."""
    with told(path):
        connection = _set_up(path)
        try:
            migrate(connection)
        except BaseException:
            connection.close()
            raise
        return connection


def is_older(path: Path) -> bool:
    """Whether there is a library that an older reader wrote. Raises `LibraryError`."""
    header = first_bytes(path, 72)
    ours = header.startswith(_MAGIC) and _number(header, 68) == APPLICATION_ID
    return ours and _number(header, 60) < latest()


def upgrading(path: Path) -> Iterator[tuple[int, int]]:
    """Bring an older library up to date before it is opened; yields steps done, and of how many.

    That of 100,000 articles takes half a minute, for which other connections would not wait. Can be
    interrupted: the versions reached so far are kept. Raises `LibraryError`.
    """
    with told(path), closing(_set_up(path)) as connection:
        connection.set_progress_handler(_breathe, 1_000_000)
        try:
            yield from migrating(connection)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname == "SQLITE_INTERRUPT":
                raise KeyboardInterrupt from error
            raise


def _breathe() -> bool:
    """Between two steps of SQLite's own machine: here Python notices that somebody interrupts."""
    return False


def _number(header: bytes, at: int) -> int:
    """A field of SQLite's header: https://sqlite.org/fileformat.html#the_database_header."""
    return int.from_bytes(header[at : at + 4], "big")


def _set_up(path: Path) -> sqlite3.Connection:
    if sqlite3.sqlite_version_info < _OLDEST:
        raise LibraryError(
            f"The reader needs SQLite 3.37 and this Python has {sqlite3.sqlite_version}; "
            "use another Python."
        )
    connection = sqlite3.connect(
        _uri(path, "rw"), uri=True, timeout=WAIT, isolation_level=None, check_same_thread=False
    )
    try:
        for setting in _SETTINGS:
            connection.execute(setting)
        _use_wal(connection)
        teach(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _use_wal(connection: sqlite3.Connection) -> None:
    """Switch to the write-ahead log; SQLite does not wait by itself while another does the same."""
    deadline = time.monotonic() + WAIT
    while connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            busy = str(error.sqlite_errorname).startswith("SQLITE_BUSY")
            if not busy or time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def _is_ours(connection: sqlite3.Connection) -> bool:
    application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    if application == APPLICATION_ID:
        return True
    # Another reader may have made the file a moment ago, or was killed before its tables stood.
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return application == 0 and version(connection) == 0 and tables == 0


def _foreign(path: Path) -> LibraryError:
    return LibraryError(
        f"{path} is not a library of reader; move it away or choose another --home."
    )


def _uri(path: Path, mode: str) -> str:
    return f"{path.absolute().as_uri()}?mode={mode}"
