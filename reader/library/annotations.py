"""Ask across the library: who said what, and who is named how often."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reader.articles.annotations import EntityKind
from reader.library.connection import Library
from reader.library.rows import EntityCount
from reader.library.said import said

__all__ = ["entities", "library_counts", "said"]


def entities(
    library: Library,
    *,
    kind: EntityKind | None = None,
    article: int | None = None,
    limit: int | None = None,
) -> list[EntityCount]:
    """The entities that are named most, over the library or in one article.

    `articles` counts those of the library; `mentions` counts the one article's where one is given.
    """
    most = -1 if limit is None else limit
    if article is None:
        rows = library.rows(
            "SELECT name, kind, articles, mentions FROM entities WHERE coalesce(kind = ?, 1)"
            " ORDER BY articles DESC, mentions DESC LIMIT ?",
            (kind, most),
        )
    else:
        rows = library.rows(
            "SELECT name, kind, articles, times FROM article_entities"
            " JOIN entities ON id = entity_id WHERE article_id = ? AND coalesce(kind = ?, 1)"
            " ORDER BY times DESC, number LIMIT ?",
            (article, kind, most),
        )
    return [_entity_count(row) for row in rows]


def library_counts(
    library: Library, names: Sequence[tuple[str, EntityKind]]
) -> dict[tuple[str, EntityKind], EntityCount]:
    """How often each of these is named over the library; 0 for those that are not."""
    found = {}
    for name, kind in names:
        row = library.row(
            "SELECT name, kind, articles, mentions FROM entities WHERE name = ? AND kind = ?",
            (name, kind),
        )
        found[name, kind] = _entity_count(row) if row else EntityCount(name, kind, 0, 0)
    return found


def _entity_count(row: Sequence[Any]) -> EntityCount:
    name, kind, articles, mentions = row
    return EntityCount(name, EntityKind(kind), articles, mentions)
