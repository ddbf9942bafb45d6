"""What can be written on the command line."""

from __future__ import annotations

import argparse

from reader import __version__
from reader.cli import start
from reader.cli.commands import (
    add,
    bookmark,
    bookmarks,
    config,
    correct,
    corrections,
    doctor,
    echoes,
    entities,
    export,
    inspect,
    page,
    person,
    quotes,
    reindex,
    remove,
    search,
    show,
)
from reader.cli.commands import list as listing
from reader.cli.options import add_home

COMMANDS = (
    add,
    listing,
    search,
    show,
    quotes,
    echoes,
    person,
    page,
    entities,
    bookmarks,
    bookmark,
    correct,
    corrections,
    export,
    inspect,
    remove,
    reindex,
    doctor,
    config,
)


def build_parser() -> argparse.ArgumentParser:
    """The whole command line; `run` and `home` of its result are always there."""
    parser = argparse.ArgumentParser(
        prog="reader",
        description="A terminal news reader that knows who said what. "
        "Without a command it opens on the screen.",
        epilog="example:\n  reader add ~/articles\n  reader search 'said:\"Kei Koga\" japan'",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"reader {__version__}")
    add_home(parser, default=None)
    parser.set_defaults(run=start.run)
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in COMMANDS:
        command.add_parser(subparsers)
    return parser
