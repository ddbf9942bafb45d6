"""`reader add PATH...`: read files and folders into the library."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.opening import bring_up_to_date
from reader.cli.options import Subparsers, add_command
from reader.cli.output import complain, say
from reader.cli.progress import with_bar
from reader.cli.tagger import tagger_in_force
from reader.paths import Home
from reader.workflows.stores import open_stores

if TYPE_CHECKING:
    from reader.workflows.add import Progress, Tally


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader add`."""
    parser = add_command(
        subparsers,
        "add",
        run,
        summary="read files and folders of articles into the library",
        example="reader add ~/articles interview.txt",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file or a folder")


def run(args: argparse.Namespace, home: Home) -> int:
    """Add all that can be read, and say how many; 1 if something was refused."""
    from reader.workflows.add import add_paths, tally

    tagger_in_force(home)
    bring_up_to_date(home)
    steps: list[Progress] = []
    with open_stores(home) as stores:
        try:
            steps.extend(with_bar("adding", add_paths(stores, args.paths), _figures))
        finally:  # interrupted or not, what was told is stored
            counted = tally(steps)
            _tell(counted)
    return 1 if counted.refused else 0


def _figures(step: Progress) -> tuple[int, int]:
    return step.done, step.total


def _tell(counted: Tally) -> None:
    for refusal in counted.refused:
        complain(f"{refusal.path}: {refusal.reason}")
    say(
        f"added {counted.added}, updated {counted.updated}, unchanged {counted.unchanged}, "
        f"refused {len(counted.refused)}"
    )
