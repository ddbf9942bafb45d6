"""Capitalised words that stand together, with the names that touch them."""

from __future__ import annotations

from collections.abc import Mapping

from reader.analysis.entities.cleanup.plain import is_name_word
from reader.analysis.entities.lines import Line
from reader.analysis.entities.names import Name

_LONGEST = 6
"""Words of a run that can be one name."""


def run_from(line: Line, index: Mapping[int, Name], start: int) -> int:
    """Behind the capitalised words and the names from `start` on; `start` where there are none."""
    end = start
    while end < len(line.words) and (end in index or _is_part(line, end)):
        end = index[end].end if end in index else end + 1
    return end if end - start <= _LONGEST else start


def run_until(line: Line, index: Mapping[int, Name], end: int) -> int:
    """Where the capitalised words and the names that end before `end` begin."""
    start = end
    while start and (start - 1 in index or _is_part(line, start - 1)):
        start = index[start - 1].start if start - 1 in index else start - 1
    return start if end - start <= _LONGEST else end


def _is_part(line: Line, at: int) -> bool:
    """A word with a capital; `C$` is money."""
    return is_name_word(line, at) and not line.words[at].endswith("$")
