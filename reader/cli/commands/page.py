"""`reader page NAME`: everything about a person, an organisation or a place."""

from __future__ import annotations

import argparse

from reader.articles.annotations import EntityKind
from reader.cli.figure_options import add_page_options
from reader.cli.options import Subparsers, add_command
from reader.paths import Home


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader page`."""
    parser = add_command(
        subparsers,
        "page",
        run,
        summary="print what is said by and of a person, an organisation or a place",
        example="reader page Japan --kind place -o japan.md",
    )
    kinds = [kind.value for kind in EntityKind]
    parser.add_argument("--kind", choices=kinds, help="only this kind")
    add_page_options(parser)


def run(args: argparse.Namespace, home: Home) -> int:
    """Print or export the page."""
    from reader.cli.figure_page import show_page

    return show_page(args, home, EntityKind(args.kind) if args.kind else None)
