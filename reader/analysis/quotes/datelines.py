"""Where the text of a report begins behind its dateline: `PORT ALDER, Dec. 8 (NP) —`."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.text.words import BREAK, WHOLE, Words
from reader.articles.spans import Span

_LONGEST_CITY = 4
"""Words of a place in capitals before a dash."""
_LONGEST_DATELINE = 14
_DASHES = frozenset("-–—")


def after_dateline(words: Words, sentence: Span) -> int:
    """The word after `PORT ALDER, Dec. 8 (NP) —`, `Port Alder (NP) -`, `SELBY:`; else the first."""
    first = sentence.start
    opens_block = first == 0 or words.forms[first - 1] == BREAK
    head = words.forms[first : min(first + _LONGEST_DATELINE, sentence.end)]
    if first == 0 and _is_city_and_colon(head):
        return first + 2
    dash = next((at for at, form in enumerate(head) if form in _DASHES), 0)
    if not (opens_block and dash and head[0][0].isupper()):
        return first
    shouted = (
        len(head[0]) > 1 and head[0].isupper() and (dash <= _LONGEST_CITY or "," in head[:dash])
    )
    return first + dash + 1 if shouted or head[dash - 1] == ")" else first


def _is_city_and_colon(head: Sequence[str]) -> bool:
    """`SELBY: The port`; what stands in marks behind a colon is somebody's turn."""
    shouted = len(head[0]) > 1 and head[0].isupper() and head[0].isalpha()
    return shouted and head[1:2] == [":"] and head[2:3] != [WHOLE]
