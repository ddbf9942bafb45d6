"""One open connection to the library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection
from types import TracebackType
from typing import Any, Self

from reader.library.errors import LibraryError, told
from reader.library.files import make_private
from reader.library.opening import connect, inspect

__all__ = ["Library", "LibraryError", "open_library"]

Row = tuple[Any, ...]


class Library:
    """The library as one thread at a time sees it; the functions of this room do the work.

    Every call raises `LibraryError` where SQLite fails.
    """

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self.path = path

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """All rows of a query."""
        with told(self.path):
            return self._connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> Row | None:
        """The first row of a query, or None."""
        with told(self.path):
            found: Row | None = self._connection.execute(sql, parameters).fetchone()
            return found

    def stream(self, sql: str, parameters: Sequence[Any] = ()) -> Iterator[Row]:
        """The rows of a query as they are asked for."""
        with told(self.path):
            yield from self._connection.execute(sql, parameters)

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Write, inside `writing`; how many rows were touched."""
        with told(self.path):
            return self._connection.execute(sql, parameters).rowcount

    def insert(self, sql: str, parameters: Sequence[Any] = ()) -> int:
        """Insert one row, inside `writing`; its id."""
        with told(self.path):
            return self._connection.execute(sql, parameters).lastrowid or 0

    def run_many(self, sql: str, parameters: Iterable[Sequence[Any]]) -> None:
        """Write once for each of the parameters, inside `writing`."""
        with told(self.path):
            self._connection.executemany(sql, parameters)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: all of it stands when the block ends, or nothing where it raises.

        Inside another `writing` it joins that one.
        """
        if self._connection.in_transaction:
            yield
            return
        with told(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                # A full disk may have rolled back already.
                if self._connection.in_transaction:
                    self._connection.rollback()
                raise

    def close(self) -> None:
        """Close the connection; twice does no harm."""
        with told(self.path):
            self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def open_library(path: Path) -> Library:
    """Open the library, made and brought up to date where needed. Raises `LibraryError`.

    A file of a newer reader, or one that is no library, is left exactly as it is.
    """
    inspect(path)
    make_private(path)
    return Library(connect(path), path)
