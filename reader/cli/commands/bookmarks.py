"""`reader bookmarks`: the quotations that were kept."""

from __future__ import annotations

import argparse

from reader.cli.bookmark_lines import bookmark_lines
from reader.cli.errors import CommandError
from reader.cli.opening import ready_stores
from reader.cli.options import Subparsers, add_command, add_json
from reader.cli.output import print_rows, say
from reader.export.fields import fields, row
from reader.library.bookmarks import all_bookmarks
from reader.paths import Home


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader bookmarks`."""
    parser = add_command(
        subparsers,
        "bookmarks",
        run,
        summary="print the bookmarked quotations, the latest first",
        example="reader bookmarks --json | head -3",
    )
    add_json(parser)


def run(args: argparse.Namespace, home: Home) -> int:
    """Print the bookmarks."""
    with ready_stores(home) as stores:
        kept = all_bookmarks(stores.library)
    if not kept:
        raise CommandError("There are no bookmarks yet; `reader bookmark ID NUMBER` sets one.")
    if args.json:
        print_rows(row(fields(bookmark)) for bookmark in kept)
        return 0
    for bookmark in kept:
        for line in bookmark_lines(bookmark):
            say(line)
    return 0
