"""Fill a home with generated articles: `python -m tests.bench.fill_home HOME COUNT`."""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path

from reader.library.articles import store_all
from reader.paths import find_home
from reader.workflows.reindex import reindex
from reader.workflows.stores import open_stores
from tests.bench.corpus import articles

BATCH = 500


def fill(root: Path, count: int) -> None:
    """Store `count` articles in the home at `root` and bring its index in step."""
    pairs = articles(count)
    with open_stores(find_home(root)) as stores:
        while batch := list(islice(pairs, BATCH)):
            store_all(stores.library, batch)
        for _ in reindex(stores):
            pass


if __name__ == "__main__":
    fill(Path(sys.argv[1]), int(sys.argv[2]))
