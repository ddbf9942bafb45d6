"""How names are compared: what two surface forms of one name have in common."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.analysis.entities.words import COMPANY_ENDINGS, CONNECTORS

_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")


def key(form: str) -> str:
    """Equal for `U.S.` and `US`, `the Senate` and `Senate`, curly and straight apostrophes."""
    plain = form.casefold().replace("’", "'").replace(".", "")
    return _ARTICLE.sub("", " ".join(plain.split()), count=1) if " " in plain else plain


def words(form: str) -> tuple[str, ...]:
    """The words of a form, in lower case, without marks."""
    return tuple(word.casefold() for word in _WORD.findall(form))


def without_ending(form: Sequence[str]) -> tuple[str, ...]:
    """A company's words without its legal form: `hollin energy plc` is `hollin energy`."""
    kept = list(form)
    while len(kept) > 1 and kept[-1] in COMPANY_ENDINGS:
        kept.pop()
    return tuple(kept)


def initials(form: Sequence[str]) -> str:
    """First letters of the words that count: `north atlantic treaty organization` is `nato`."""
    return "".join(word[0] for word in form if word not in CONNECTORS)
