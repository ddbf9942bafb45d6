"""`reader export`: bookmarks in a format of the world outside."""

from __future__ import annotations

import argparse
from pathlib import Path

from reader.cli.errors import CommandError
from reader.cli.opening import ready_stores
from reader.cli.options import Subparsers, add_command
from reader.cli.output import print_file
from reader.export.formats import FORMATS, Format
from reader.export.writing import write
from reader.library.bookmarks import all_bookmarks
from reader.paths import Home

STDOUT = Path("-")


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader export`."""
    parser = add_command(
        subparsers,
        "export",
        run,
        summary="export the bookmarked quotations",
        example="reader export -o quotes.md --speaker 'Kei Koga'",
    )
    parser.add_argument("--format", choices=list(FORMATS), help="by the file's name, else markdown")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        default=STDOUT,
        metavar="FILE",
        help="- prints it (the default)",
    )
    parser.add_argument("--force", action="store_true", help="replace an existing FILE")
    parser.add_argument("--speaker", metavar="NAME", help="only what this speaker said")
    parser.add_argument("--tag", metavar="TAG", help="only with this tag")


def run(args: argparse.Namespace, home: Home) -> int:
    """Write or print the chosen bookmarks."""
    chosen_format = FORMATS[args.format] if args.format else _format_of(args.output)
    with ready_stores(home) as stores:
        chosen = all_bookmarks(stores.library, speaker=args.speaker, tag=args.tag)
    if not chosen:
        raise CommandError("There is no such bookmark to export; see `reader bookmarks`.")
    text = chosen_format.render(chosen)
    if args.output == STDOUT:
        print_file(text)
    else:
        write(args.output.expanduser(), text, force=args.force)
    return 0


def _format_of(path: Path) -> Format:
    suffix = path.suffix.lower()
    return next((fmt for fmt in FORMATS.values() if fmt.suffix == suffix), FORMATS["markdown"])
