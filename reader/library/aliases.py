"""Who is called by another name, in every article of the library or in one."""

from __future__ import annotations

from dataclasses import replace

from reader.articles.annotations import EntityKind
from reader.articles.cleaning import clean_line
from reader.articles.spelling import spelled
from reader.library import alias_rows, one_article, showing
from reader.library.alias import Alias, Given
from reader.library.connection import Library
from reader.library.errors import LibraryError
from reader.library.folding import fold, words
from reader.library.shown_names import articles_showing
from reader.library.stamps import now

__all__ = ["Alias", "Given", "all_aliases", "also_known_as", "forget", "known_as", "take_back"]


def also_known_as(
    library: Library,
    alias: str,
    name: str,
    *,
    kind: EntityKind | None = None,
    article: int | None = None,
) -> Given:
    """Show whoever is called `alias` as `name`, from now on and in what is stored.

    In one article, or everywhere; of one kind, or people and organisations alike. Case, accents
    and typography of the alias do not count. Raises `LibraryError` where either is no name, or
    where there is no such article.
    """
    alias, name = clean_line(alias), spelled(clean_line(name))
    for given in (alias, name):
        if not words(given):
            raise LibraryError(f"“{given}” is no name; give both names in words.")
    with library.writing():
        where = None if article is None else one_article.mark(library, article)
        before = alias_rows.one(library, alias, kind, article)
        touched = _touched(library, alias, kind, article)
        if before:
            alias_rows.delete(library, before.id)
        made = Alias(0, alias, name, kind, where, now())
        made = replace(made, id=alias_rows.insert(library, made))
        showing.show_again(library, touched)
        return Given(made, before, alias_rows.count_users(library, made.id))


def known_as(
    library: Library, alias: str, *, kind: EntityKind | None = None, article: int | None = None
) -> str | None:
    """The name that the user gave for just this alias, kind and article; None where it is none."""
    known = alias_rows.one(library, alias, kind, article)
    return known.name if known else None


def forget(
    library: Library, alias: str, *, kind: EntityKind | None = None, article: int | None = None
) -> int:
    """Let the name stand for itself again; how many articles showed it otherwise.

    Raises `LibraryError` where it is no alias of that kind, there.
    """
    with library.writing():
        known = alias_rows.one(library, alias, kind, article)
        if known is None:
            raise LibraryError(
                f"“{clean_line(alias)}” is not another name of anybody{_where(article)}; "
                "`reader corrections` shows those that are."
            )
        count = alias_rows.count_users(library, known.id)
        _replace(library, known, None)
        return count


def take_back(library: Library, given: Given) -> None:
    """Undo the giving of a name: what stood before it stands again.

    Nothing is done where the name was given otherwise since, or forgotten.
    """
    with library.writing():
        _replace(library, given.alias, given.before)


def all_aliases(library: Library) -> list[Alias]:
    """Every alias, in the order of the names."""
    return alias_rows.in_all(library)


def _replace(library: Library, alias: Alias, by: Alias | None) -> None:
    # Its article may have been removed since, and have come back under another id.
    present = alias_rows.numbered(library, alias.id)
    if present is None:
        return
    article = present.article.id if present.article else None
    lost = present.article is not None and article is None
    touched = [] if lost else _touched(library, alias.alias, alias.kind, article)
    alias_rows.delete(library, alias.id)
    if by:
        alias_rows.insert(library, replace(by, article=present.article))
    showing.show_again(library, touched)


def _touched(
    library: Library, alias: str, kind: EntityKind | None, article: int | None
) -> list[int]:
    """The articles in which giving that name, or forgetting it, may change what is shown."""
    if article is not None:
        return [article]
    return sorted(articles_showing(library, alias, kind) | alias_rows.users(library, fold(alias)))


def _where(article: int | None) -> str:
    return "" if article is None else f" in article {article}"
