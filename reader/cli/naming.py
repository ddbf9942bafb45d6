"""What `reader correct` does to names: join, split, rename, tell apart, and back."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from reader.articles.annotations import EntityKind
from reader.articles.plural import plural
from reader.library.aliases import also_known_as, forget
from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.told_apart import forget as ask_again
from reader.library.told_apart import tell_apart

BOTH = 2
"""An alias and the full name; or two names that are told apart."""

Change = Callable[[Library], str]
"""What is done to the library, all of it or nothing, and the sentence that tells of it."""


def change(args: argparse.Namespace) -> Change:
    """The change that the command line asks for; what it cannot mean ends in a usage error."""
    if args.article is not None or args.speaker is not None or args.not_a_quote:
        args.refuse("--alias and --apart are of names, not of one quote, and stand alone")
    if args.alias and args.apart:
        args.refuse("give --alias or --apart")
    if args.alias and len(args.alias) != BOTH - args.undo:
        args.refuse("--alias takes NAME and FULL_NAME; with --undo only NAME")
    kind = EntityKind(args.kind) if args.kind else None
    where = args.inside or [None]
    if args.apart:
        name, other = args.apart
        return _apart(name, other, kind or EntityKind.PERSON, where, undo=args.undo)
    if args.undo:
        return _forgotten(args.alias[0], kind, where)
    alias, name = args.alias
    return _given(alias, name, kind, where)


Where = list[int | None]
"""The articles that are meant; only None for all."""


def _given(alias: str, name: str, kind: EntityKind | None, where: Where) -> Change:
    def give(library: Library) -> str:
        with library.writing():
            articles = sum(
                also_known_as(library, alias, name, kind=kind, article=article).articles
                for article in where
            )
        return _told(f"is shown as {name}", articles)

    return give


def _forgotten(alias: str, kind: EntityKind | None, where: Where) -> Change:
    def take_back(library: Library) -> str:
        with library.writing():
            articles = sum(forget(library, alias, kind=kind, article=article) for article in where)
        return _told("stands for itself again", articles)

    return take_back


def _apart(name: str, other: str, kind: EntityKind, where: Where, *, undo: bool) -> Change:
    def tell(library: Library) -> str:
        with library.writing():
            for article in where:
                figure = Figure(kind, name, article)
                if undo:
                    ask_again(library, figure, other)
                else:
                    tell_apart(library, figure, other)
        if undo:
            return f"{name} and {other} may be the same again."
        return f"{name} and {other} are two; nobody will ask again."

    return tell


def _told(what: str, articles: int) -> str:
    return f"The name {what}, in {plural(articles, 'article')} so far."
