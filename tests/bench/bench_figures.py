"""Measure pages and rankings by hand: `python -m tests.bench.bench_figures [ARTICLES [HOME]]`.

Fills a library with invented articles (100,000 unless told), about two figures for each of them, a
few in very many, and prints CPU milliseconds, the best of five. With a HOME that was filled before,
only measures.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from reader.articles.annotations import EntityKind
from reader.library.connection import Library, open_library
from reader.library.figure import Figure
from reader.library.figures import appearing, belonging, company, head, months, roles, said
from reader.library.figures.counting import By
from reader.library.figures.everyone import everyone
from reader.library.figures.mentions import articles_with, mentions_of
from reader.library.figures.period import ALL_TIME, Period, day, last_days, month, year
from reader.library.folding import words
from tests.bench import corpus

FIRST_DAY, DAYS = date(2024, 1, 1), 800
TODAY = FIRST_DAY + timedelta(days=DAYS - 1)
BATCH = 500
NAMED, QUOTED = 12, 4
KINDS = (EntityKind.PERSON, EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE)
ROLES = ("prime minister", "Canadian prime minister", "finance minister", "harbour master", None)
TEXT = "The harbour board of Saltmere met. " * 80


def names(count: int) -> list[tuple[str, EntityKind]]:
    """Different names, the most frequent first; one person in ten has a bare one."""
    chance, vocabulary = random.Random(5), corpus.words().vocabulary[200:]  # noqa: S311
    found: dict[str, EntityKind] = {}
    while len(found) < count:
        parts = chance.choices(vocabulary, k=chance.choice((1, 2, 2, 2, 2, 2, 2, 2, 3, 3)))
        found[" ".join(parts).title()] = chance.choice(KINDS)
    return list(found.items())


class Cast(NamedTuple):
    """Everybody there is, and the places in that list of those who speak."""

    known: list[tuple[str, EntityKind]]
    speakers: list[int]


def fill(library: Library, count: int) -> None:
    """Write the rows of so many articles, and say what it costs to keep who appears in them."""
    chance, known = random.Random(6), names(2 * count)  # noqa: S311
    speakers = [at for at, (_, kind) in enumerate(known) if kind is not EntityKind.PLACE]
    with library.writing():
        library.run_many(
            "INSERT INTO entities (id, name, kind) VALUES (?, ?, ?)",
            ((at + 1, name, kind) for at, (name, kind) in enumerate(known)),
        )
        library.run_many(
            "INSERT INTO speakers VALUES (?, ?)",
            ((at + 1, known[at][0]) for at in speakers),
        )
        library.run_many(
            "INSERT OR IGNORE INTO speaker_words VALUES (?, ?)",
            ((word, at + 1) for at in speakers for word in words(known[at][0])),
        )
    spent = 0.0
    numbers = iter(range(1, count + 1))
    while batch := list(islice(numbers, BATCH)):
        with library.writing():
            for number in batch:
                published = FIRST_DAY + timedelta(days=number * (DAYS - 1) // count)
                _article(library, number, published, chance, Cast(known, speakers))
            started = time.process_time()
            for number in batch:
                appearing.write(library, number)
            spent += time.process_time() - started
    print(f"{1e3 * spent / count:.2f} ms an article to keep who appears in it")


def _article(
    library: Library, number: int, published: date, chance: random.Random, cast: Cast
) -> None:
    known, speakers = cast
    library.run(
        "INSERT INTO articles (id, key, fingerprint, title, published, date_guessed, language,"
        " words, added) VALUES (?1, ?1, ?1, 'Harbour', ?2, 0, 'en', 500, ?2)",
        (number, published.isoformat()),
    )
    library.run("INSERT INTO texts VALUES (?, ?, '', '[]')", (number, TEXT))
    named = {_rank(chance, len(known)) for _ in range(NAMED)}
    library.run_many(
        "INSERT INTO article_entities VALUES (?, ?, ?, ?, '[16,27]', '[]')",
        ((number, at, one + 1, chance.randint(1, 4)) for at, one in enumerate(sorted(named))),
    )
    for quote in range(QUOTED):
        who = speakers[_rank(chance, len(speakers))]
        library.run(
            "INSERT INTO quotes VALUES (?, ?, 0, 9, 'direct', ?, 'said', 'x', 'sure', ?, ?, ?,"
            " NULL, NULL, NULL, NULL, '“The tide waits for nobody here.”',"
            " ' the tide waits for nobody here ')",
            (number, quote + 1, quote, who + 1, known[who][1], chance.choice(ROLES)),
        )


def _rank(chance: random.Random, size: int) -> int:
    return int(size ** chance.random()) - 1 if chance.random() < 0.5 else chance.randrange(size)


def measured(label: str, ask: Callable[[], object]) -> None:
    """Print the CPU of the first time and of the best of five."""
    times = []
    for _ in range(5):
        started = time.process_time()
        ask()
        times.append(1e3 * (time.process_time() - started))
    print(f"  {label:44} {times[0]:7.1f} {min(times):7.1f}", flush=True)


def rankings(library: Library) -> None:
    """The list of everyone, in every period and as names are typed."""
    periods = {
        "today": day(TODAY),
        "7 days": last_days(TODAY, 7),
        "this month": month(TODAY),
        "this year": year(TODAY.year),
        "a full year": year(2025),
        "all time": ALL_TIME,
        "since a day two years ago": Period(FIRST_DAY + timedelta(days=10)),
    }
    for name, period in periods.items():
        measured(f"everyone, {name}", lambda p=period: everyone(library, period=p))
    measured("everyone, by quotes", lambda: everyone(library, by=By.QUOTES))
    measured("places of 2025", lambda: everyone(library, kind=KINDS[3], period=year(2025)))
    measured("row 10,000 on", lambda: everyone(library, skip=10_000))
    for typed in (
        "a",
        "ba",
        "mcar",
        "bonaru",
        "car n",
        "aaaa",
        "zqzqzqzqzqzq",
        "bonxaru",
        "bxoqnaru",
    ):
        for name in ("all time", "a full year"):
            measured(
                f"typed {typed}, {name}",
                lambda t=typed, p=periods[name]: everyone(library, period=p, typed=t),
            )


def pages(library: Library, figure: Figure) -> None:
    """Everything on one page."""
    measured("first 50 quotes", lambda: list(said.said_by(library, figure, limit=50)))
    measured("all quotes", lambda: list(said.said_by(library, figure)))
    measured("about, no such words", lambda: list(said.said_by(library, figure, about="zebra")))
    measured("by year", lambda: head.by_year(library, figure))
    measured("roles over time", lambda: roles.roles_over_time(library, figure))
    measured("per month", lambda: months.per_month(library, figure))
    measured("first 50 articles", lambda: articles_with(library, figure, 50))
    measured("first 50 mentions", lambda: list(mentions_of(library, figure, 50)))
    measured("quoted beside", lambda: company.quoted_beside(library, figure, 10))
    measured("named beside", lambda: company.named_beside(library, figure, 10))
    measured("speakers of", lambda: belonging.speakers_of(library, figure, 10))


def most_frequent(library: Library) -> Iterator[Figure]:
    """Of each kind the figure that is named most."""
    for kind in EntityKind:
        yield everyone(library, kind=kind, limit=1)[0].figure


def main(arguments: list[str]) -> None:
    """Fill where there is nothing yet, then measure."""
    count = int(arguments[0]) if arguments else 100_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(arguments[1] if len(arguments) > 1 else folder) / "library.sqlite3"
        filled = path.exists()
        with open_library(path) as library:
            if not filled:
                fill(library, count)
            print(f"  {'CPU ms':44} {'first':>7} {'best':>7}")
            rankings(library)
            for figure in most_frequent(library):
                (row,) = library.rows(
                    "SELECT articles, quotes FROM figures WHERE name = ? AND kind = ?",
                    (figure.name, figure.kind),
                )
                print(f"{figure.name}, {figure.kind}: {row[0]:,} articles, {row[1]:,} quotes")
                pages(library, figure)


if __name__ == "__main__":
    main(sys.argv[1:])
