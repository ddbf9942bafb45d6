"""`reader bookmark ARTICLE_ID QUOTE_NUMBER`: keep a quotation."""

from __future__ import annotations

import argparse

from reader.cli.bookmark_lines import bookmark_lines
from reader.cli.errors import CommandError, no_article
from reader.cli.opening import ready_stores
from reader.cli.options import Subparsers, add_command
from reader.cli.output import say
from reader.library.articles import load
from reader.library.bookmarks import bookmark_quote
from reader.paths import Home
from reader.workflows.stores import Stores


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader bookmark`."""
    parser = add_command(
        subparsers,
        "bookmark",
        run,
        summary="keep a quotation, with its speaker and source",
        example="reader bookmark 12 3 --note 'for the essay' --tag asia --tag trade",
    )
    parser.add_argument("article", type=int, metavar="ARTICLE_ID", help="see `reader list`")
    parser.add_argument("number", type=int, metavar="QUOTE_NUMBER", help="see `reader show ID`")
    parser.add_argument("--note", default="", metavar="TEXT", help="your own words about it")
    parser.add_argument("--tag", action="append", default=[], metavar="TAG", help="may be repeated")


def run(args: argparse.Namespace, home: Home) -> int:
    """Keep the quotation and print it."""
    with ready_stores(home) as stores:
        _check(stores, args.article, args.number)
        kept = bookmark_quote(
            stores.library, args.article, args.number, note=args.note, tags=tuple(args.tag)
        )
    for line in bookmark_lines(kept):
        say(line)
    return 0


def _check(stores: Stores, article_id: int, number: int) -> None:
    stored = load(stores.library, article_id)
    if stored is None:
        raise no_article(article_id)
    most = len(stored.annotations.quotes)
    if not 1 <= number <= most:
        raise CommandError(
            f"Article {article_id} has no quote {number}; "
            f"`reader show {article_id}` numbers its {most}."
        )
