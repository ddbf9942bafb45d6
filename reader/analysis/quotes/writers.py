"""Who wrote the statement, letter or post that speaks: `the statement said`, `it read`."""

from __future__ import annotations

from reader.analysis.quotes.cast import Cast
from reader.analysis.quotes.lexicon import WRITINGS
from reader.analysis.quotes.memory import Memory, Writer
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.subject import GENITIVE
from reader.analysis.text.word_sets import word_set
from reader.articles.spans import Span

_WRITES = word_set("posted tweeted wrote captioned posts tweets writes")
_BY = word_set("from by")
_NEAR = 4


def read_writing(page: Page, memory: Memory, sentence: Span) -> None:
    """Remember whose writing `sentence` speaks of: of who is named beside it, or acts."""
    lowers = page.words.lowers
    for at in range(sentence.start, sentence.end):
        if page.words.forms[at] in WRITINGS:  # no Book Fair
            author = _author(page, sentence, at)
            memory.write(_writer(memory.cast, author) if author else memory.actor)
            return
        if lowers[at] in _WRITES:
            memory.write(memory.actor)
            return


def writing_in(page: Page, sentence: Span) -> str | None:
    """`a note had been pushed through the door`: a writing of nobody who is named."""
    lowers = page.words.lowers
    if WRITINGS.isdisjoint(lowers[sentence.start : sentence.end]):
        return None
    for at in range(sentence.start + 1, sentence.end):
        brought_in = lowers[at - 1] in {"a", "an"} or lowers[at - 2] in {"a", "an"}
        if page.words.forms[at] in WRITINGS and brought_in and not _author(page, sentence, at):
            first = at - 1 if lowers[at - 1] in {"a", "an"} else at - 2
            return page.words.words(first, at + 1).lower()
    return None


def is_written(page: Page, phrase: Span) -> bool:
    """`the statement`, `the post`."""
    words = page.words.lowers[phrase.start : phrase.end]
    letter = len(words) == 2 and words[1] in WRITINGS and words[1] != "report"  # noqa: PLR2004 - two words
    return letter and words[0] == "the"


def _author(page: Page, sentence: Span, noun: int) -> Name | None:
    """`a letter from Ines Vale`, `Ines Vale’s latest letter`."""
    lowers = page.words.lowers
    if noun + 1 < sentence.end and lowers[noun + 1] in _BY:
        return next(iter(page.names_in(noun + 2, min(sentence.end, noun + 2 + _NEAR))), None)
    before = page.names_in(max(sentence.start, noun - _NEAR), noun)
    return next(
        (name for name in before if name.end <= noun and lowers[name.end] in GENITIVE), None
    )


def _writer(cast: Cast, author: Name) -> Writer | None:
    return Writer(cast.full_name(author), cast.is_person(author)) if author.tokens else None
