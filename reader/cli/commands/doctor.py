"""`reader doctor`: examine everything that is kept."""

from __future__ import annotations

import argparse
from contextlib import suppress

from reader.articles.cleaning import clean_line
from reader.cli.opening import bring_up_to_date
from reader.cli.options import Subparsers, add_command
from reader.cli.output import say
from reader.errors import ReaderError
from reader.paths import Home


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader doctor`."""
    add_command(
        subparsers,
        "doctor",
        run,
        summary="examine library, index, permissions, disk and settings; repair what is derived",
        example="reader doctor",
    )


def run(args: argparse.Namespace, home: Home) -> int:
    """Print one line a finding; 1 if something is left to do."""
    from reader.workflows.doctor import examine

    del args
    with suppress(ReaderError):  # it is examined all the same
        bring_up_to_date(home)
    well = True
    for finding in examine(home):
        mark = "repaired" if finding.repaired else "✓" if finding.ok else "✗"
        say(f"{mark:<8}  {clean_line(finding.sentence)}")
        well = well and (finding.ok or finding.repaired)
    return 0 if well else 1
