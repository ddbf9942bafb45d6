"""Tell whether two texts are the same article."""

from __future__ import annotations

import re
import unicodedata
from hashlib import blake2b

_WORD = re.compile(r"[^\W_]+")
_SHINGLE = 3
_SHARED = 0.3


def fingerprint(title: str, text: str) -> str:
    """32 hex digits over the words alone: case, spacing and punctuation do not count."""
    return blake2b(" ".join(_words(f"{title}\n{text}")).encode(), digest_size=16).hexdigest()


def resembles(a: str, b: str) -> bool:
    """Whether two texts of one file are two revisions of one article, or two articles.

    They are revisions when three tenths of the shorter one's three-word runs stand in the other as
    well: a text that was cut, grew or was reworked keeps more, and two reports on one subject share
    little (at most 0.06 among the starter articles).
    """
    first, second = _shingles(a), _shingles(b)
    shorter = min(len(first), len(second))
    return shorter > 0 and len(first & second) >= _SHARED * shorter


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = _words(text)
    width = min(_SHINGLE, len(words))
    return {tuple(words[at : at + width]) for at in range(len(words) - width + 1) if width}


def _words(text: str) -> list[str]:
    safe = text.encode("utf-8", "replace").decode()
    return _WORD.findall(unicodedata.normalize("NFKC", safe).casefold())
