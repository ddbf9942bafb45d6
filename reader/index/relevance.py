"""How well articles answer a query.

BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009) with its usual k1 and b.
The occurrences are counted in the text streams of what was found, so the index keeps no counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import log

from reader.index.matching import needles, title_of
from reader.index.query.nodes import And, Field, Match, Node, Or, Phrase

K1 = 1.2
B = 0.75
TITLE = 3
"""An occurrence in the headline counts as so many in the body."""
MOST = 4_000
"""Articles that are scored, the newest of them; what lies behind stays in order of date."""


def scores(
    phrases: Sequence[Phrase], found: Sequence[int], total: int, text: Callable[[int], bytes]
) -> dict[int, float]:
    """Scores of at most `MOST` of the articles found; `total` is the size of the library."""
    texts = {article_id: text(article_id) for article_id in found[:MOST]}
    mean = sum(map(len, texts.values())) / max(len(texts), 1)
    scored = dict.fromkeys(texts, 0.0)
    for phrase in phrases:
        counts = {article_id: _count(phrase, stream) for article_id, stream in texts.items()}
        holding = sum(1 for count in counts.values() if count)
        rarity = log(1 + (total - holding + 0.5) / (holding + 0.5))
        for article_id, count in counts.items():
            length = K1 * (1 - B + B * len(texts[article_id]) / mean)
            scored[article_id] += rarity * count * (K1 + 1) / (count + length)
    return scored


def _count(phrase: Phrase, stream: bytes) -> int:
    end, counted = len(title_of(stream)), 0
    for needle in needles(phrase):
        counted += stream.count(needle) + (TITLE - 1) * stream.count(needle, 0, end)
    return counted


def asked_words(node: Node) -> Iterator[Phrase]:
    """What the user wants to read about: phrases of text, headline and speech, nothing excluded."""
    match node:
        case And(nodes) | Or(nodes):
            for each in nodes:
                yield from asked_words(each)
        case Match(Field.TEXT | Field.TITLE | Field.ABOUT, phrase):
            yield phrase
