"""An article laid out for reading: words, quotations as single words, sentences, names, cues."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.analysis.quotes.cues import CAN_BEGIN, Cue, cue_at
from reader.analysis.quotes.marks import Stretch
from reader.analysis.quotes.name_forms import could_be_person, surname
from reader.analysis.quotes.names import Name, find_names
from reader.analysis.text.sentences import sentences
from reader.analysis.text.words import BREAK, WHOLE, Words, read_words
from reader.articles.blocks import Block, BlockKind
from reader.articles.spans import Span

_OWNERS = frozenset({"his", "her", "their"})
_ACCOUNTS = frozenset({"account", "admission", "description", "reckoning", "telling"})
_HEADLINE = 90
"""Characters: a shorter paragraph without a full stop is a heading in all but name."""


@dataclass(frozen=True, slots=True)
class Page:
    """Positions are numbers of words; `quoted` holds the word of each stretch in marks."""

    words: Words
    stretches: Sequence[Stretch]
    quoted: list[int]
    sentences: list[Span]
    first_words: list[int]
    names: list[Name]
    name_starts: list[int]
    cues: dict[int, Cue]
    cue_words: list[int]
    sources: list[Span]
    """The phrases that name a source after them: according to."""
    blocks: list[int]
    headings: frozenset[int]
    persons: frozenset[str] = frozenset()
    """Surnames and single names that stand for people."""

    def is_person(self, name: Name) -> bool:
        """Tell whether `name` stands for a person in this article."""
        return could_be_person(name.tokens) and surname(name.tokens) in self.persons

    def sentence_number(self, word: int) -> int:
        """The number of the sentence that holds `word`."""
        return max(0, bisect_right(self.first_words, word) - 1)

    def names_in(self, first: int, end: int) -> list[Name]:
        """The names whose proper part begins in the range."""
        low = bisect_left(self.name_starts, first)
        return self.names[low : bisect_left(self.name_starts, end)]

    def cues_in(self, first: int, end: int) -> list[int]:
        """The words in the range that report speech."""
        low = bisect_left(self.cue_words, first)
        return self.cue_words[low : bisect_left(self.cue_words, end)]

    def sources_in(self, first: int, end: int) -> list[Span]:
        """The phrases in the range after which a source is named."""
        low = bisect_left(self.sources, (first, 0))
        return self.sources[low : bisect_left(self.sources, (end, 0))]

    def block_of(self, word: int) -> int:
        """The number of the paragraph that holds `word`."""
        return self.blocks[word]


def lay_out(text: str, blocks: Sequence[Block], stretches: Sequence[Stretch]) -> Page:
    """Read `text` once; everything that rules ask for is found here in linear time."""
    words = read_words(text, [Span(stretch.start, stretch.end) for stretch in stretches])
    found = sentences(words)
    paragraphs = list(_paragraph_numbers(words))
    headings = _headings(words, found, blocks)
    names = find_names(words, found, headings)
    cues = {
        at: cue
        for at, word in enumerate(words.lowers)
        if word in CAN_BEGIN and (cue := cue_at(words, at))
    }
    return Page(
        words=words,
        stretches=stretches,
        quoted=[at for at, form in enumerate(words.forms) if form == WHOLE],
        sentences=found,
        first_words=[sentence.start for sentence in found],
        names=names,
        name_starts=[name.proper for name in names],
        cues=cues,
        cue_words=list(cues),
        sources=list(_sources(words.lowers)),
        blocks=paragraphs,
        headings=headings,
    )


def _paragraph_numbers(words: Words) -> Iterator[int]:
    number = 0
    for form in words.forms:
        yield number
        number += form == BREAK


def _sources(lowers: list[str]) -> Iterator[Span]:
    for at, word in enumerate(lowers):
        if word == "according" and lowers[at + 1 : at + 2] == ["to"]:
            yield Span(at, at + 2)
        elif word == "words" and lowers[at - 2 : at + 2] == ["in", "the", "words", "of"]:
            yield Span(at - 2, at + 2)
        elif word == "words" and at > 1 and lowers[at - 2] == "in" and lowers[at - 1] in _OWNERS:
            yield Span(at - 2, at + 1)
        elif word in _ACCOUNTS and at > 2 and lowers[at - 3] == "by" and lowers[at - 1] == "own":  # noqa: PLR2004 - by her own
            yield Span(at - 3, at + 1)


def _headings(words: Words, found: Sequence[Span], blocks: Sequence[Block]) -> frozenset[int]:
    """The numbers of the sentences that stand in headings."""
    marked = [block for block in blocks if block.kind is BlockKind.HEADING]
    starts = [block.start for block in marked]
    headings: set[int] = set()
    for number, sentence in enumerate(found):
        start = words.starts[sentence.start]
        at = bisect_right(starts, start) - 1
        if (at >= 0 and start < marked[at].end) or _looks_like_heading(words, sentence):
            headings.add(number)
    return frozenset(headings)


def _looks_like_heading(words: Words, sentence: Span) -> bool:
    fills = (sentence.start == 0 or words.forms[sentence.start - 1] == BREAK) and (
        sentence.end == len(words) or words.forms[sentence.end] == BREAK
    )
    length = words.ends[sentence.end - 1] - words.starts[sentence.start]
    if words.forms[sentence.start] in {"-", "–", "—"}:
        return False  # a signature
    return fills and length < _HEADLINE and words.forms[sentence.end - 1][-1].isalnum()
