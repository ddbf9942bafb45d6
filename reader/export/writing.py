"""Putting an export where the user wants it, whole or not at all."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path

from reader.articles.cleaning import clean_line
from reader.errors import ReaderError

CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)


class ExportError(ReaderError):
    """The export could not be written; what stood there before stands there still."""


def write(path: Path, text: str, *, force: bool) -> None:
    """Write `text` as UTF-8, line ends as they are: all of it under this name, or nothing.

    An existing file is replaced only with `force`, and a link is never followed. The mode is what
    the user's umask gives.

    Raises:
        ExportError: in one sentence, whatever went wrong.

    """
    temporary = path.with_name(f".reader-{secrets.token_hex(8)}.tmp")
    try:
        _refuse_odd_targets(path, force=force)
        _write_through(temporary, text.encode())
        _put_in_place(temporary, path, force=force)
        _sync_folder(path.parent)
    except FileExistsError as error:
        raise _exists(path) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ExportError(f"Cannot write {_shown(path)}: {reason}.") from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _refuse_odd_targets(path: Path, *, force: bool) -> None:
    if path.is_symlink():
        raise ExportError(f"{_shown(path)} is a link; name the file it points to instead.")
    if path.exists() and not path.is_file():
        raise ExportError(f"{_shown(path)} is not a file; name a file to write.")
    if path.exists() and not force:
        raise _exists(path)
    if not path.parent.is_dir():
        raise ExportError(f"There is no folder {_shown(path.parent)}; make it first.")


def _write_through(path: Path, data: bytes) -> None:
    with open(os.open(path, CREATE, 0o666), "wb") as file:  # noqa: PTH123 (a descriptor, not a path)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _put_in_place(temporary: Path, path: Path, *, force: bool) -> None:
    """Without force by a hard link, which fails if somebody else was faster."""
    if force:
        temporary.replace(path)
        return
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:  # file systems without hard links: the check above has to do
        temporary.replace(path)


def _sync_folder(folder: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _exists(path: Path) -> ExportError:
    return ExportError(f"{_shown(path)} exists already; use --force to replace it.")


def _shown(path: Path) -> str:
    return clean_line(str(path))
