"""People whose full name stands only in the headline: `Dame Ottoline Crake: ‘I was right’`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from reader.analysis.quotes.lexicon import NOT_NAMES, PERSONS, TITLES

_WORD = re.compile(r"[^\W\d_][\w’'-]*|\S")


def names_in_headline(headline: str) -> Iterator[tuple[str, str]]:
    """Given name and surname, wherever two words with a capital stand side by side.

    None in a headline that gives every word a capital, where they would mean nothing.
    """
    words = _WORD.findall(headline)
    long = [word for word in words[1:] if len(word) > 3]  # noqa: PLR2004 - of, the
    if sum(word[0].isupper() for word in long) * 2 > len(long):
        return
    for given, surname in pairwise(words):
        if _is_part(given) and _is_part(surname):
            yield given, surname


def _is_part(word: str) -> bool:
    lower = word.lower()
    return word[0].isupper() and lower not in NOT_NAMES | TITLES | PERSONS
