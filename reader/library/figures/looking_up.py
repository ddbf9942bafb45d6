"""Find the figure that somebody means by a name on the command line."""

from __future__ import annotations

from reader.articles.annotations import EntityKind
from reader.library.aliases import known_as
from reader.library.connection import Library
from reader.library.figures.counting import By
from reader.library.figures.everyone import CANDIDATES, everyone
from reader.library.figures.rows import FigureRow
from reader.library.figures.typed import distance, typed_words
from reader.library.folding import fold, words


def meant(
    library: Library, name: str, *, kind: EntityKind | None = None, article: int | None = None
) -> list[FigureRow]:
    """Those whom a name may mean: one where it is clear, else all that fit equally well.

    The same name wins over names with all these words, those over names that have words which begin
    so, and those over names with these letters. A bare name in one article is meant only where
    nobody's full name fits, or where that `article` is given. An alias stands for its full name.
    """
    name = known_as(library, name) or name
    found = everyone(library, by=By.MENTIONS, kind=kind, typed=name, limit=CANDIDATES)
    found += [
        row
        for row in everyone(library, by=By.QUOTES, kind=kind, typed=name, limit=CANDIDATES)
        if row.mentions == 0
    ]
    if article is not None:
        return _nearest([row for row in found if row.figure.article == article], name)
    full = [row for row in found if row.figure.article is None]
    return _nearest(full or found, name)


def _nearest(rows: list[FigureRow], name: str) -> list[FigureRow]:
    ranked = [(_unlike(row.figure.name, name), row) for row in rows]
    least = min((rank for rank, _ in ranked), default=0)
    return [row for rank, row in ranked if rank == least]


def _unlike(name: str, wanted: str) -> int:
    """0 the same, 1 with all its words, 2 with words that begin so, 3 and more the letters only."""
    folded = fold(name)
    if folded == fold(wanted):
        return 0
    if set(words(wanted)) <= set(words(name)):
        return 1
    return 2 + distance(folded, typed_words(wanted))[0]
