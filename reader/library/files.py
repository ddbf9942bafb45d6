"""The library's file is its owner's alone."""

from __future__ import annotations

import os
from pathlib import Path

from reader.library.errors import LibraryError


def first_bytes(path: Path, count: int) -> bytes:
    """The beginning of the file; nothing where there is none. Raises `LibraryError`."""
    try:
        with path.open("rb") as file:
            return file.read(count)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise _unusable(path, error) from error


def make_private(path: Path) -> None:
    """Make sure that the file is there, mode 0600, in a directory made with mode 0700.

    Directories that exist already keep their mode: they may be shared on purpose. SQLite gives its
    `-wal` and `-shm` files the mode of the library itself. Raises `LibraryError`.
    """
    try:
        _make_directory(path.parent)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            if os.fstat(descriptor).st_mode & 0o077:
                os.fchmod(descriptor, 0o600)
        finally:
            os.close(descriptor)
    except OSError as error:
        raise _unusable(path, error) from error


def _make_directory(directory: Path) -> None:
    if directory.is_dir():
        return
    _make_directory(directory.parent)
    directory.mkdir(mode=0o700, exist_ok=True)


def _unusable(path: Path, error: OSError) -> LibraryError:
    return LibraryError(
        f"The library {path} cannot be opened ({error.strerror or error}); "
        "check its folder or choose another with --home."
    )
