"""One spelling of a name, whichever signs its articles are set with."""

from __future__ import annotations

import re
import unicodedata

_OPENING = re.compile(r"(?<!\w)['‘](?=\w)")
_APOSTROPHE = re.compile(r"(?<=\w)['ʼ](?=\w)|(?<=s)['ʼ](?=\s|$)", re.IGNORECASE)
_HYPHEN = re.compile("[\N{HYPHEN}\N{NON-BREAKING HYPHEN}]")


def spelled(name: str) -> str:
    """`O'Brien` and `O’Brien` are both `O’Brien`; letters are composed, spaces and hyphens plain.

    A name with words in marks (`James 'Jim' Orr`) keeps them as they are.
    """
    one = " ".join(_HYPHEN.sub("-", unicodedata.normalize("NFC", name)).split())
    return one if _OPENING.search(one) else _APOSTROPHE.sub("’", one)
