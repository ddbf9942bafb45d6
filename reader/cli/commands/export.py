"""`reader export`: bookmarks in a format of the world outside."""

from __future__ import annotations

import argparse

from reader.cli.errors import CommandError
from reader.cli.export_options import STDOUT, add_export_options, chosen_format, put
from reader.cli.opening import ready_stores
from reader.cli.options import Subparsers, add_command
from reader.library.bookmarks import all_bookmarks
from reader.paths import Home


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader export`."""
    parser = add_command(
        subparsers,
        "export",
        run,
        summary="export the bookmarked quotations",
        example="reader export -o quotes.md --speaker 'Kei Koga'",
    )
    add_export_options(parser, default=STDOUT)
    parser.add_argument("--speaker", metavar="NAME", help="only what this speaker said")
    parser.add_argument("--tag", metavar="TAG", help="only with this tag")


def run(args: argparse.Namespace, home: Home) -> int:
    """Write or print the chosen bookmarks."""
    with ready_stores(home) as stores:
        chosen = all_bookmarks(stores.library, speaker=args.speaker, tag=args.tag)
    if not chosen:
        raise CommandError("There is no such bookmark to export; see `reader bookmarks`.")
    put(args, chosen_format(args).render(chosen))
    return 0
