"""Find a figure's row in the tables."""

from __future__ import annotations

from reader.articles.annotations import EntityKind
from reader.library.connection import Library
from reader.library.figure import Figure

OF_THE_LIBRARY = 0
"""Stands for no article in the column `figures.article`: NULLs would never be equal."""


def figure_id(library: Library, figure: Figure) -> int | None:
    """The number of a figure's row, None where it appears nowhere."""
    row = library.row(
        "SELECT id FROM figures WHERE name = ? AND kind = ? AND article = ?",
        (figure.name, figure.kind, figure.article or OF_THE_LIBRARY),
    )
    return row[0] if row else None


def figure_in(name: str, kind: str, article: int) -> Figure:
    """The figure of the columns `name`, `kind` and `article`."""
    return Figure(EntityKind(kind), name, article or None)
