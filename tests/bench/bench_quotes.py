"""How right quotes and speakers are: `python -m tests.bench.bench_quotes [WORD ...]`.

Prints, over our annotated articles (those whose file name has one of the words), the share that is
right of each class, with how many there are, and the CPU ms for 600 words.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping

from reader.analysis.quotes.find import find_quotes
from reader.articles.article import Article
from tests.gold.held_out import analyse_unseen
from tests.gold.reading import gold_articles
from tests.gold.scoring import share_right, verdicts

WORDS = 600
F1 = ("", "span ", "indirect ", "indirect span ")


def main() -> None:
    wanted = sys.argv[1:] or [""]
    golds = [gold for gold in gold_articles() if any(word in gold.name for word in wanted)]
    counts = share_right(
        verdict for gold in golds for verdict in verdicts(gold, analyse_unseen(gold).quotes)
    )
    print(f"{len(golds)} articles, {cost([gold.article for gold in golds]):.1f} ms for 600 words")
    for prefix in F1:
        if f"{prefix}recall" in counts:
            print(f"{prefix + 'F1':22} {f1(counts, prefix):6.1f}")
    for name, (right, of) in sorted(counts.items()):
        print(f"{name:22} {100 * right / of:6.1f} of {of:5}")


def f1(counts: Mapping[str, tuple[int, int]], prefix: str) -> float:
    """The harmonic mean of precision and recall, in percent."""
    right, wanted = counts[f"{prefix}recall"]
    _, found = counts.get(f"{prefix}precision", (0, 0))
    return 200 * right / (wanted + found)


def cost(articles: list[Article]) -> float:
    """CPU ms of quotes for 600 words, over all articles."""
    before = time.process_time()
    for article in articles:
        find_quotes(article.text, article.blocks)
    took = time.process_time() - before
    return 1000 * took * WORDS / sum(len(article.text.split()) for article in articles)


if __name__ == "__main__":
    main()
