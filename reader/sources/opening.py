"""Read the bytes of a file that may be anything."""

from __future__ import annotations

import os
import stat
from datetime import UTC, date, datetime
from pathlib import Path

from reader.sources.refusal import SourceError

MAX_BYTES = 20 * 1024 * 1024
"""A text file above 20 MB is no article."""


def read_bytes(path: Path) -> tuple[bytes, date]:
    """The bytes of a regular file and the day (in UTC) of its last change.

    Never waits: a pipe or a device is refused, not read. Raises `SourceError`.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise SourceError(str(path), "this is not a regular file")
            if status.st_size > MAX_BYTES:
                raise SourceError(str(path), "the file is over 20 MB")
            return file.read(MAX_BYTES), _day(status.st_mtime)
    except (OSError, ValueError) as error:
        raise SourceError(str(path), why(error)) from error


def why(error: Exception) -> str:
    """What the system said about a path, as a clause."""
    match error:
        case FileNotFoundError():
            return "there is no such file"
        case PermissionError():
            return "you may not read it"
        case IsADirectoryError():
            return "this is not a regular file"
        case OSError(strerror=str(words)):
            return f"it cannot be read ({words})"
        case _:
            return f"it cannot be read ({error})"


def _day(seconds: float) -> date:
    try:
        return datetime.fromtimestamp(seconds, UTC).date()
    except (ValueError, OverflowError, OSError):
        return datetime.now(UTC).date()
