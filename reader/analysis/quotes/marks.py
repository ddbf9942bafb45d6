"""Which quotation marks belong together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis.quotes.single_marks import single_pairs, speaks_in_single_marks
from reader.articles.spans import Span

_MARK = re.compile(r"``|''|[\"“”„«»]")
_OPENERS = frozenset({"“", "„", "«", "``"})
_CLOSES = {"“": "”", "„": "“", "«": "»", "``": "''", "»": "«"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands between marks in one paragraph, marks included.

    `utterance` is shared by the paragraphs of one quotation, in each of which the mark is opened
    again and only in the last closed.
    """

    start: int
    end: int
    utterance: int


def pair_marks(text: str) -> list[Stretch]:
    """All stretches in marks, in order and apart; the time is linear in the text."""
    pairs = single_pairs if speaks_in_single_marks(text) else double_pairs
    found: list[Stretch] = []
    utterance = start = 0
    for line in text.split("\n"):
        end = start + len(line)
        for span, closed in pairs(text, start, end):
            found.append(Stretch(span.start, span.end, utterance))
            if closed or not _opens_again(text, end + 1):
                utterance += 1
        start = end + 1
    return found


def _opens_again(text: str, start: int) -> bool:
    return text[start : start + 2].lstrip(" ")[:1] in {"“", '"', "«", "„", "‘"}


def double_pairs(text: str, start: int, end: int) -> Iterator[tuple[Span, bool]]:
    """The pairs of double marks in one paragraph; `False` with the one that is never closed."""
    marks = list(_MARK.finditer(text, start, end))
    left = {form: sum(mark.group() == form for mark in marks) for form in ("“", "”", '"')}
    opened = -1
    opener = ""
    depth = 0
    for mark in marks:
        form = mark.group()
        if form in left:
            left[form] -= 1
        if opened < 0:
            if _opens(text, mark, start, end):
                opened, opener, depth = mark.start(), form, 0
        elif form == "“" and opener == "“" and _nests(text, mark, left):
            depth += 1
        elif _closes(text, mark, end, opener, left):
            if depth:
                depth -= 1
                continue
            yield Span(opened, mark.end()), True
            opened = -1
        elif form == '"' and opener == '"' and not _is_inch(text, mark):
            yield Span(opened, mark.start()), True
            opened = mark.start()
    if opened >= 0 and end - opened > 1:
        yield Span(opened, end), False


def _opens(text: str, mark: re.Match[str], start: int, end: int) -> bool:
    form = mark.group()
    before = text[mark.start() - 1] if mark.start() > start else " "
    after = text[mark.end()] if mark.end() < end else " "
    if form == '"':
        return not (before.isdigit() and not after.isalpha())
    if form in {"”", "''"}:
        # A closing mark set by mistake at the head of a quotation.
        return (before.isspace() or before in "([—–") and not after.isspace()
    return True


def _nests(text: str, mark: re.Match[str], left: dict[str, int]) -> bool:
    """A curly mark opens inside a quotation when enough closing marks are left for both."""
    before = text[mark.start() - 1]
    return left["”"] >= left["“"] + 2 and (before.isspace() or before in "([—–")


def _closes(text: str, mark: re.Match[str], end: int, opener: str, left: dict[str, int]) -> bool:
    form = mark.group()
    after = text[mark.end()] if mark.end() < end else " "
    before = text[mark.start() - 1]
    if form == '"':
        if opener != '"':
            # Curly and straight mixed by mistake: the straight one closes when no curly one does.
            return left["”"] == 0 and not before.isspace()
        if _is_inch(text, mark) and left['"'] % 2:
            return False
        opens_anew = (before.isspace() or before in "([—") and after.isalnum()
        return not (opens_anew and left['"'] % 2)
    if form == _CLOSES.get(opener) or (opener == '"' and form == "”"):
        return True
    # An opening mark set by mistake at the end: “Yes,“ she said.
    return form in _OPENERS and before in ",.?!" and after.isspace()


def _is_inch(text: str, mark: re.Match[str]) -> bool:
    return mark.group() == '"' and text[mark.start() - 1].isdigit()
