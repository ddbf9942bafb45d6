"""`reader person NAME`: everything about one person."""

from __future__ import annotations

import argparse

from reader.articles.annotations import EntityKind
from reader.cli.figure_options import add_page_options
from reader.cli.options import Subparsers, add_command
from reader.paths import Home


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader person`."""
    parser = add_command(
        subparsers,
        "person",
        run,
        summary="print what a person said, was, and in whose company",
        example="reader person Kei Koga --about japan --year 2026",
    )
    add_page_options(parser)


def run(args: argparse.Namespace, home: Home) -> int:
    """Print or export the page."""
    from reader.cli.figure_page import show_page

    return show_page(args, home, EntityKind.PERSON)
