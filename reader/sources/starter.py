"""The articles that come with the reader, so that nobody starts before an empty screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from reader.articles.draft import Draft
from reader.sources.plain_text import read_plain_text

_FIRST_ISSUE = date(2026, 1, 1)
"""The day of a starter article that names none."""


def starter_drafts() -> Iterator[Draft]:
    """The starter articles, in order of their file names."""
    for file in _files():
        yield read_plain_text(file.read_bytes(), name=file.name, modified=_FIRST_ISSUE)


def starter_count() -> int:
    """How many there are."""
    return len(_files())


def _files() -> list[Traversable]:
    folder = _folder()
    found = [file for file in folder.iterdir() if file.name.endswith(".txt")] if folder else []
    return sorted(found, key=lambda file: file.name)


def _folder() -> Traversable | None:
    """Inside the installed package; in a checkout, beside it."""
    package = files("reader")
    beside = Path(str(package)).parent / "seeds"
    return next((folder for folder in (package / "seeds", beside) if folder.is_dir()), None)
