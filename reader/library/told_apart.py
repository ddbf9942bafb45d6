"""Names of which the user said that they mean two, so that nobody asks again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reader.articles.annotations import EntityKind
from reader.articles.cleaning import clean_line
from reader.library import one_article
from reader.library.alias import OneArticle
from reader.library.connection import Library
from reader.library.errors import LibraryError
from reader.library.figure import Figure
from reader.library.folding import fold, words
from reader.library.stamps import now

_SELECT = "SELECT id, kind, name, other, created, article_id, title, url, text_hash FROM told_apart"
_HERE = f"{_SELECT} WHERE article_id IS ? AND (article_id IS NOT NULL OR text_hash IS NULL)"


@dataclass(frozen=True, slots=True)
class Apart:
    """`name` and `other` are two, in one article or (`article` None) everywhere."""

    id: int
    kind: EntityKind
    name: str
    other: str
    article: OneArticle | None
    created: str


def tell_apart(library: Library, figure: Figure, other: str) -> Apart:
    """Remember that somebody else goes by the name `other`; of a bare name, in its article.

    Raises `LibraryError` where either is no name, where the article is gone, and where the two
    are told apart already.
    """
    name, other = clean_line(figure.name), clean_line(other)
    for given in (name, other):
        if not words(given):
            raise LibraryError(f"“{given}” is no name; give both names in words.")
    with library.writing():
        if _known(library, figure, other):
            raise LibraryError(f"“{name}” and “{other}” are told apart already.")
        where = None if figure.article is None else one_article.mark(library, figure.article)
        made = Apart(0, figure.kind, name, other, where, now())
        return _insert(library, made)


def take_back(library: Library, apart: Apart) -> None:
    """Let it be asked again."""
    with library.writing():
        library.run("DELETE FROM told_apart WHERE id = ?", (apart.id,))


def forget(library: Library, figure: Figure, other: str) -> None:
    """The same by name. Raises `LibraryError` where the two were not told apart."""
    with library.writing():
        known = _known(library, figure, other)
        if known is None:
            raise LibraryError(
                f"“{clean_line(figure.name)}” and “{clean_line(other)}” were not told apart; "
                "`reader corrections` shows those that were."
            )
        take_back(library, known)


def all_apart(library: Library) -> list[Apart]:
    """All of them, in the order of the names."""
    return [_apart(row) for row in library.rows(f"{_SELECT} ORDER BY name, other, id")]


def others(library: Library, figure: Figure) -> set[str]:
    """The names, folded, that the user has told apart from this one."""
    name = fold(figure.name)
    pairs = [(fold(one.name), fold(one.other)) for one in _of(library, figure)]
    return {theirs if mine == name else mine for mine, theirs in pairs}


def _known(library: Library, figure: Figure, other: str) -> Apart | None:
    pair = {fold(figure.name), fold(other)}
    told = (one for one in _of(library, figure) if {fold(one.name), fold(one.other)} == pair)
    return next(told, None)


def _of(library: Library, figure: Figure) -> list[Apart]:
    name = fold(figure.name)
    rows = library.rows(
        f"{_HERE} AND kind = ? AND (folded = ? OR other_folded = ?)",
        (figure.article, figure.kind, name, name),
    )
    return [_apart(row) for row in rows]


def _insert(library: Library, apart: Apart) -> Apart:
    number = library.insert(
        "INSERT INTO told_apart (kind, folded, name, other_folded, other, article_id, title, url,"
        " text_hash, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            apart.kind,
            fold(apart.name),
            apart.name,
            fold(apart.other),
            apart.other,
            *one_article.columns(library, apart.article),
            apart.created,
        ),
    )
    return Apart(number, apart.kind, apart.name, apart.other, apart.article, apart.created)


def _apart(row: Sequence[Any]) -> Apart:
    number, kind, name, other, created, *where = row
    return Apart(number, EntityKind(kind), name, other, one_article.read(where), created)
