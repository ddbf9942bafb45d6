"""What can go wrong with the library, each in one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Error

from reader.errors import ReaderError


class LibraryError(ReaderError):
    """The library cannot do what was asked of it."""


_SENTENCES = {
    "SQLITE_BUSY": "The library {path} is in use by another reader; try again in a moment.",
    "SQLITE_LOCKED": "The library {path} is in use by another reader; try again in a moment.",
    "SQLITE_FULL": "The disk that holds the library {path} is full; free some space and try again.",
    "SQLITE_READONLY": "The library {path} is read-only; give yourself the right to write there.",
    "SQLITE_CANTOPEN": "The library {path} cannot be opened; check that its folder can be written.",
    "SQLITE_PERM": "The library {path} cannot be opened; check that it is yours.",
    "SQLITE_AUTH": "The library {path} cannot be opened; check that it is yours.",
    "SQLITE_CORRUPT": "The library {path} is damaged; run `reader doctor` to see what is left.",
    "SQLITE_NOTADB": "{path} is not a library of reader; move it away or choose another --home.",
    "SQLITE_IOERR": "The disk that holds the library {path} fails; check the disk.",
}


def sentence(error: Exception, path: Path) -> str:
    """What a user can do about an error of SQLite.

    Names are those of https://www.sqlite.org/rescode.html; extended ones begin alike.
    """
    if "no such module: fts5" in str(error):
        return "The reader needs SQLite with full-text search (FTS5); use another Python."
    name = str(getattr(error, "sqlite_errorname", ""))
    primary = "_".join(name.split("_")[:2])
    unknown = "The library {path} refused ({error}); run `reader doctor` to examine it."
    return _SENTENCES.get(primary, unknown).format(path=path, error=error)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn whatever SQLite or its binding raises into a `LibraryError`."""
    try:
        yield
    except Error as error:
        raise LibraryError(sentence(error, path)) from error
    except OverflowError as error:
        raise LibraryError("Nothing in the library has so large a number.") from error
