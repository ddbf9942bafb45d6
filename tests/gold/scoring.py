"""How far what the reader finds agrees with what a person annotated, class by class."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.analysis.text.word_sets import word_set
from reader.articles.annotations import SPOKEN, Confidence, Quote, QuoteKind, Speaker
from tests.gold.reading import Gold, GoldQuote

_SAME_SPAN = 0.8
"""Share of both that two spans of marked words have in common when they are the same quote."""
_SAME_CLAUSE = 0.6
"""The same for reported clauses, whose edges are a matter of reading."""
_TRIMMED = " \t\n\"“”‘’'«»„,"
_SPOKEN_KINDS = frozenset(kind.value for kind in SPOKEN)
_SMALL = word_set("a an the mr mrs ms miss dr sir dame lord lady of")

Verdict = tuple[str, bool]
"""A class of things that were asked, and whether this one is right."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A quote of the reader and the annotated one it is; either may be missing."""

    found: Quote | None
    wanted: GoldQuote | None


def verdicts(gold: Gold, quotes: Sequence[Quote]) -> Iterator[Verdict]:
    """All that can be right or wrong about `quotes`, found in the text of `gold`.

    Of each class the share that is right is a figure; `precision` and `recall` make an F1.
    """
    text = gold.article.text
    for pair in pairs(text, _spoken(quotes), _wanted(gold, _SPOKEN_KINDS), _SAME_SPAN):
        yield from _span_verdicts(pair, "")
        if pair.found and pair.wanted:
            yield from _speaker_verdicts(pair.found, pair.wanted)
        if pair.found:
            right = pair.wanted is not None and same_speaker(pair.found, pair.wanted)
            yield pair.found.confidence.value, right
            yield "sure share", pair.found.confidence is Confidence.SURE
    for term in _wanted(gold, {"term"}):
        yield "term", not any(_shared(text, quote, term) for quote in _spoken(quotes))
    if gold.has_indirect:
        indirect = [quote for quote in quotes if quote.kind is QuoteKind.INDIRECT]
        for pair in pairs(text, indirect, _wanted(gold, {"indirect"}), _SAME_CLAUSE):
            yield from _span_verdicts(pair, "indirect ")


def pairs(
    text: str, found: Sequence[Quote], wanted: Sequence[GoldQuote], share: float
) -> Iterator[Pair]:
    """Each quote with the annotated one that has at least `share` of the characters of both."""
    left = list(found)
    for gold in wanted:
        best = max(left, key=lambda quote: _shared(text, quote, gold), default=None)
        if best is None or _shared(text, best, gold) < share:
            yield Pair(None, gold)
            continue
        left.remove(best)
        yield Pair(best, gold)
    for quote in left:
        yield Pair(quote, None)


def same_speaker(found: Quote, wanted: GoldQuote) -> bool:
    """The same person by the surname, the same body by a word of its name, or the same mention."""
    speaker = found.speaker
    if speaker is None or wanted.speaker is None:
        return speaker is None and wanted.speaker is None
    names = _words(speaker.name), _words(wanted.speaker)
    if wanted.speaker_kind == "person":
        return names[0][-1:] == names[1][-1:]
    shared = set(names[0]) & set(names[1]) - _SMALL
    return bool(shared) or _same_mention(speaker, wanted)


def share_right(all_verdicts: Iterable[Verdict]) -> dict[str, tuple[int, int]]:
    """Of each class how many are right, of how many."""
    counts: dict[str, tuple[int, int]] = {}
    for name, right in all_verdicts:
        had, of = counts.get(name, (0, 0))
        counts[name] = had + right, of + 1
    return counts


def _span_verdicts(pair: Pair, prefix: str) -> Iterator[Verdict]:
    both = pair.found is not None and pair.wanted is not None
    right = bool(pair.found and pair.wanted and same_speaker(pair.found, pair.wanted))
    if pair.found:
        yield f"{prefix}span precision", both
        yield f"{prefix}precision", right
    if pair.wanted:
        yield f"{prefix}span recall", both
        yield f"{prefix}recall", right


def _speaker_verdicts(found: Quote, wanted: GoldQuote) -> Iterator[Verdict]:
    yield "kind", found.kind == wanted.kind
    yield (
        f"speaker {wanted.speaker_kind if wanted.speaker else 'nobody'}",
        same_speaker(found, wanted),
    )
    speaker = found.speaker
    if speaker is None or wanted.speaker is None:
        return
    if wanted.mention:
        yield "mention", _same_mention(speaker, wanted)
    if same_speaker(found, wanted):
        if wanted.speaker_kind == "person":
            yield "full name", _words(speaker.name) == _words(wanted.speaker)
        yield "being", speaker.kind == wanted.speaker_kind
        yield "role", _words(speaker.role or "") == _words(wanted.role or "")


def _same_mention(speaker: Speaker, wanted: GoldQuote) -> bool:
    if wanted.mention is None or speaker.start is None or speaker.end is None:
        return False
    return speaker.start < wanted.mention[1] and wanted.mention[0] < speaker.end


def _spoken(quotes: Sequence[Quote]) -> list[Quote]:
    return [quote for quote in quotes if quote.kind in SPOKEN]


def _wanted(gold: Gold, kinds: Iterable[str]) -> list[GoldQuote]:
    return [quote for quote in gold.quotes if quote.kind in kinds]


def _shared(text: str, found: Quote, wanted: GoldQuote) -> float:
    """The share of the characters of both, without marks and spaces at the edges, in common."""
    one, other = (_trimmed(text, span.start, span.end) for span in (found, wanted))
    common = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, common) / (max(one[1], other[1]) - min(one[0], other[0]))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end - 1 and text[start] in _TRIMMED:
        start += 1
    while end > start + 1 and text[end - 1] in _TRIMMED:
        end -= 1
    return start, end


def _words(text: str) -> list[str]:
    plain = re.sub(r"[’']s\b", "", text.replace("’", "'")).lower()
    return [word for word in re.findall(r"[\w'-]+", plain) if word not in _SMALL]
