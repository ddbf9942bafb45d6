"""The one format of this package's data files: columns of lines, compressed, nothing that runs."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

VERSION = 1
_SEPARATOR = "\n\n"


def pack(name: str, columns: Sequence[Sequence[str]]) -> bytes:
    """The columns under a line with the name and version of the format.

    Columns stand apart by an empty line, so no entry is empty or holds a line break.
    """
    if any("\n" in entry or not entry for column in columns for entry in column):
        raise ValueError("an entry is one line with something in it")
    header = f"reader {name} {VERSION}"
    return zlib.compress(
        _SEPARATOR.join([header, *("\n".join(column) for column in columns)]).encode(), 9
    )


def unpack(name: str, data: bytes) -> list[list[str]]:
    """The columns again; ValueError when the data is of another name or version."""
    header, *columns = zlib.decompress(data).decode().split(_SEPARATOR)
    if header != f"reader {name} {VERSION}":
        raise ValueError(f"not a {name} file of version {VERSION}: {header[:40]!r}")
    return [column.split("\n") for column in columns]
