"""Where an export goes, and in which format."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.output import print_file

if TYPE_CHECKING:
    from reader.export.formats import Format

STDOUT = Path("-")
FORMAT_NAMES = ("markdown", "json", "csv", "text")


def add_export_options(parser: argparse.ArgumentParser, default: Path | None) -> None:
    """The format, the file (`default` where none is given), and whether it may be replaced."""
    parser.add_argument("--format", choices=FORMAT_NAMES, help="by the file's name, else markdown")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        default=default,
        metavar="FILE",
        help="- prints it" + (" (the default)" if default else ""),
    )
    parser.add_argument("--force", action="store_true", help="replace an existing FILE")


def chosen_format(args: argparse.Namespace) -> Format:
    """The format that is named, else that of the file's ending, else Markdown."""
    from reader.export.formats import FORMATS

    if args.format:
        return FORMATS[args.format]
    suffix = args.output.suffix.lower() if args.output else ""
    return next((fmt for fmt in FORMATS.values() if fmt.suffix == suffix), FORMATS["markdown"])


def put(args: argparse.Namespace, text: str) -> None:
    """Print the export, or write it to its file."""
    from reader.export.writing import write

    if args.output in {None, STDOUT}:
        print_file(text)
    else:
        write(args.output.expanduser(), text, force=args.force)
