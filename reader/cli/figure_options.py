"""What `reader person` and `reader page` both take."""

from __future__ import annotations

import argparse

from reader.cli.export_options import add_export_options
from reader.cli.options import add_json, add_reported, count, day

SHOWN = 20
"""Quotes, and sentences that name an organisation or a place, that are printed unless told."""


def add_page_options(parser: argparse.ArgumentParser) -> None:
    """Whose page, which of the quotes, and how it is printed."""
    parser.add_argument("name", nargs="+", metavar="NAME", help="a name, or letters of it")
    parser.add_argument("--about", metavar="WORDS", help="only quotations with these words")
    parser.add_argument("--year", type=_year, metavar="YEAR", help="only of this year")
    parser.add_argument("--since", type=day, metavar="DATE", help="only from this day on")
    parser.add_argument(
        "--article", type=int, metavar="ID", help="who bears this bare name in one article"
    )
    parser.add_argument(
        "--limit",
        type=count,
        metavar="N",
        help=f"at most N quotes, 0 for all ({SHOWN} unless told, all in an export)",
    )
    add_reported(parser)
    add_json(parser)
    add_export_options(parser, default=None)


def _year(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 9999):  # noqa: PLR2004
        raise argparse.ArgumentTypeError(f"“{text}” is not a year like 2026")
    return int(text)
