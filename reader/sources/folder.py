"""Find the text files that a user names, folder by folder, and read them."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.articles.draft import Draft
from reader.sources.opening import read_bytes, why
from reader.sources.plain_text import read_plain_text
from reader.sources.refusal import Refusal, SourceError

__all__ = ["read_file", "walk"]

_SUFFIXES = (".txt", ".text", "")
_SNIFFED = 1024

Inode = tuple[int, int]


def walk(paths: Sequence[Path]) -> Iterator[Path | Refusal]:
    """The text files of folders, in order of their names, and every file that is named itself.

    In a folder only `.txt`, `.text` and text without a suffix count; hidden files and folders do
    not. Links are followed, but no folder is entered twice; a link that leads back into a folder
    that it lies in is refused, as is what cannot be entered.
    """
    entered: set[Inode] = set()
    for path in paths:
        try:
            status = path.stat()
        except (OSError, ValueError) as error:
            yield Refusal(str(path), why(error))
            continue
        if stat.S_ISDIR(status.st_mode):
            yield from _walk_folder(path, entered)
        else:
            yield path


def read_file(path: Path) -> Draft:
    """The draft that a text file holds. Raises `SourceError`."""
    data, modified = read_bytes(path)
    origin = os.fsencode(os.path.realpath(path)).decode("utf-8", "replace")
    try:
        return read_plain_text(data, name=path.name, modified=modified, origin=origin)
    except SourceError as error:
        raise SourceError(str(path), error.refusal.reason) from error


def _walk_folder(root: Path, entered: set[Inode]) -> Iterator[Path | Refusal]:
    """Depth first, without recursion: folders may lie deeper than calls can."""
    waiting: list[tuple[Path, frozenset[Inode]]] = [(root, _chain_above(root))]
    while waiting:
        path, chain = waiting.pop()
        try:
            status = path.stat()
            if not stat.S_ISDIR(status.st_mode):
                yield path
                continue
            inode = (status.st_dev, status.st_ino)
            if inode in chain:
                yield Refusal(str(path), "this link leads back into a folder that it lies in")
            elif inode not in entered:
                entered.add(inode)
                within = chain | {inode}
                waiting.extend((child, within) for child in sorted(_candidates(path), reverse=True))
        except OSError as error:
            yield Refusal(str(path), why(error))


def _chain_above(root: Path) -> frozenset[Inode]:
    parents = (parent.stat() for parent in Path(os.path.realpath(root)).parents)
    return frozenset((status.st_dev, status.st_ino) for status in parents)


def _candidates(folder: Path) -> Iterator[Path]:
    """What lies in the folder and is a folder or may be an article."""
    for path in folder.iterdir():
        if path.name.startswith("."):
            continue
        if path.is_dir() or (path.suffix.lower() in _SUFFIXES and _may_be_text(path)):
            yield path


def _may_be_text(path: Path) -> bool:
    """Programs and pipes carry no suffix either; they are passed over without a word."""
    if path.suffix:
        return True
    if not path.is_file():
        return False
    try:
        with path.open("rb") as file:
            return b"\0" not in file.read(_SNIFFED)
    except OSError:
        return True
