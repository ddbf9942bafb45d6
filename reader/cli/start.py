"""`reader` by itself: the app on a terminal, the newest articles anywhere else."""

from __future__ import annotations

import argparse
import gc
import sys

from reader.cli.errors import CommandError
from reader.cli.headlines import headline_line
from reader.cli.opening import bring_up_to_date, ready_stores
from reader.cli.output import say_line
from reader.library.articles import headlines, newest
from reader.paths import Home

NEWEST = 20
"""Headlines that are printed where there is no terminal."""


def run(args: argparse.Namespace, home: Home) -> int:
    """Open the app, or print what is new."""
    del args
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        return _print_newest(home)
    if not sys.stderr.isatty():
        # Textual draws on stderr, so that a redirected one leaves the screen blank.
        raise CommandError("The screen is drawn through stderr; start `reader` without `2>`.")
    return _open_app(home)


def _open_app(home: Home) -> int:
    bring_up_to_date(home)
    # What the start makes stays for life, and walking over it took a sixth of the time to the first
    # frame; the app lets the collector work again once it stands.
    gc.disable()
    from reader.app import app
    from reader.workflows.settings import load_settings

    settings, problems = load_settings(home.config_file)
    return app.run(home, settings, problems)


def _print_newest(home: Home) -> int:
    with ready_stores(home) as stores:
        for headline in headlines(stores.library, newest(stores.library)[:NEWEST]):
            say_line(headline_line(headline))
    return 0
