"""The directories of the index: one for each format, and only the present one is kept."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from reader.index.engine import fingerprint

LOCK = "writer.lock"


def home_of(root: Path) -> Path:
    """Where the index of the present format lies."""
    return root / fingerprint()


def make(root: Path) -> None:
    """Make the directories, for their owner only."""
    root.mkdir(mode=0o700, parents=True, exist_ok=True)
    if root.stat().st_mode & 0o077:
        root.chmod(0o700)
    home_of(root).mkdir(mode=0o700, exist_ok=True)


def clear(root: Path) -> None:
    """Start the present format anew."""
    _discard(home_of(root))
    make(root)


def sweep(root: Path) -> None:
    """Take away what older readers have left."""
    for entry in root.iterdir():
        if entry.name not in {LOCK, fingerprint()}:
            _discard(entry)


def sweep_files(directory: Path, kept: set[str]) -> None:
    """Take away what a killed writer has left: a full disk needs the room."""
    for entry in directory.iterdir():
        if entry.name not in kept:
            _discard(entry)


def _discard(path: Path) -> None:
    with suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
