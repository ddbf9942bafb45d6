"""Why something was not taken in."""

from __future__ import annotations

from dataclasses import dataclass

from reader.errors import ReaderError


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was refused, and one clause that says why (`the file is empty`)."""

    path: str
    reason: str


class SourceError(ReaderError):
    """A source that cannot be read; `refusal` says which and why."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}.")
        self.refusal = Refusal(path, reason)
