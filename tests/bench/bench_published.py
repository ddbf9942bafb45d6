"""How right quotes are on published corpora: `python -m tests.bench.bench_published FILE.jsonl ...`.

Prints for each file, and then for our own annotated articles, F1 with span and speaker both right,
F1 of spans, the share that is right of each class, and the CPU ms for 600 words. The layout of a
file stands in `tests/gold/published.py`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.bench import bench_quotes
from tests.bench.bench_quotes import cost, f1
from tests.gold.published import published, published_verdicts
from tests.gold.scoring import share_right


def main() -> None:
    for name in sys.argv[1:]:
        articles = list(published(Path(name)))
        counts = share_right(verdict for one in articles for verdict in published_verdicts(one))
        ms = cost([one.article for one in articles])
        print(f"{Path(name).name}: {len(articles)} articles, {ms:.1f} ms for 600 words")
        print(f"{'F1':22} {f1(counts, ''):6.1f}\n{'span F1':22} {f1(counts, 'span '):6.1f}")
        for figure, (right, of) in sorted(counts.items()):
            print(f"{figure:22} {100 * right / of:6.1f} of {of:5}")
        print()
    sys.argv[1:] = []
    bench_quotes.main()


if __name__ == "__main__":
    main()
