"""Measure the index by hand: `PYTHONPATH=. python tests/bench/bench_index.py [1000 10000]`.

Prints articles indexed a second, size on the disk, CPU milliseconds of each kind of query (p50 and
p95 over different queries, each on an index whose caches are empty, then again on warm ones), and
the memory of a process that only searches.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from pathlib import Path

import corpus

from reader.index import sync
from reader.index.index import Index, open_index
from reader.index.query.language import parse
from reader.index.searching import search
from reader.library.articles import store_all
from reader.library.connection import Library, open_library

TODAY = date(2026, 3, 1)
EACH = 40
BATCH = 500
KINDS = {
    "rare word": "{rare}",
    "common word": "{common}",
    "three words": "{common} {mid} {common2}",
    "one of two": "{common} OR {mid}",
    "excluded": "{common} -{mid}",
    "phrase, common words": '"{stop} {stop2}"',
    "phrase, any words": '"{common} {mid}"',
    "prefix of 2": "{two}*",
    "prefix of 3": "{three}*",
    "prefix of 4": "{four}*",
    "filtered": "{common} source:courier person:moreau date:2025 is:unread",
    "newest first": "",
    "date": "date:2025-06",
    "said": 'said:"{name}"',
    "said about": "said:{last} about:{common}",
    "about a phrase": 'about:"{stop} {stop2}"',
    "relevance": "{common} sort:relevance",
    "relevance of two": "{common} {mid} sort:relevance",
}


def queries(kind: str) -> Iterator[str]:
    """Different queries of one kind, the same ones every time."""
    chance, vocabulary = random.Random(3), corpus.words().vocabulary  # noqa: S311
    for _ in range(EACH):
        word = chance.choice(vocabulary[20:400])
        yield kind.format(
            rare=chance.choice(vocabulary[20_000:]),
            common=chance.choice(vocabulary[20:120]),
            common2=chance.choice(vocabulary[20:120]),
            mid=chance.choice(vocabulary[300:2000]),
            stop=chance.choice(vocabulary[:8]),
            stop2=chance.choice(vocabulary[:8]),
            two=(word + "bo")[:2],
            three=(word + "bo")[:3],
            four=(word + "bobo")[:4],
            name=f"{chance.choice(corpus.FIRST)} {chance.choice(corpus.LAST)}",
            last=chance.choice(corpus.LAST),
        )


def build(home: Path, count: int) -> None:
    """Store and index, and say how fast."""
    with open_library(home / "library.sqlite3") as library:
        started = time.process_time()
        made = corpus.articles(count)
        while some := list(islice(made, BATCH)):
            store_all(library, some)
        stored = time.process_time()
        index = open_index(home / "index", library)
        done = sum(1 for _ in sync.catch_up(index, library))
        finished = time.process_time()
        index.close()
    size = sum(path.stat().st_size for path in (home / "index").rglob("*") if path.is_file())
    print(f"{count:,} articles: made and stored {count / (stored - started):.0f} a second of CPU,")
    print(f"  indexed {done / (finished - stored):.0f} a second, {size / 1e6:.0f} MB on the disk,")
    print(f"  at most {peak():.0f} MB of memory", flush=True)


def ask(home: Path) -> None:
    """Time every kind of query."""
    with open_library(home / "library.sqlite3") as library:
        started = time.process_time()
        index = open_index(home / "index", library)
        search(index, library, parse("first", today=TODAY))
        print(
            f"  opened, Whoosh loaded, first query: {1e3 * (time.process_time() - started):.0f} ms"
        )
        print(f"  {'CPU ms':24} {'p50':>7} {'p95':>7}   {'warm':>7}   {'found':>7}")
        for name, kind in KINDS.items():
            _time(index, library, name, list(queries(kind)))
    print(f"  memory of this process: {peak():.0f} MB", flush=True)


def _time(index: Index, library: Library, name: str, texts: Sequence[str]) -> None:
    cold, warm, found = [], [], []
    for text in texts:
        snapshot = index.snapshot(library)
        if snapshot is not None:
            for cached in (snapshot.bits, snapshot.beginning, snapshot.dated):
                cached.cache_clear()
        cold.append(_once(index, library, text)[0])
        spent, count = _once(index, library, text)
        warm.append(spent)
        found.append(count)
    middle = sorted(found)[len(found) // 2]
    print(
        f"  {name:24} {at(cold, 0.5):7.2f} {at(cold, 0.95):7.2f}   {at(warm, 0.5):7.2f}  {middle:8,}"
    )


def _once(index: Index, library: Library, text: str) -> tuple[float, int]:
    started = time.process_time()
    found = search(index, library, parse(text, today=TODAY))
    return 1e3 * (time.process_time() - started), len(found.ids)


def at(values: Sequence[float], part: float) -> float:
    """A percentile."""
    return sorted(values)[min(int(part * len(values)), len(values) - 1)]


def peak() -> float:
    """Megabytes that this process has held at most (Linux counts in kB)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(arguments: Sequence[str]) -> None:
    """Each step in a process of its own, so that memory is its own, too."""
    if arguments[:1] == ["build"]:
        build(Path(arguments[1]), int(arguments[2]))
    elif arguments[:1] == ["ask"]:
        ask(Path(arguments[1]))
    else:
        for count in arguments or ("1000", "10000"):
            with tempfile.TemporaryDirectory() as home:
                for step in (["build", home, count], ["ask", home]):
                    subprocess.run([sys.executable, __file__, *step], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
