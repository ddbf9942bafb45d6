"""Compare the two readings of annotated articles: `python -m tests.gold.compare [NAME...]`.

Prints every difference, then how many judgements of each class agree; names choose articles.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tests.gold.reading import FOLDER, Gold, GoldQuote, gold_articles, read_gold

SECOND = FOLDER.parent / "second"

Place = tuple[int, int]
"""A range of code points in the text of an article."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the two readings say of one thing; None where a reading does not have it."""

    article: str
    matter: str
    about: str
    first: str | None
    second: str | None

    @property
    def agreed(self) -> bool:
        """Whether both readings say the same, as `README.md` understands it."""
        return self.first == self.second


def judgements(first: Gold, second: Gold) -> Iterator[Judgement]:
    """All that two readings of one article say. Raises `ValueError` where they read two texts."""
    text = first.article.text
    if text != second.article.text:
        raise ValueError(f"{first.name}: the two readings are not of the same text")
    for matter, ones, others in _matters(first, second):
        for place in sorted(ones.keys() | others.keys()):
            about = text[slice(*place)].replace("\n", " ")
            yield Judgement(first.name, matter, about, ones.get(place), others.get(place))


Said = Mapping[Place, str]


def _matters(first: Gold, second: Gold) -> Iterator[tuple[str, Said, Said]]:
    """Each class with what both say, by place; the finer classes only where the spans agree."""
    quotes = [
        {(quote.start, quote.end): quote for quote in gold.quotes} for gold in (first, second)
    ]
    both = quotes[0].keys() & quotes[1].keys()
    yield "quote span", dict.fromkeys(quotes[0], "quote"), dict.fromkeys(quotes[1], "quote")
    said = [_said(gold, quotes[i], both) for i, gold in enumerate((first, second))]
    for matter in said[0]:
        yield matter, said[0][matter], said[1][matter]
    kinds, names = [], []
    for gold in (first, second):
        kinds.append({(one.start, one.end): one.kind for one in gold.entities})
        names.append({(one.start, one.end): one.name for one in gold.entities})
    yield "entity", kinds[0], kinds[1]
    shared = kinds[0].items() & kinds[1].items()
    yield (
        "entity name",
        {place: names[0][place] for place, _ in shared},
        {place: names[1][place] for place, _ in shared},
    )


def _said(gold: Gold, quotes: Mapping[Place, GoldQuote], both: set[Place]) -> dict[str, Said]:
    """What one reading says of the quotes that both have; the roles without case."""
    text = gold.article.text
    starts = [quote.start for quote in gold.quotes]
    shared = {place: quotes[place] for place in both}
    spoken = {place: quote for place, quote in shared.items() if quote.kind != "term"}
    return {
        "kind": {place: quote.kind for place, quote in shared.items()},
        "speaker": {place: quote.speaker or "?" for place, quote in spoken.items()},
        "being": {place: quote.speaker_kind for place, quote in spoken.items()},
        "role": {place: (quote.role or "none").casefold() for place, quote in spoken.items()},
        "mention": {
            place: f"{text[slice(*quote.mention)]} at {quote.mention[0]}"
            if quote.mention
            else "none"
            for place, quote in spoken.items()
        },
        "group": {
            place: text[starts[quote.part_of - 1] :][:30] if quote.part_of else "none"
            for place, quote in spoken.items()
        },
    }


def report(names: tuple[str, ...]) -> Iterator[str]:
    """Lines: the differences, then the counts, of articles whose names begin with one of `names`."""
    seconds = [gold for gold in gold_articles(SECOND) if gold.name.startswith(names)]
    agreed: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for second in seconds:
        for one in judgements(read_gold(FOLDER / f"{second.name}.txt"), second):
            total[one.matter] += 1
            agreed[one.matter] += one.agreed
            if not one.agreed:
                yield f"{one.article} {one.matter}: {one.about}\n  {one.first}\n  {one.second}\n"
    yield f"\n{len(seconds)} articles\n"
    for matter, count in total.items():
        yield f"{matter:12}{agreed[matter]:6} of{count:6} agree{agreed[matter] / count:8.1%}\n"


if __name__ == "__main__":
    sys.stdout.writelines(report(tuple(sys.argv[1:]) or ("",)))
