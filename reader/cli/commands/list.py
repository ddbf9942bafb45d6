"""`reader list [QUERY]`: the newest articles."""

from __future__ import annotations

import argparse

from reader.cli.errors import CommandError
from reader.cli.headlines import headline_line, headline_row
from reader.cli.opening import ready_stores
from reader.cli.options import Subparsers, add_command, add_json, add_limit
from reader.cli.output import print_rows, say_line, shown
from reader.cli.searching import find
from reader.library.articles import headlines, newest
from reader.paths import Home

LIMIT = 50


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader list`."""
    parser = add_command(
        subparsers,
        "list",
        run,
        summary="list the articles, newest first",
        example="reader list 'source:courier is:unread' --limit 10",
    )
    parser.add_argument("query", nargs="*", metavar="QUERY", help="only what the query finds")
    add_limit(parser, LIMIT)
    add_json(parser)


def run(args: argparse.Namespace, home: Home) -> int:
    """Print one line an article."""
    query = " ".join(args.query)
    with ready_stores(home) as stores:
        ids = find(stores, query, default_sort="newest").ids if query else newest(stores.library)
        if not ids:
            raise CommandError("There are no articles yet; add some with `reader add PATH`.")
        listed = headlines(stores.library, ids[: args.limit or None])
    if args.json:
        print_rows(map(headline_row, listed))
    else:
        for headline in listed:
            say_line(headline_line(headline))
    shown(len(listed), len(ids))
    return 0
