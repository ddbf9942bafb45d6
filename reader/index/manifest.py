"""What the index must consist of, byte for byte, before Whoosh may open it.

A Whoosh index is made of pickles: opening somebody else's runs their code. So the list of its files
with their hashes stands in the library, not beside them, and files that another user owns or may
write to are refused.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path


class Untrusted(Exception):  # noqa: N818
    """The files are not the ones that were written. No user sees it: they are made again."""


@dataclass(frozen=True, slots=True)
class File:
    """One file as it was written; `changed` is its time in nanoseconds."""

    size: int
    changed: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """The files of one commit by name, and the last change of the library that it knows."""

    fingerprint: str
    seq: int
    generation: int
    files: Mapping[str, File]

    def dump(self) -> str:
        """The manifest as one line."""
        return json.dumps(asdict(self), sort_keys=True)


def load(line: str) -> Manifest:
    """Read a dumped manifest. Raises `Untrusted` where it is none."""
    try:
        fields = json.loads(line)
        files = {str(name): File(**file) for name, file in fields.pop("files").items()}
        return Manifest(files=files, **fields)
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise Untrusted(str(error)) from error


def describe(directory: Path, names: Iterable[str], known: Mapping[str, File]) -> dict[str, File]:
    """The files as they stand now, safe on the disk; those already `known` are not read again."""
    return {
        name: known[name] if name in known else _settled(directory / name) for name in sorted(names)
    }


def _settled(path: Path) -> File:
    path.chmod(0o600)
    with path.open("rb") as file:
        os.fsync(file.fileno())
        status = os.fstat(file.fileno())
        return File(
            size=status.st_size,
            changed=status.st_mtime_ns,
            sha256=hashlib.file_digest(file, "sha256").hexdigest(),
        )


def check(directory: Path, manifest: Manifest) -> None:
    """Make sure that nobody touched the index. Raises `Untrusted`.

    A file is read only where its time has changed: after a restored backup, or a bad hand.
    """
    _check_owner(directory, directory.lstat(), stat.S_ISDIR)
    for name, file in manifest.files.items():
        if "/" in name or name.startswith("."):
            raise Untrusted(name)
        path = directory / name
        status = path.lstat()
        _check_owner(path, status, stat.S_ISREG)
        if status.st_size != file.size:
            raise Untrusted(name)
        if status.st_mtime_ns != file.changed and not _is_same(path, file):
            raise Untrusted(name)


def _is_same(path: Path, file: File) -> bool:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest() == file.sha256


def _check_owner(path: Path, status: os.stat_result, is_kind: Callable[[int], bool]) -> None:
    if not is_kind(status.st_mode):
        raise Untrusted(str(path))
    if hasattr(os, "getuid") and (status.st_uid != os.getuid() or status.st_mode & 0o022):
        raise Untrusted(str(path))
