"""How right names are: `python -m tests.bench.bench_entities [WORD ...]`.

Prints, over our annotated articles (those whose file name has one of the words), F1 of mentions by
kind and of the distinct names, and the share of names whose mentions are counted right.
"""

from __future__ import annotations

import sys

from tests.bench.bench_quotes import f1
from tests.gold.entity_scoring import entity_verdicts
from tests.gold.held_out import analyse_unseen
from tests.gold.reading import gold_articles
from tests.gold.scoring import share_right


def main() -> None:
    wanted = sys.argv[1:] or [""]
    golds = [gold for gold in gold_articles() if any(word in gold.name for word in wanted)]
    counts = share_right(
        verdict
        for gold in golds
        for verdict in entity_verdicts(gold, analyse_unseen(gold).entities)
    )
    print(f"{len(golds)} articles")
    for prefix in ("", "person ", "organisation ", "place ", "names "):
        print(f"{prefix + 'F1':18} {f1(counts, prefix):6.1f} of {counts[f'{prefix}recall'][1]:5}")
    right, of = counts["counts"]
    print(f"{'counts right':18} {100 * right / of:6.1f} of {of:5}")


if __name__ == "__main__":
    main()
