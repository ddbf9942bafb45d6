"""Letters as they are compared: without accents."""

from __future__ import annotations

import unicodedata

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe"})


def plain(text: str) -> str:
    """A text in lower case without its accents, ligatures and other finery."""
    # In lower case once more, for a mathematical G is a capital only when it is taken apart.
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return bare.translate(_LETTERS)
