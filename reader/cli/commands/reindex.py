"""`reader reindex`: make the search index anew from the library."""

from __future__ import annotations

import argparse

from reader.articles.plural import plural
from reader.cli.opening import ready_stores
from reader.cli.options import Subparsers, add_command
from reader.cli.output import say
from reader.cli.progress import run_with_bar
from reader.cli.tagger import tagger_in_force
from reader.paths import Home


def add_parser(subparsers: Subparsers) -> None:
    """What can be written after `reader reindex`."""
    add_command(
        subparsers,
        "reindex",
        run,
        summary="make the search index anew from the library",
        example="reader reindex",
    )


def run(args: argparse.Namespace, home: Home) -> int:
    """Analyse what an older reader analysed, then rebuild the index."""
    from reader.workflows.analyse import analyse_outdated
    from reader.workflows.reindex import reindex

    del args
    tagger_in_force(home)
    with ready_stores(home) as stores:
        run_with_bar("analysing", analyse_outdated(stores))
        done = run_with_bar("indexing", reindex(stores))
    say(f"indexed {plural(done, 'article')}")
    return 0
