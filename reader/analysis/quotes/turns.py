"""The turns of a transcript that are printed without marks, as in `HEDDLE: I took it so.`.

What stands behind a label is said by whoever the label names. A paper's own questions (`Q:`, or
its title) are the reporter's words and no quotation.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from itertools import pairwise
from typing import NamedTuple

from reader.analysis.quotes.lexicon import NOT_NAMES, is_person_word
from reader.analysis.quotes.papers import initials_of, is_paper

_LABEL = re.compile(
    r"[ \t]*(?P<label>(?:[Tt]he )?[A-Z][\w.’'-]*"
    r"(?:,? (?:[A-Z(][\w.’')-]*|de|da|di|van|von|der|of)){0,5})"
    r"[ \t]?:[ \t]+(?=\S)"
)
_OFFICE = re.compile(r"[ \t]*(?P<label>[A-Z][a-z]+(?: [a-z]+){1,4}):[ \t]+(?=\S)")
"""`Prime minister:`, `Leader of the house:`."""
_DOTTED = re.compile(r"[ \t]*(?P<label>[QA])\.[ \t]+(?=\S)")
_QUESTIONS = frozenset({"q", "question"})
ANSWERS = frozenset({"a", "answer"})
_FEWEST = 3
"""Labelled paragraphs of a transcript, two of them under one label."""
_ENDS = re.compile(r"[.!?…]['\"”’)\]]*\s*$")
_OPENS_MARKS = re.compile(r"[“\"„«‘']|``")
_IN_MARKS = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’(?!\w)")
_TALKS = re.compile(r"\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|me|us)\b")
"""Words of somebody who talks to somebody."""
_CAPITAL = re.compile(r"\b[A-Z][\w’'-]*")
_ASIDE = re.compile(r"\s*[(\[].*[)\]]\s*$")


class Turn(NamedTuple):
    """What one label or the paragraphs below it let somebody say, within one paragraph.

    Code points; `goes_on` when the paragraph has no label and carries on the turn before.
    """

    start: int
    end: int
    goes_on: bool


class _Line(NamedTuple):
    start: int
    text: str
    label: str
    body: int
    """Where in the line the label ends."""

    @property
    def who(self) -> str:
        """The word of the label that it may be shortened to: `LINDA PHOSWA, COASTAL RADIO:`."""
        return _head_of(self.label) if self.label else ""

    @property
    def is_full(self) -> bool:
        """The label gives a name of several words."""
        return " " in self.label.partition(",")[0].removeprefix("the ")


def find_turns(text: str) -> dict[int, Turn]:
    """The turns by the offset of their paragraph; none unless the text has a transcript."""
    if ":" not in text and "\nQ. " not in text:
        return {}
    lines = list(_lines(text))
    speakers = Counter(line.who for line in lines if line.label)
    if not _is_transcript(lines, speakers) and not _has_exchange(lines):
        return {}
    known = _somebodies(lines, speakers)
    return dict(_turns(lines, known))


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    dotted = "\nQ. " in f"\n{text}" and "\nA. " in text
    for line in text.split("\n"):
        found = _LABEL.match(line) or _office(line) or (_DOTTED.match(line) if dotted else None)
        if found and _is_label(found["label"]) and _is_speech(line, found.end()):
            yield _Line(start, line, found["label"].casefold(), found.end())
        else:
            yield _Line(start, line, "", 0)
        start += len(line) + 1


def _office(line: str) -> re.Match[str] | None:
    found = _OFFICE.match(line)
    return found if found and is_person_word(_head_of(found["label"].casefold())) else None


def _head_of(label: str) -> str:
    """The word that it may be shortened to: `house | leader`, `leader | of the house`."""
    return label.partition(",")[0].partition(" of ")[0].split()[-1]


def _is_label(label: str) -> bool:
    """No furniture of the page: `READ MORE:`."""
    words = label.lower().removeprefix("the ").split()
    if is_person_word(_head_of(" ".join(words))):
        return words[0] not in NOT_NAMES
    return words == ["a"] or NOT_NAMES.isdisjoint(word.strip(",") for word in words)


def _is_speech(line: str, body: int) -> bool:
    """A sentence without marks around it; those with marks are quotations anyhow."""
    return not _OPENS_MARKS.match(line, body) and _ENDS.search(line, body) is not None


def _is_transcript(lines: list[_Line], speakers: Counter[str]) -> bool:
    """Several take turns, one of them twice or as question and answer, and talk to each other."""
    if len(speakers) < 2:  # noqa: PLR2004 - one who asks, one who answers
        return False
    question_and_answer = _QUESTIONS & set(speakers) and ANSWERS & set(speakers)
    exchange = speakers.total() >= _FEWEST and max(speakers.values()) > 1
    talk = any(
        line.label and (_TALKS.search(line.text, line.body) or line.text.rstrip().endswith("?"))
        for line in lines
    )
    return bool(question_and_answer or exchange) and talk


def _has_exchange(lines: list[_Line]) -> bool:
    """One question and one answer below each other, as a live blog has them.

    Under the names of two people whom the text has elsewhere, or under their offices.
    """
    labelled = [line for line in lines if line.text]
    pairs = [
        (before, line)
        for before, line in pairwise(labelled)
        if before.label and line.label and before.who != line.who
    ]
    answered = [
        (before.who, line.who)
        for before, line in pairs
        if before.text.rstrip().endswith("?") and _TALKS.search(line.text, line.body)
    ]
    if not answered:
        return False
    named = {word for line in lines for word in _CAPITAL.findall(line.text, line.body)}
    return any(all(is_person_word(who) or who.title() in named for who in two) for two in answered)


def _somebodies(lines: list[_Line], speakers: Counter[str]) -> frozenset[str]:
    """Who has an office or a full name in the article, or says more than that he asks."""
    named = {word for line in lines for word in _CAPITAL.findall(line.text, line.body)}
    known = ANSWERS | {line.who for line in lines if line.is_full}
    papers = {line.label for line in lines if line.label and is_paper(line.label)}
    askers = _QUESTIONS | {initials_of(label) for label in papers}
    asked = Counter(line.who for line in lines if line.label and line.text.rstrip().endswith("?"))
    askers |= {line.who for line in lines if line.label in papers}
    return frozenset(
        who
        for who, turns in speakers.items()
        if who not in askers
        and (who in known or is_person_word(who) or who.title() in named or asked[who] * 2 < turns)
    )


def _turns(lines: list[_Line], known: Collection[str]) -> Iterator[tuple[int, Turn]]:
    last = max(number for number, line in enumerate(lines) if line.label)
    speaks = False
    for number, line in enumerate(lines):
        if line.label:
            speaks = line.who in known
            if speaks:
                yield line.start, _turn(line, line.body, goes_on=False)
        elif speaks:
            speaks = number < last and _carries_on(line.text)
            if speaks:
                indent = len(line.text) - len(line.text.lstrip())
                yield line.start, _turn(line, indent, goes_on=True)


def _carries_on(line: str) -> bool:
    """Somebody still talks: a reporter who comes between speaks of people, or in brackets."""
    apart = _ASIDE.match(line) or _OPENS_MARKS.match(line.lstrip())
    return not apart and _TALKS.search(_IN_MARKS.sub("", line)) is not None


def _turn(line: _Line, body: int, *, goes_on: bool) -> Turn:
    return Turn(line.start + body, line.start + len(line.text.rstrip()), goes_on)
