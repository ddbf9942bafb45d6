"""The stores, ready for a command that looks things up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from reader.cli.progress import run_with_bar
from reader.library.opening import is_older, upgrading
from reader.paths import Home
from reader.workflows.starter import starter_wanted
from reader.workflows.stores import Stores, open_stores


def bring_up_to_date(home: Home) -> None:
    """Show what a new version makes of an older library: a very large one takes half a minute."""
    if is_older(home.library):
        run_with_bar("bringing the library up to date", upgrading(home.library))


@contextmanager
def ready_stores(home: Home) -> Iterator[Stores]:
    """Open the stores; on the first start the articles that come with the reader are read in."""
    bring_up_to_date(home)
    with open_stores(home) as stores:
        if starter_wanted(stores):
            from reader.workflows.add import add_starter

            for _ in add_starter(stores):
                pass
        yield stores


@contextmanager
def echoing_stores(home: Home) -> Iterator[Stores]:
    """The same for a command that tells where else the same words stand.

    The quotations of a library from before are taken in first.
    """
    with ready_stores(home) as stores:
        from reader.workflows.take_in_quotes import take_in_quotes

        run_with_bar("reading quotations", take_in_quotes(stores))
        yield stores
