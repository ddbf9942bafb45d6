"""CPU of the analysis: `python -m tests.bench.bench_analysis [FILE ...]`, the starter articles else.

Prints milliseconds for 600 words, mean and p95 over the articles (best of five each), for quotes,
entities and both, with the data loaded; and once for loading it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.analysis.entities.find import find_entities
from reader.analysis.pipeline import analyse
from reader.analysis.quotes.find import find_quotes
from reader.articles.article import Article
from reader.articles.canonical import article_of
from reader.sources.folder import read_file
from reader.sources.starter import starter_drafts

WORDS = 600
ROUNDS = 5


def cost(work: Callable[[Article], object], article: Article) -> float:
    """CPU ms for 600 words of this article, the best of a few."""
    times = []
    for _ in range(ROUNDS):
        before = time.process_time()
        work(article)
        times.append(time.process_time() - before)
    return 1000 * min(times) * WORDS / len(article.text.split())


def report(name: str, work: Callable[[Article], object], articles: Sequence[Article]) -> None:
    costs = sorted(cost(work, article) for article in articles)
    mean, high = sum(costs) / len(costs), costs[int(len(costs) * 0.95)]
    print(f"{name:10} {mean:6.1f} mean {high:6.1f} p95")


def main() -> None:
    files = [Path(name) for name in sys.argv[1:]]
    drafts = map(read_file, files) if files else starter_drafts()
    articles = [article_of(draft) for draft in drafts]
    before = time.process_time()
    analyse(articles[0])
    print(f"{'first one':10} {1000 * (time.process_time() - before):6.1f} ms, loading included")
    report("quotes", lambda a: find_quotes(a.text, a.blocks), articles)
    report("entities", lambda a: find_entities(a.text, a.blocks), articles)
    report("both", analyse, articles)


if __name__ == "__main__":
    main()
