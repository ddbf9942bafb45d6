"""`reader corrections`: what you know better than the analysis."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Iterator
from typing import Any

from reader.articles.annotations import EntityKind
from reader.articles.cleaning import clean_line
from reader.cli.errors import CommandError
from reader.cli.opening import ready_stores
from reader.cli.options import Subparsers, add_command, add_json
from reader.cli.output import print_rows, say
from reader.export.citation import attribution
from reader.export.wrapping import wrap
from reader.library.alias import OneArticle
from reader.library.aliases import Alias, all_aliases
from reader.library.corrections import Placed, all_corrections
from reader.library.told_apart import Apart, all_apart
from reader.paths import Home

INDENT = "    "


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader corrections`."""
    parser = add_command(
        subparsers,
        "corrections",
        run,
        summary="print your corrections, the latest first, and how to undo them",
        example="reader corrections --json",
    )
    add_json(parser)


def run(args: argparse.Namespace, home: Home) -> int:
    """Print the corrections, then the aliases."""
    with ready_stores(home) as stores:
        corrections, aliases = all_corrections(stores.library), all_aliases(stores.library)
        apart = all_apart(stores.library)
    if not corrections and not aliases and not apart:
        raise CommandError("Nothing is corrected yet; `reader correct --help` tells how.")
    if args.json:
        print_rows([*map(_row, corrections), *map(_alias_row, aliases), *map(_apart_row, apart)])
        return 0
    for placed in corrections:
        for line in _lines(placed):
            say(line)
    for alias in aliases:
        _say_of_names(
            f"{alias.alias} is shown as {alias.name}",
            ["--alias", alias.alias, *_kind(alias.kind)],
            alias.article,
        )
    for two in apart:
        _say_of_names(
            f"{two.name} and {two.other} are two",
            ["--apart", two.name, two.other, *_kind(two.kind)],
            two.article,
        )
    return 0


def _kind(kind: EntityKind | None) -> list[str]:
    return ["--kind", kind] if kind else []


def _say_of_names(what: str, way_back: list[str], article: OneArticle | None) -> None:
    where = f" in “{article.title}”" if article else ""
    say(clean_line(f"{what}{where}"))
    if article and article.id is None:
        say(f"{INDENT}(the article is no longer in the library)")
        return
    inside = ["--in", str(article.id)] if article else []
    say(f"{INDENT}{shlex.join(['reader', 'correct', *way_back, *inside, '--undo'])}")


def _lines(placed: Placed) -> Iterator[str]:
    one = placed.correction
    yield from wrap(one.text)
    who = attribution(one.speaker.name, one.speaker.role) if one.speaker else None
    yield from wrap(f"— {who}" if who else "is not a quote", indent=INDENT)
    yield from wrap(clean_line(one.title), indent=INDENT)
    if placed.number is not None:
        yield f"{INDENT}reader correct {one.article_id} {placed.number} --undo"
    elif one.article_id is None:
        yield f"{INDENT}(the article is no longer in the library)"
    else:
        yield f"{INDENT}(the words no longer stand there, or a later correction holds)"
    yield ""


def _row(placed: Placed) -> dict[str, Any]:
    one = placed.correction
    return {
        "what": "speaker" if one.speaker else "not a quote",
        "article_id": one.article_id,
        "number": placed.number,
        "title": one.title,
        "text": one.text,
        "speaker": one.speaker.name if one.speaker else None,
        "role": one.speaker.role if one.speaker else None,
        "alias": None,
        "kind": None,
        "everywhere": False,
        "created": one.created,
    }


def _alias_row(alias: Alias) -> dict[str, Any]:
    return _names_row("alias", alias.alias, alias.name, alias)


def _apart_row(apart: Apart) -> dict[str, Any]:
    return _names_row("different", apart.name, apart.other, apart)


def _names_row(what: str, name: str, other: str, said: Alias | Apart) -> dict[str, Any]:
    return {
        "what": what,
        "article_id": said.article.id if said.article else None,
        "number": None,
        "title": said.article.title if said.article else None,
        "text": None,
        "speaker": other,
        "role": None,
        "alias": name,
        "kind": said.kind,
        "everywhere": said.article is None,
        "created": said.created,
    }
