"""Which quotation marks belong together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis.quotes.single_marks import single_pairs, speaks_in_single_marks
from reader.analysis.quotes.turns import find_turns
from reader.articles.spans import Span

_MARK = re.compile(r"``|''|’’|[\"“”„«»]")
_OPENERS = frozenset({"“", "„", "«", "``"})
_CLOSES = {"“": "”", "„": "“", "«": "»", "``": "''", "»": "«", "”": "”", "''": "''"}
_TWO_SINGLES = frozenset({"''", "’’"})


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands between marks in one paragraph, marks included.

    `utterance` is shared by the paragraphs of one quotation, in each of which the mark is opened
    again and only in the last closed. A `turn` of a transcript has no marks.
    """

    start: int
    end: int
    utterance: int
    turn: bool = False


def pair_marks(text: str) -> list[Stretch]:
    """All stretches in marks and turns, in order and apart; the time is linear in the text."""
    turns = find_turns(text)
    pairs = all_pairs if speaks_in_single_marks(text) else double_pairs
    found: list[Stretch] = []
    utterance = start = 0
    for line in text.split("\n"):
        end = start + len(line)
        turn = turns.get(start)
        if turn:
            found.append(Stretch(turn.start, turn.end, utterance, turn=True))
            following = turns.get(end + 1)
            utterance += not (following and following.goes_on)
        for span, closed in () if turn else pairs(text, start, end):
            if _has_words(text, span):
                found.append(Stretch(span.start, span.end, utterance))
            if closed or not _opens_again(text, end + 1):
                utterance += 1
        start = end + 1
    return found


def _has_words(text: str, span: Span) -> bool:
    return any(text[at].isalnum() for at in range(span.start, span.end))


def _opens_again(text: str, start: int) -> bool:
    return text[start : start + 2].lstrip(" ")[:1] in {"“", '"', "«", "„", "‘"}


def all_pairs(text: str, start: int, end: int) -> Iterator[tuple[Span, bool]]:
    """Single and double pairs in one paragraph; of nested ones the outer."""
    found = [*single_pairs(text, start, end), *double_pairs(text, start, end)]
    at = start
    for span, closed in sorted(found):
        if span.start >= at:
            yield span, closed
            at = span.end


def double_pairs(text: str, start: int, end: int) -> Iterator[tuple[Span, bool]]:
    """The pairs of double marks in one paragraph; `False` with the one that is never closed."""
    marks = list(_MARK.finditer(text, start, end))
    left = Counter(mark.group() for mark in marks)
    opened: re.Match[str] | None = None
    depth = 0
    for number, mark in enumerate(marks):
        left[mark.group()] -= 1
        if opened is None:
            opened = mark if _opens(text, mark, start, end) else None
        elif _nests(text, opened, mark, left):
            depth += 1
        elif _closes(text, opened, mark, marks[number + 1 : number + 2], left):
            if depth:
                depth -= 1
            else:
                yield Span(opened.start(), mark.end()), True
                opened = None
        elif _opens_anew(text, opened, mark, left):
            yield Span(opened.start(), _without_space(text, mark.start())), True
            opened, depth = mark, 0
    if opened and end - opened.start() > 1:
        yield Span(opened.start(), end), False


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


def _nests(text: str, opened: re.Match[str], mark: re.Match[str], left: Counter[str]) -> bool:
    """A curly mark opens inside a quotation when enough closing marks are left for both."""
    if not mark.group() == opened.group() == "“":
        return False
    return left["”"] >= left["“"] + 2 and _after_space(text, mark)


def _closes(
    text: str,
    opened: re.Match[str],
    mark: re.Match[str],
    following: list[re.Match[str]],
    left: Counter[str],
) -> bool:
    form, opener = mark.group(), opened.group()
    before = text[mark.start() - 1]
    after = text[mark.end() : mark.end() + 1] or " "
    if form == '"' == opener:
        inch_or_opener = _is_inch(text, mark) or (_after_space(text, mark) and after.isalnum())
        return not (inch_or_opener and left['"'] % 2)
    if form == _CLOSES.get(opener) or (form == "”" and opener == '"'):
        return True
    if form == '"' or form in _TWO_SINGLES:
        # Set by mistake for the closing mark, unless the right one comes next.
        proper = following and following[0].group() == _CLOSES.get(opener, opener)
        return not proper and not before.isspace() and not after.isalnum()
    # An opening mark set by mistake at the end: “Yes,“ she said.
    return form in _OPENERS and before in ",.?!" and after.isspace()


def _opens_anew(text: str, opened: re.Match[str], mark: re.Match[str], left: Counter[str]) -> bool:
    """The quotation before was never closed; another opens in the same paragraph."""
    if mark.group() != opened.group() or not _after_space(text, mark):
        return False
    if mark.group() == '"':
        return not _is_inch(text, mark)
    return mark.group() == "“" and left["”"] > 0


def _after_space(text: str, mark: re.Match[str]) -> bool:
    before = text[mark.start() - 1]
    return before.isspace() or before in "([—–"


def _without_space(text: str, end: int) -> int:
    while text[end - 1].isspace():
        end -= 1
    return end


def _is_inch(text: str, mark: re.Match[str]) -> bool:
    return text[mark.start() - 1].isdigit()
