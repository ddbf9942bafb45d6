"""What is wrong with a query, and where."""

from __future__ import annotations

from reader.errors import ReaderError


class QueryError(ReaderError):
    """One line about a query; `position` is the code point of it that the line is about."""

    def __init__(self, sentence: str, position: int) -> None:
        super().__init__(sentence)
        self.position = position
