"""Measure names by hand: `PYTHONPATH=. python tests/bench/bench_names.py [20000]`.

Prints articles stored a second, without aliases and with some, and the CPU seconds of giving and
taking back a name that stands in about 5,000 articles.
"""

from __future__ import annotations

import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

import corpus

from reader.articles.annotations import Annotations, Entity, EntityKind, Mention
from reader.articles.article import Article
from reader.library import aliases
from reader.library.articles import store_all
from reader.library.connection import Library, open_library

BATCH = 500
EVERY = 4
COMMON = "Harwick Harbour"


def crowded(number: int, article: Article, found: Annotations) -> tuple[Article, Annotations]:
    """The article with 20 more names, most of them its own; one stands in every fourth article."""
    names = [f"{corpus.FIRST[at % 12]} {corpus.LAST[at // 12]}son{number}" for at in range(10)]
    names += [f"{place} {at}" for at in range(2) for place in corpus.PLACES[:5]]
    names += [COMMON] if number % EVERY == 0 else []
    more = tuple(Entity(name, EntityKind.PERSON, (Mention(0, 4),)) for name in names)
    return article, Annotations(found.quotes, (*found.entities, *more), found.engine)


def fill(library: Library, count: int) -> float:
    """Store so many articles; how many a second of CPU, without the making of them."""
    made = (crowded(number, *pair) for number, pair in enumerate(corpus.articles(count)))
    spent = 0.0
    while some := list(islice(made, BATCH)):
        started = time.process_time()
        store_all(library, some)
        spent += time.process_time() - started
    return count / spent


def main(count: int) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        with open_library(Path(folder) / "plain.sqlite3") as library:
            print(f"{count:,} articles: {fill(library, count):.0f} stored a second of CPU")
            started = time.process_time()
            given = aliases.also_known_as(library, COMMON, "Lowmere Harbour")
            given_at = time.process_time()
            print(f"  a name in {given.articles:,}: given in {given_at - started:.2f} s of CPU,")
            aliases.take_back(library, given)
            print(f"  taken back in {time.process_time() - given_at:.2f} s")
        with open_library(Path(folder) / "named.sqlite3") as library:
            for at in range(200):
                aliases.also_known_as(library, f"Nobody {at}", f"Somebody {at}")
            aliases.also_known_as(library, COMMON, "Lowmere Harbour")
            print(f"  with 201 aliases: {fill(library, count):.0f} stored a second of CPU")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
