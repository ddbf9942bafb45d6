"""`reader remove ID...`: take articles out; their bookmarks stay."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from reader.cli.errors import CommandError, no_article
from reader.cli.headlines import headline_line
from reader.cli.opening import ready_stores
from reader.cli.options import Subparsers, add_command
from reader.cli.output import say, say_line
from reader.library.articles import headlines, remove
from reader.library.rows import Headline
from reader.paths import Home


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader remove`."""
    parser = add_command(
        subparsers,
        "remove",
        run,
        summary="remove articles from the library; bookmarks of their quotes stay",
        example="reader remove 12 13 --yes",
    )
    parser.add_argument("ids", nargs="+", type=int, metavar="ID", help="see `reader list`")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def run(args: argparse.Namespace, home: Home) -> int:
    """Ask, and remove."""
    from reader.workflows.catch_up import catch_up

    ids = list(dict.fromkeys(args.ids))
    with ready_stores(home) as stores:
        listed = headlines(stores.library, ids)
        known = {headline.id for headline in listed}
        for unknown in (one for one in ids if one not in known):
            raise no_article(unknown)
        if not (args.yes or _agreed(listed)):
            say("Nothing is removed.")
            return 1
        removed = remove(stores.library, ids)
        catch_up(stores)
    say(f"removed {removed}")
    return 0


def _agreed(listed: Sequence[Headline]) -> bool:
    if not sys.stdin.isatty():
        raise CommandError(
            "There is no terminal to ask on; add --yes to remove without a question."
        )
    for headline in listed:
        say_line(headline_line(headline))
    try:
        answer = input("Remove these articles? [y/N] ")
    except EOFError:
        return False
    return answer.strip().lower() in {"y", "yes"}
