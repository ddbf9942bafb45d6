"""Where a quotation stands in its sentence."""

from __future__ import annotations

from typing import NamedTuple

from reader.analysis.quotes.page import Page
from reader.analysis.text.words import WHOLE

_MARKS = " \"“”„«»'’‘`"


_FARTHEST = 120
"""Words: no rule looks further, so that the time stays linear whatever the text."""


class Place(NamedTuple):
    """A quotation at word `at`, in the sentence from `start` to `end` (words, 120 each way).

    `after_last` is the word after the quotation before it in the sentence, else `start`;
    `next` is the quotation after it, else `end`. `closing` is the last character inside the marks.
    `length` is how many words stand inside.
    """

    at: int
    start: int
    end: int
    after_last: int
    next: int
    closing: str
    length: int
    turn: bool = False
    """It is a turn of a transcript, without marks."""

    @property
    def opens_sentence(self) -> bool:
        """Nothing but another quotation stands before it."""
        return self.after_last == self.at

    @property
    def invites_speaker(self) -> bool:
        """It closes on a comma or on a mark that lets the sentence go on to name the speaker."""
        return self.closing in ",?!-–—"


def place_of(page: Page, number: int) -> Place:
    """The place of stretch `number` of the page."""
    at = page.quoted[number]
    sentence = page.sentences[page.sentence_number(at)]
    previous = page.quoted[number - 1] if number else -1
    following = page.quoted[number + 1] if number + 1 < len(page.quoted) else sentence.end
    start = max(sentence.start, at - _FARTHEST)
    end = min(sentence.end, at + _FARTHEST)
    stretch = page.stretches[number]
    body = inside(page, number)
    return Place(
        at=at,
        start=start,
        end=end,
        after_last=max(previous + 1, start),
        next=min(following, end),
        closing=body[-1:] or " ",
        length=len(page.words.text[stretch.start : stretch.end].split()),
        turn=stretch.turn,
    )


def inside(page: Page, number: int) -> str:
    """The words of stretch `number` without its marks."""
    stretch = page.stretches[number]
    return page.words.text[stretch.start : stretch.end].strip(_MARKS)


def comma_before(page: Page, at: int) -> bool:
    """A comma or a quotation stands just before word `at`."""
    return at > 0 and page.words.forms[at - 1] in {",", WHOLE}
