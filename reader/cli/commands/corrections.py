"""`reader corrections`: what you know better than the analysis."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Iterator
from typing import Any

from reader.articles.cleaning import clean_line
from reader.cli.errors import CommandError
from reader.cli.opening import ready_stores
from reader.cli.options import Subparsers, add_command, add_json
from reader.cli.output import print_rows, say
from reader.export.citation import attribution
from reader.export.wrapping import wrap
from reader.library.aliases import Alias, all_aliases
from reader.library.corrections import Placed, all_corrections
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
    if not corrections and not aliases:
        raise CommandError("Nothing is corrected yet; `reader correct --help` tells how.")
    if args.json:
        print_rows([*map(_row, corrections), *map(_alias_row, aliases)])
        return 0
    for placed in corrections:
        for line in _lines(placed):
            say(line)
    for alias in aliases:
        say(f"{clean_line(alias.alias)} is shown as {clean_line(alias.name)}")
        say(f"{INDENT}reader correct --alias {shlex.quote(alias.alias)} --undo")
    return 0


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
        "created": one.created,
    }


def _alias_row(alias: Alias) -> dict[str, Any]:
    nothing = dict.fromkeys(("article_id", "number", "title", "text"))
    named = {"speaker": alias.name, "role": None, "alias": alias.alias, "created": alias.created}
    return {"what": "alias", **nothing, **named}
