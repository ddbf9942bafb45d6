"""A text as a row of words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.articles.spans import Span

WHOLE = "“”"
"""The form of a stretch that is one word to grammar: a quotation."""
BREAK = "\n"
"""The form of the border between two blocks."""

ABBREVIATIONS = (
    "Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Prof|Sgt|Const|Cpl|Insp|Supt|Lt|Gen|Col|Capt|Rev|Hon|Fr"
    "|St|Mt|Jr|Sr|vs|No|Inc|Corp|Ltd|Co|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec"
    "|Ont|Que|Sask|Alta|Calif|Fla|Mass|Coun|Cllr|Det|Maj|Adm|Atty"
)
"""What American, British and Canadian news print with a full stop that ends no sentence."""

_WORD = re.compile(
    rf"(?:{ABBREVIATIONS})\.(?!\w)"
    r"|[ap]\.m\."
    r"|(?:[A-Z]\.)+(?![a-z])"
    r"|\d+(?:-[a-z]+)+"
    r"|\d[\d.,]*\d"
    r"|[’']s\b"
    r"|\w+(?:(?:[-‑&]|\.(?=[a-z])|[’'](?!s\b))\w+)*"
    r"|\.\.\.+|\S|\n"
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words and marks of a text in order; four lists of the same length.

    `starts` and `ends` are code points. `forms` is as printed, with `WHOLE` for a quotation and
    `BREAK` for the border between blocks; `lowers` is the same in lower case.
    """

    text: str
    starts: list[int]
    ends: list[int]
    forms: list[str]
    lowers: list[str]

    def __len__(self) -> int:
        return len(self.forms)

    def words(self, first: int, end: int) -> str:
        """The text from word `first` up to word `end` as printed; empty for an empty range."""
        return self.text[self.starts[first] : self.ends[end - 1]] if first < end else ""


def read_words(text: str, wholes: Sequence[Span] = ()) -> Words:
    """Split `text`; each of `wholes` (ordered, apart, within one block) becomes one word."""
    found = list(_spans(text, wholes))
    forms = [form for _, _, form in found]
    return Words(
        text=text,
        starts=[start for start, _, _ in found],
        ends=[end for _, end, _ in found],
        forms=forms,
        lowers=[form.lower() for form in forms],
    )


def _spans(text: str, wholes: Sequence[Span]) -> Iterator[tuple[int, int, str]]:
    at = 0
    for whole in wholes:
        yield from _plain(text, at, whole.start)
        yield whole.start, whole.end, WHOLE
        at = whole.end
    yield from _plain(text, at, len(text))


def _plain(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    for match in _WORD.finditer(text, start, end):
        yield match.start(), match.end(), match.group()
