"""Measure “same person?” by hand: `PYTHONPATH=. python tests/bench/bench_offers.py [100000]`.

Names are drawn by Zipf's law, so that one surname in a hundred people is the commonest, and its
bearers are thousands. Prints CPU milliseconds (p50, p95, most) of asking who else may be meant.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate, islice
from pathlib import Path

import corpus

from reader.articles.annotations import Annotations, Entity, EntityKind, Mention
from reader.articles.article import Article
from reader.library.articles import store_all
from reader.library.connection import Library, open_library
from reader.library.figure import Figure, figure_of
from reader.library.offers import offers

BATCH = 500
EACH = 200
PEOPLE, COMPANIES, PLACES = 8, 4, 8
LIMIT = 8
WEIGHTS = list(accumulate(1 / (rank + 12) for rank in range(8000)))


class Names:
    """Given names, surnames and words, the frequent ones first."""

    def __init__(self) -> None:
        self.chance = random.Random(5)  # noqa: S311
        stock = [word.capitalize() for word in corpus.words().vocabulary[1000:9000]]
        self.given, self.surnames, self.words = stock[:600], stock[600:5000], stock[5000:]

    def zipf(self, stock: list[str]) -> str:
        """One of them, the first the likeliest."""
        return self.chance.choices(stock, cum_weights=WEIGHTS[: len(stock)])[0]

    def person(self) -> str:
        """A full name; now and then only a surname, or with an initial."""
        surname = self.zipf(self.surnames)
        if self.chance.random() < 0.15:
            return surname
        middle = f" {self.chance.choice('ABCDE')}." if self.chance.random() < 0.1 else ""
        return f"{self.zipf(self.given)}{middle} {surname}"

    def company(self) -> str:
        """Two or three words."""
        parts = [self.zipf(self.words) for _ in range(self.chance.choice((1, 2)))]
        return " ".join((*parts, self.chance.choice(("Bank", "Group", "Corp", "Union"))))


def crowded(names: Names, article: Article) -> tuple[Article, Annotations]:
    """The article, shortened, with 20 names."""
    found = [(names.person(), EntityKind.PERSON) for _ in range(PEOPLE)]
    found += [(names.company(), EntityKind.ORGANISATION) for _ in range(COMPANIES)]
    found += [(names.zipf(names.words), EntityKind.PLACE) for _ in range(PLACES)]
    entities = tuple(Entity(name, kind, (Mention(0, 4),)) for name, kind in found)
    return replace(article, text=article.text[:80], blocks=()), Annotations(entities=entities)


def fill(library: Library, count: int) -> None:
    """Store so many articles."""
    names = Names()
    stock = list(islice(corpus.articles(count), BATCH))
    made = (
        crowded(names, replace(stock[at % BATCH][0], key=f"{at}", fingerprint=f"{at}"))
        for at in range(count)
    )
    while some := list(islice(made, BATCH)):
        store_all(library, some)


def figures(library: Library) -> Iterator[tuple[str, list[Figure]]]:
    """Whom to ask about: people met at random, and those of the commonest surname."""
    chance = random.Random(6)  # noqa: S311
    rows = library.rows(
        "SELECT name, kind, article_id FROM article_entities JOIN entities ON id = entity_id"
        " WHERE kind <> 'place' AND article_id % 97 = 0"
    )
    met = [figure_of(name, EntityKind(kind), article) for name, kind, article in rows]
    common = Names().surnames[0]
    for what, some in {
        "a bare surname": [one for one in met if one.article],
        "the commonest surname": [one for one in met if one.article and one.name == common],
        "a full name": [one for one in met if one.article is None and one.kind == "person"],
        "a full name with it": [one for one in met if one.name.endswith(f" {common}")],
        "an organisation": [one for one in met if one.kind == "organisation"],
    }.items():
        yield what, chance.sample(some, min(EACH, len(some)))


def main(count: int) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder, open_library(Path(folder) / "l") as library:
        fill(library, count)
        people = library.row("SELECT count(*) FROM entities WHERE kind = 'person'")
        print(f"{count:,} articles, {(people or (0,))[0]:,} people; CPU ms p50, p95, most, asked")
        for what, some in figures(library):
            spent = []
            for figure in some:
                started = time.process_time()
                offers(library, figure, LIMIT)
                spent.append(1e3 * (time.process_time() - started))
            spent.sort()
            if spent:
                p95 = spent[len(spent) * 95 // 100]
                print(
                    f"  {what:22} {spent[len(spent) // 2]:6.1f} {p95:6.1f} {spent[-1]:6.1f}", end=""
                )
                print(f" {len(spent):5}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
