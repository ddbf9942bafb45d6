"""The two stores of one home, opened together: the library, and the index derived from it."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Self

from reader.library.connection import Library, open_library
from reader.paths import Home

if TYPE_CHECKING:
    from reader.index.index import Index


class Stores:
    """One set of open stores, for one thread.

    The index is opened when it is first asked for: most of what a reader does needs only the
    library, and Whoosh takes its time.
    """

    def __init__(self, home: Home, library: Library) -> None:
        self.home = home
        self.library = library
        self._index: Index | None = None
        self._tagger: str | None = None

    @property
    def tagger(self) -> str:
        """What finds names, as the settings say when it is first asked for."""
        if self._tagger is None:
            from reader.workflows.settings import load_settings

            self._tagger = load_settings(self.home.config_file)[0].entities
        return self._tagger

    @property
    def index(self) -> Index:
        """The full-text index; it may not be ready, and says so."""
        if self._index is None:
            from reader.index.index import open_index

            self._index = open_index(self.home.index, self.library)
        return self._index

    def close(self) -> None:
        """Close both; twice does no harm."""
        if self._index is not None:
            self._index.close()
            self._index = None
        self.library.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def open_stores(home: Home) -> Stores:
    """Open the stores of a home, made where there are none. Raises `LibraryError`."""
    return Stores(home, open_library(home.library))
