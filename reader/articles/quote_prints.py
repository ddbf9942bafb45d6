"""Fingerprints of quotations, by which the same words are found again wherever they stand.

Winnowing (Schleimer, Wilkerson, Aiken: Winnowing: Local Algorithms for Document Fingerprinting,
SIGMOD 2003): hash every run of `SHINGLE` words, and of every `WINDOW` hashes in a row keep the
least. Two texts that share a run of `SHARED` = `SHINGLE` + `WINDOW` - 1 words then share a
window, and with it the hash that is kept of it. Runs of common words alone come last in that
order and are never kept, for they would name half the library; so the guarantee is: whoever
shares `SHARED` words in a row, one of them telling, shares a fingerprint.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import NamedTuple
from zlib import crc32

from reader.articles.said_words import COMMON, says_something

SHINGLE = 3
WINDOW = 4
SHARED = SHINGLE + WINDOW - 1
"""Words in a row that two quotations must share to be found for certain. Shorter quotations are
found where all their words are the same."""

LEAST = 6
"""As many of the least hashes of all are kept besides, a bottom-k sketch (Broder: On the
resemblance and containment of documents, 1997): of quotations in which one word of ten differs that
finds 99 % in place of 94 %, for two fingerprints more."""

MOST_WORDS = 2000
"""Of a longer quotation, a speech that a newspaper prints, only so many words are compared."""

_LAST = 1 << 32
"""Above every hash."""


class Prints(NamedTuple):
    """The fingerprint of all the words, and those of runs of them: hexadecimal, 14 and 8 digits."""

    whole: str
    runs: frozenset[str]


def prints_of(words: Sequence[str]) -> Prints | None:
    """The fingerprints of a quotation, the same on every machine; None for a mere formula."""
    if not says_something(words):
        return None
    whole = blake2b(" ".join(words).encode(), digest_size=7).hexdigest()
    hashes = _hashes(words[:MOST_WORDS]) if len(words) >= SHARED else []
    kept = set(map(min, *(hashes[at:] for at in range(WINDOW))))
    kept.update(sorted(hashes)[:LEAST])
    return Prints(whole, frozenset(f"{one:08x}" for one in kept - {_LAST}))


def _hashes(words: Sequence[str]) -> list[int]:
    """One for each run; CRC-32 is quick, and that two runs share one only costs a look at both."""
    runs = zip(*(words[at:] for at in range(SHINGLE)), strict=False)
    return [_LAST if COMMON.issuperset(run) else crc32(" ".join(run).encode()) for run in runs]
