"""What the reader keeps is its owner's alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from reader.paths import Home

OTHERS = 0o077
"""The rights of group and world."""


def make_private(home: Home) -> int:
    """Take the rights of others from all that the reader made; how many files and folders had some.

    The home itself is left alone: `--home` may name a folder that is shared on purpose. Links are
    not followed. Raises OSError where that is not allowed.
    """
    open_to_others = [path for path in _kept(home) if path.stat().st_mode & OTHERS]
    for path in open_to_others:
        path.chmod(path.stat().st_mode & 0o700)
    return len(open_to_others)


def _kept(home: Home) -> Iterator[Path]:
    candidates = [*home.data.glob(f"{home.library.name}*"), home.index, home.reports]
    for folder in (home.index, home.reports):
        candidates.extend(folder.rglob("*"))
    yield from (path for path in candidates if path.exists() and not path.is_symlink())
