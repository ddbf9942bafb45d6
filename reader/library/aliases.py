"""Names that are one person's, in every article of the library."""

from __future__ import annotations

from collections.abc import Iterable

from reader.articles.cleaning import clean_line
from reader.library import showing
from reader.library.connection import Library
from reader.library.correction import Alias
from reader.library.errors import LibraryError
from reader.library.folding import fold, words
from reader.library.full_names import full_name
from reader.library.stamps import now

__all__ = ["Alias", "all_aliases", "also_known_as", "forget", "known_as"]


def also_known_as(library: Library, alias: str, name: str) -> int:
    """Show whoever is called `alias` as `name`, from now on and in what is stored.

    How many articles show it. Case, accents and typography of the alias do not count. Raises
    `LibraryError` where either is no name, or where the two would go round in a circle.
    """
    alias, name = clean_line(alias), clean_line(name)
    for given in (alias, name):
        if not words(given):
            raise LibraryError(f"“{given}” is no name; give both names in words.")
    with library.writing():
        if fold(full_name(library, name)) == fold(alias):
            raise LibraryError(f"“{name}” is shown as “{alias}” already; one name cannot be both.")
        before = full_name(library, alias)
        library.run(
            "INSERT OR REPLACE INTO aliases VALUES (?, ?, ?, ?)", (fold(alias), alias, name, now())
        )
        return showing.show_again(library, _naming(library, (alias, before)))


def known_as(library: Library, alias: str) -> str | None:
    """The name that the user gave for this alias; None where it is none."""
    row = library.row("SELECT name FROM aliases WHERE folded = ?", (fold(alias),))
    return row[0] if row else None


def forget(library: Library, alias: str) -> int:
    """Let the name stand for itself again; how many articles show it.

    Raises `LibraryError` where it is no alias.
    """
    with library.writing():
        before = full_name(library, alias)
        if not library.run("DELETE FROM aliases WHERE folded = ?", (fold(alias),)):
            raise LibraryError(
                f"“{clean_line(alias)}” is not another name of anybody; "
                "`reader corrections` shows those that are."
            )
        return showing.show_again(library, _naming(library, (before,)))


def all_aliases(library: Library) -> list[Alias]:
    """Every alias, in the order of the names."""
    rows = library.rows("SELECT alias, name, created FROM aliases ORDER BY name, alias")
    return [Alias(*row) for row in rows]


def _naming(library: Library, names: Iterable[str]) -> list[int]:
    """The articles that show somebody under one of these names."""
    articles: set[int] = set()
    for name in names:
        wanted = fold(name)
        rows = library.rows(
            "SELECT s.id, s.name FROM speaker_words w JOIN speakers s ON s.id = w.speaker_id"
            " WHERE w.word = ?",
            (max(words(name), key=len, default=""),),
        )
        for speaker_id in (number for number, shown in rows if fold(shown) == wanted):
            articles.update(
                library.column("SELECT article_id FROM quotes WHERE speaker_id = ?", (speaker_id,))
            )
    return sorted(articles)
