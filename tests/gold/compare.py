"""Compare the two readings of annotated articles: `python -m tests.gold.compare [NAME...]`.

Prints every difference, then how many judgements of each class agree; names choose articles.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from tests.gold.reading import FOLDER, Gold, GoldEntity, GoldQuote, gold_articles, read_gold

SECOND = FOLDER.parent / "second"

Place = tuple[int, int]
"""A range of code points in the text of an article."""
Said = Mapping[Place, str]
"""What one reading says, place by place."""


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
        """Whether both readings say the same."""
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


def _matters(first: Gold, second: Gold) -> Iterator[tuple[str, Said, Said]]:
    """Each class with what both say, by place; the finer classes only where the spans agree."""
    ones, others = _quotes(first), _quotes(second)
    yield "quote span", dict.fromkeys(ones, "quote"), dict.fromkeys(others, "quote")
    both = ones.keys() & others.keys()
    yield "kind", {at: ones[at].kind for at in both}, {at: others[at].kind for at in both}
    spoken = [at for at in both if "term" not in (ones[at].kind, others[at].kind)]
    for matter, ask in _ASKED.items():
        yield (
            matter,
            {at: ask(first, ones[at]) for at in spoken},
            {at: ask(second, others[at]) for at in spoken},
        )
    named, renamed = _entities(first), _entities(second)
    kinds = {at: entity.kind for at, entity in named.items()}
    rekinds = {at: entity.kind for at, entity in renamed.items()}
    yield "entity", kinds, rekinds
    shared = [at for at, _ in kinds.items() & rekinds.items()]
    yield (
        "entity name",
        {at: named[at].name for at in shared},
        {at: renamed[at].name for at in shared},
    )


def _quotes(gold: Gold) -> dict[Place, GoldQuote]:
    return {(quote.start, quote.end): quote for quote in gold.quotes}


def _entities(gold: Gold) -> dict[Place, GoldEntity]:
    return {(entity.start, entity.end): entity for entity in gold.entities}


def _plain(words: str | None) -> str:
    return (words or "none").casefold().replace("’", "'")


def _mention(gold: Gold, quote: GoldQuote) -> str:
    if quote.mention is None:
        return "none"
    return f"{gold.article.text[slice(*quote.mention)]} at {quote.mention[0]}"


def _group(gold: Gold, quote: GoldQuote) -> str:
    return str(gold.quotes[quote.part_of - 1].start) if quote.part_of else "none"


_ASKED: Mapping[str, Callable[[Gold, GoldQuote], str]] = {
    "speaker": lambda _, quote: quote.speaker or "?",
    "being": lambda _, quote: quote.speaker_kind,
    "via": lambda _, quote: _plain(quote.via),
    "role": lambda _, quote: _plain(quote.role),
    "mention": _mention,
    "group": _group,
}
"""What is compared of a quote that both take for speech."""


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
