"""Names and words as they are compared: without case, accents and typography."""

from __future__ import annotations

import re
import unicodedata

_POSSESSIVE = re.compile(r"['’]s\b|['’]")
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = "\u2e80"
"""From here on Unicode holds mostly the scripts of East Asia, which do not space words."""
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe"})


def words(text: str) -> list[str]:
    """The words of a text, folded: `Núñez’s` and `nunez` are one."""
    lowered = text.casefold()
    if not lowered.isascii():
        lowered = _plain(lowered)
    return _WORD.findall(_POSSESSIVE.sub("", lowered))


def fold(text: str) -> str:
    """The folded words with one space around each, so that ` word ` finds whole words."""
    return f" {' '.join(words(text))} "


def needle(word: str) -> str:
    """What to look for in a folded text: the whole word, but part of one where none are spaced."""
    return word if is_unspaced(word) else f" {word} "


def is_unspaced(text: str) -> bool:
    """Whether some of it is written in a script that does not space words."""
    return max(text, default="") >= _UNSPACED


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return bare.translate(_LETTERS)
