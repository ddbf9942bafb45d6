"""What it costs to find the same words elsewhere: `python -m tests.bench.bench_echoes [ARTICLES]`.

Writes ARTICLES (100,000) with 8 quotations each straight into the tables: words drawn so that each
follows the last as it does in the starter articles, one in fifty a slogan, one in ten said before,
one in ten said before with words changed. Prints what taking them in costs, what storing costs from
then on, the room, and the CPU ms of `echo_counts` for articles of 30 quotes and with slogans.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from reader.articles.said_words import folded_words
from reader.library import print_rows
from reader.library.connection import Library, open_library
from reader.library.echoes import echo_counts, echoes
from reader.library.utterances import Part, Utterance
from reader.sources.starter import starter_drafts

QUOTES = 8
SLOGAN = "“Make Saltmere dry again and send the pumps to every village on the coast”"
BATCH = 16
FURTHER = 1600
AS_BEFORE, VARIED, SLOGANS = 0.1, 0.2, 0.22


class Speech:
    """Invented quotations: every word follows the last as somewhere in the starter articles."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311
        self._after: dict[str, list[str]] = defaultdict(list)
        for draft in starter_drafts():
            words = folded_words(" ".join(text for _, text in draft.paragraphs))
            for word, following in pairwise(words):
                self._after[word].append(following)
        self._words = list(self._after)
        self._said: list[list[str]] = []

    def quotation(self) -> str:
        """The next one, of 4 to 30 words."""
        kind = self._chance.random()
        if kind < AS_BEFORE and self._said:
            words = self._chance.choice(self._said)
        elif kind < VARIED and self._said:
            words = self._varied(self._chance.choice(self._said))
        elif kind < SLOGANS:
            return SLOGAN
        else:
            words = self._new(self._chance.randint(4, 30))
            self._said.append(words)
        return f"“{' '.join(words)}”"

    def _new(self, length: int) -> list[str]:
        words = [self._chance.choice(self._words)]
        while len(words) < length:
            jump = self._chance.random() < 0.3
            following = self._words if jump else self._after[words[-1]] or self._words
            words.append(self._chance.choice(following))
        return words

    def _varied(self, words: list[str]) -> list[str]:
        return [
            self._chance.choice(self._words) if self._chance.random() < 0.1 else word
            for word in words
        ]


def fill(library: Library, articles: int, speech: Speech) -> None:
    """Articles of an older library, and how their quotes stand in the tables."""
    with library.writing():
        for article_id in range(1, articles + 1):
            said = [speech.quotation() for _ in range(QUOTES)]
            add(library, article_id, said)
        library.run("INSERT INTO unprinted SELECT id FROM articles")


def add(library: Library, article_id: int, said: list[str]) -> None:
    """One article, without fingerprints."""
    library.run(
        "INSERT INTO articles (id, key, fingerprint, title, published, date_guessed, language,"
        " words, quotes, added) VALUES (?1, ?1, ?1, 'Bench', '2026-03-06', 0, 'en', 9, ?2, '')",
        (article_id, len(said)),
    )
    library.run_many(
        "INSERT INTO quotes VALUES (?, ?, 0, 1, 'direct', ?, NULL, '', 'sure', NULL, NULL, NULL,"
        " NULL, NULL, NULL, NULL, ?, ?)",
        [
            (article_id, number, number, text, f" {' '.join(folded_words(text))} ")
            for number, text in enumerate(said, 1)
        ],
    )


def take_in(library: Library) -> Iterator[float]:
    """CPU seconds of each step."""
    while True:
        before = time.process_time()
        if not print_rows.take_in(library, 64):
            return
        yield time.process_time() - before


def store_further(library: Library, first: int, speech: Speech) -> float:
    """CPU seconds that fingerprints add to storing `FURTHER` articles in batches."""
    took = 0.0
    for start in range(first, first + FURTHER, BATCH):
        batch = [[speech.quotation() for _ in range(QUOTES)] for _ in range(BATCH)]
        before = time.process_time()
        with library.writing():
            for at, said in enumerate(batch):
                parts = [Utterance((Part(number, text),)) for number, text in enumerate(said, 1)]
                print_rows.write(library, start + at, parts)
        took += time.process_time() - before
    return took


def size(library: Library) -> int:
    """Bytes of the pages in use."""
    (pages,) = library.row("PRAGMA page_count") or (0,)
    (free,) = library.row("PRAGMA freelist_count") or (0,)
    return 4096 * (pages - free)


def ask(library: Library, article_id: int) -> tuple[float, int]:
    """CPU ms of `echo_counts`, and how many quotes stand elsewhere."""
    before = time.process_time()
    counts = echo_counts(library, article_id)
    return 1000 * (time.process_time() - before), len(counts)


def tell_times(when: str, library: Library, busy: int) -> None:
    """Of 20 articles after `busy`."""
    asked = [ask(library, busy + at + 1) for at in range(20)]
    times = sorted(ms for ms, _ in asked)
    print(f"30 quotes, {when}: {times[10]:.1f} ms in the middle, {times[-1]:.1f} at worst")
    print(f"  {sum(quotes for _, quotes in asked) / 20:.1f} quotes stand elsewhere")


def main() -> None:
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    speech = Speech(1)
    with tempfile.TemporaryDirectory() as folder, open_library(Path(folder) / "l") as library:
        fill(library, articles, speech)
        before = size(library)
        steps = list(take_in(library))
        print(f"taking in: {sum(steps):.1f} s, longest step of 64 {1000 * max(steps):.0f} ms")
        room = (size(library) - before) / articles / QUOTES
        print(f"room: {room:.0f} bytes a quotation, {before / articles / QUOTES:.0f} without")
        took = store_further(library, articles + 1, speech)
        print(f"storing: {1000 * took / FURTHER:.2f} ms more an article")
        busy = articles + FURTHER
        for at in range(20):
            with library.writing():
                add(library, busy + at + 1, [speech.quotation() for _ in range(30)])
                library.run("INSERT INTO unprinted VALUES (?)", (busy + at + 1,))
            print_rows.take_in(library, BATCH)
        tell_times("before merging", library, busy)
        start = time.process_time()
        steps = sum(1 for _ in print_rows.merge(library))
        print(f"merging: {time.process_time() - start:.2f} s in {steps} steps")
        tell_times("merged", library, busy)
        with library.writing():
            add(library, busy + 99, [SLOGAN] * 5 + [speech.quotation() for _ in range(25)])
            # Not taken in: what it asks for is looked up all the same.
        print(f"30 quotes, 5 slogans: {ask(library, busy + 99)[0]:.1f} ms")
        start = time.process_time()
        found = len(echoes(library, busy + 99, 1))
        print(f"a slogan listed: {found} places, {1000 * (time.process_time() - start):.1f} ms")


if __name__ == "__main__":
    main()
