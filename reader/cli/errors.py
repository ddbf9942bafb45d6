"""What a command could not do."""

from __future__ import annotations

from reader.errors import ReaderError


class CommandError(ReaderError):
    """Nothing is found, or what was named is not there."""


def no_article(article_id: int) -> CommandError:
    """There is no article of that id."""
    return CommandError(f"There is no article {article_id}; `reader list` shows their numbers.")
