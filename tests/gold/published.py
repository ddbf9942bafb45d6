"""Score quotes against annotated news in the layout that published corpora were brought into.

One article a line: `{"id", "text", "quotes": [{"start", "end", "kind", "speaker", "speaker_name",
"speaker_start", "speaker_end", "speaker_silver"}], "discard": [[start, end]]}`; a quotation over
several paragraphs is a quote for each. The files themselves are not ours to keep here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

from reader.analysis.pipeline import analyse
from reader.analysis.text.word_sets import word_set
from reader.articles.annotations import SPOKEN, Confidence, Quote
from reader.articles.article import Article
from reader.articles.canonical import article_of
from reader.sources.plain_text import read_plain_text
from tests.gold.scoring import Verdict

_SAME = 0.8
"""Share of both that two spans have in common when they are the same quote."""
_EDGES = ' \t\n\r\xa0"“”„«»'
_HONORIFICS = word_set(
    "mr mrs ms dr sen rep gov president prime minister premier mayor sir lord dame lady chief the "
    "prof professor justice judge secretary const sgt insp supt staff cpl det coach"
)

Stretch = tuple[int, int]
Wanted = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Published:
    """One article of a corpus, its text as it came, and its annotations."""

    text: str
    quotes: Sequence[Wanted]
    discard: Sequence[Stretch]
    article: Article


def published(path: Path) -> Iterator[Published]:
    """The articles of a file, each read as the reader reads a text file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        data = f" date 2018-01-01 Untitled\n{row['text']}".encode()
        article = article_of(read_plain_text(data, name=path.stem, modified=date(2018, 1, 1)))
        yield Published(row["text"], row["quotes"], row.get("discard", ()), article)


def published_verdicts(one: Published) -> Iterator[Verdict]:
    """All that can be right or wrong; `precision` and `recall` want span and speaker both right."""
    where = _where(one)
    left = list(_pieces(one, where))
    for wanted in one.quotes:
        span = _trim(one.text, wanted["start"], wanted["end"])
        if span[0] >= span[1]:
            continue
        best = max(left, key=lambda piece: _share(piece[0], span), default=None)
        found = best if best and _share(best[0], span) >= _SAME else None
        right = found is not None and _same_speaker(found[1], wanted, where)
        yield "span recall", found is not None
        yield "recall", right
        if found:
            left.remove(found)
            yield from _found_verdicts(found[1], wanted, right=right)
    for _, quote in left:
        yield from _precision(quote, span=False, right=False)


def _found_verdicts(quote: Quote, wanted: Wanted, *, right: bool) -> Iterator[Verdict]:
    yield from _precision(quote, span=True, right=right)
    yield f"speaker {wanted['kind']}", right
    if wanted.get("speaker_name"):
        name = quote.speaker.name if quote.speaker else ""
        yield "full name", _bare(name) == _bare(wanted["speaker_name"])


def _precision(quote: Quote, *, span: bool, right: bool) -> Iterator[Verdict]:
    yield "span precision", span
    yield "precision", right
    yield quote.confidence.value, right
    yield "sure share", quote.confidence is Confidence.SURE


def _where(one: Published) -> list[int]:
    """For each offset into the article the one into the text as it came, by visible characters."""
    visible = [at for at, char in enumerate(one.text) if not char.isspace()] + [len(one.text)]
    seen, table = 0, []
    for char in one.article.text:
        table.append(visible[min(seen, len(visible) - 1)])
        seen += not char.isspace()
    return [*table, len(one.text)]


def _pieces(one: Published, where: Sequence[int]) -> Iterator[tuple[Stretch, Quote]]:
    """The quotes that the reader finds, a piece for each paragraph, where they may be scored."""
    for quote in analyse(one.article).quotes:
        if quote.kind not in SPOKEN:
            continue
        start, end = where[quote.start], where[quote.end - 1] + 1
        breaks = [at for at in range(start, end) if one.text[at] == "\n"]
        for before, after in pairwise([start - 1, *breaks, end]):
            piece = _trim(one.text, before + 1, after)
            if piece[0] < piece[1] and not any(_share(piece, tuple(d)) for d in one.discard):
                yield piece, quote


def _trim(text: str, start: int, end: int) -> Stretch:
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in f"{_EDGES},":
        end -= 1
    return start, end


def _share(one: Stretch, other: Stretch) -> float:
    common = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, common) / (max(one[1], other[1]) - min(one[0], other[0]))


def _same_speaker(quote: Quote, wanted: Wanted, where: Sequence[int]) -> bool:
    """The resolved name by its surname where the corpus has one, else the mention beside it."""
    speaker = quote.speaker
    if speaker is None:
        return False
    beside = _same_mention(quote, wanted, where)
    name = _words(speaker.name)
    if wanted.get("speaker_name"):
        known = _words(wanted["speaker_name"])
        return known[-1:] == name[-1:] or known[-1] in name or (len(known) > 3 and beside)
    if beside:
        return True
    named = wanted.get("speaker") if wanted["kind"] == "name" else wanted.get("speaker_silver")
    return bool(named and name and wanted["kind"] in {"name", "pron"} and name[-1] in _words(named))


def _same_mention(quote: Quote, wanted: Wanted, where: Sequence[int]) -> bool:
    speaker = quote.speaker
    if speaker is None or speaker.start is None or speaker.end is None:
        return False
    start, end = wanted.get("speaker_start"), wanted.get("speaker_end")
    return start is not None and where[speaker.start] < end and start < where[speaker.end - 1] + 1


def _words(name: str) -> list[str]:
    found = re.findall(r"[\w’'-]+", re.sub(r"[’']s\b", "", name).replace(".", "").lower())
    return [word for word in found if word not in {"jr", "sr", "ii", "iii"}]


def _bare(name: str) -> list[str]:
    return [word for word in _words(name) if word not in _HONORIFICS]
