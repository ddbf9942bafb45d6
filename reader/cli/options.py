"""Options that several commands share."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

from reader.paths import Home

# argparse gives it no public name
Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001

MOST = 2**31
"""More than any library holds, and few enough for every layer to count."""

Run = Callable[[argparse.Namespace, Home], int]


def add_command(
    subparsers: Subparsers, name: str, run: Run, *, summary: str, example: str
) -> argparse.ArgumentParser:
    """A command with its help, an example in it, and `--home` after it too."""
    parser = subparsers.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add_home(parser, default=argparse.SUPPRESS)
    parser.set_defaults(run=run)
    return parser


def add_home(parser: argparse.ArgumentParser, default: object) -> None:
    """Where data, settings and index are kept."""
    parser.add_argument(
        "--home",
        type=Path,
        default=default,
        metavar="DIR",
        help="keep everything under DIR (also: READER_HOME)",
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """JSON Lines in place of text."""
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")


def add_reported(parser: argparse.ArgumentParser) -> None:
    """What is said without marks as well."""
    parser.add_argument(
        "--reported", action="store_true", help="also what is reported without quotation marks"
    )


def add_limit(parser: argparse.ArgumentParser, default: int) -> None:
    """At most so many lines; 0 means all."""
    parser.add_argument(
        "--limit",
        type=count,
        default=default,
        metavar="N",
        help=f"at most N, 0 for all ({default or 'all'} unless told)",
    )


def count(text: str) -> int:
    """A whole number from 0 on."""
    if not text.isascii() or not text.isdigit():
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from 0 on")
    return min(int(text), MOST)


def day(text: str) -> date:
    """A day as YYYY-MM-DD."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"“{text}” is not a date like 2026-03-06") from error
