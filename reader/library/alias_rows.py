"""Aliases as they stand in their table, and which articles use them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from reader.articles.annotations import EntityKind
from reader.library import one_article
from reader.library.alias import Alias
from reader.library.connection import Library
from reader.library.folding import fold
from reader.library.layout import write_list

_SELECT = "SELECT id, alias, name, kind, created, article_id, title, url, text_hash FROM aliases"
_EVERYWHERE = "text_hash IS NULL"


def any_at_all(library: Library) -> bool:
    """Whether the user has given anything another name."""
    return library.row("SELECT 1 FROM aliases LIMIT 1") is not None


def in_all(library: Library) -> list[Alias]:
    """Every alias, in the order of the names."""
    return [_alias(row) for row in library.rows(f"{_SELECT} ORDER BY name, alias, id")]


def which_are(library: Library, folded: Collection[str]) -> set[str]:
    """Which of these folded names are an alias, somewhere."""
    if not folded:
        return set()
    rows = library.rows(
        "SELECT folded FROM aliases WHERE folded IN (SELECT value FROM json_each(?))",
        (write_list(folded),),
    )
    return {name for (name,) in rows}


def called(library: Library, folded: str, article_id: int) -> list[Alias]:
    """Those of a folded name that hold in an article, the narrowest first."""
    rows = library.rows(
        f"{_SELECT} WHERE folded = ? AND ({_EVERYWHERE} OR article_id = ?)"
        " ORDER BY article_id IS NULL, kind IS NULL",
        (folded, article_id),
    )
    return [_alias(row) for row in rows]


def linked(library: Library, folded: str, article_id: int | None) -> set[str]:
    """The folded names that this one was given, or that were given to it.

    By what holds in an article; for None, anywhere.
    """
    rows = library.rows(
        "SELECT folded, named FROM aliases WHERE (folded = ?1 OR named = ?1)"
        " AND (?2 IS NULL OR article_id = ?2 OR text_hash IS NULL)",
        (folded, article_id),
    )
    return {name for row in rows for name in row if name != folded}


def one(
    library: Library, name: str, kind: EntityKind | None, article_id: int | None
) -> Alias | None:
    """The alias for just this name, kind and article (None: everywhere)."""
    row = library.row(
        f"{_SELECT} WHERE folded = ? AND kind IS ? AND article_id IS ?"
        f" AND (article_id IS NOT NULL OR {_EVERYWHERE})",
        (fold(name), kind, article_id),
    )
    return _alias(row) if row else None


def numbered(library: Library, alias_id: int) -> Alias | None:
    """The alias of that number."""
    row = library.row(f"{_SELECT} WHERE id = ?", (alias_id,))
    return _alias(row) if row else None


def insert(library: Library, alias: Alias) -> int:
    """Write an alias, inside `writing`, under its own number or (0) the next; the number."""
    return library.insert(
        "INSERT INTO aliases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            alias.id or None,
            fold(alias.alias),
            alias.alias,
            alias.name,
            fold(alias.name),
            alias.kind,
            *one_article.columns(library, alias.article),
            alias.created,
        ),
    )


def delete(library: Library, alias_id: int) -> None:
    """Take one away, inside `writing`."""
    library.run("DELETE FROM aliases WHERE id = ?", (alias_id,))


def note_uses(library: Library, article_id: int, used: Iterable[int]) -> None:
    """Replace what is known of the aliases that an article uses, inside `writing`."""
    library.run("DELETE FROM alias_uses WHERE article_id = ?", (article_id,))
    library.run_many("INSERT INTO alias_uses VALUES (?, ?)", ((one, article_id) for one in used))


def users(library: Library, folded: str) -> set[int]:
    """The articles that show something otherwise because of an alias for this name."""
    return set(
        library.column(
            "SELECT u.article_id FROM alias_uses u JOIN aliases ON id = alias_id WHERE folded = ?",
            (folded,),
        )
    )


def count_users(library: Library, alias_id: int) -> int:
    """In how many articles one alias is at work."""
    row = library.row("SELECT count(*) FROM alias_uses WHERE alias_id = ?", (alias_id,))
    return row[0] if row else 0


def _alias(row: Sequence[Any]) -> Alias:
    alias_id, alias, name, kind, created, *where = row
    return Alias(alias_id, alias, name, kind and EntityKind(kind), one_article.read(where), created)
