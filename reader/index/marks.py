"""What the user has done with articles: it stands in the library and never in the index."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from functools import cache

from reader.index.query.nodes import Flag
from reader.library import reading
from reader.library.connection import Library


class Marks:
    """The marked articles of a library, each set asked for once in a search."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self.tagged = cache(self._tagged)
        self._flagged = cache(self._ask)

    def carry(self, flag: Flag) -> tuple[AbstractSet[int], bool]:
        """A set of ids, and whether the articles in it are meant or all the others."""
        if flag is Flag.READ:
            return self._flagged(reading.Flag.UNREAD), False
        return self._flagged(reading.Flag(flag.value)), True

    def _ask(self, flag: reading.Flag) -> AbstractSet[int]:
        return reading.flagged(self._library, flag)

    def _tagged(self, tag: str) -> AbstractSet[int]:
        return reading.tagged(self._library, tag)
