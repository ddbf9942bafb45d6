"""One open connection to the library."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import chain
from pathlib import Path
from sqlite3 import Connection
from types import TracebackType
from typing import Any, Self

from reader.library.errors import LibraryError, told
from reader.library.files import make_private
from reader.library.opening import connect, refuse_foreign

__all__ = ["Library", "LibraryError", "open_library"]

Row = tuple[Any, ...]
Parameters = Sequence[Any] | Mapping[str, Any]


class Library:
    """The library as one thread at a time sees it; the functions of this room do the work.

    Every call raises `LibraryError` where SQLite fails.
    """

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self.path = path

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """All rows of a query."""
        with told(self.path):
            return self._connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """The first row of a query, or None."""
        with told(self.path):
            found: Row | None = self._connection.execute(sql, parameters).fetchone()
            return found

    def column(self, sql: str, parameters: Parameters = ()) -> array[int]:
        """The one column of a query, of whole numbers; fit for as many as the library holds."""
        with told(self.path):
            return array("q", chain.from_iterable(self._connection.execute(sql, parameters)))

    def stream(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """The rows of a query as they are asked for; may be left unfinished."""
        with told(self.path):
            # A cursor itself would be closed with this generator, which fails once the library is.
            yield from iter(self._connection.execute(sql, parameters).fetchone, None)

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Write, inside `writing`; how many rows were touched."""
        with told(self.path):
            return self._connection.execute(sql, parameters).rowcount

    def insert(self, sql: str, parameters: Parameters = ()) -> int:
        """Insert one row, inside `writing`; its id."""
        with told(self.path):
            return self._connection.execute(sql, parameters).lastrowid or 0

    def run_many(self, sql: str, parameters: Iterable[Parameters]) -> None:
        """Write once for each of the parameters, inside `writing`."""
        with told(self.path):
            self._connection.executemany(sql, parameters)

    def writing(self) -> AbstractContextManager[None]:
        """One transaction: all of it stands when the block ends, or nothing where it raises.

        Inside another transaction it joins that one.
        """
        return self._transaction("BEGIN IMMEDIATE")

    def reading(self) -> AbstractContextManager[None]:
        """One moment: all that is read in the block is of the same state of the library."""
        return self._transaction("BEGIN")

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        if self._connection.in_transaction:
            yield
            return
        with told(self.path):
            self._connection.execute(begin)
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
    refuse_foreign(path)
    make_private(path)
    return Library(connect(path), path)
