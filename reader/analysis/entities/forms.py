"""How names are compared: what two surface forms of one name have in common."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from reader.analysis.entities.words import CONNECTORS
from reader.analysis.entities.words_for_bodies import COMPANY_ENDINGS

LONGEST_ACRONYM = 8
"""Letters above which a word in capitals is shouted, not shortened."""
_ARTICLE = re.compile(r"(?:the|a|an)\s+")
_WORD = re.compile(r"[^\W_]+(?:[.'-][^\W_]+)*")


def fold(form: str) -> str:
    """Lower case without accents, with straight apostrophes."""
    lower = form.casefold().replace("’", "'")
    if lower.isascii():
        return lower
    marks = unicodedata.normalize("NFD", lower)
    return "".join(letter for letter in marks if not unicodedata.combining(letter))


@lru_cache(maxsize=4096)
def key(form: str) -> str:
    """Equal for `U.S.` and `US`, `the Senate` and `Senate`, `Ngô` and `Ngo`."""
    plain = fold(form).replace(".", "")
    return _ARTICLE.sub("", " ".join(plain.split()), count=1) if " " in plain else plain


@lru_cache(maxsize=4096)
def words(form: str) -> tuple[str, ...]:
    """The words of a form, folded, without marks."""
    return tuple(_WORD.findall(fold(form)))


def without_ending(form: Sequence[str]) -> tuple[str, ...]:
    """A company's words without its legal form: `hollin energy plc` is `hollin energy`."""
    kept = list(form)
    while len(kept) > 1 and kept[-1].strip(".") in COMPANY_ENDINGS:
        kept.pop()
    return tuple(kept)


def initials(form: Sequence[str]) -> str:
    """First letters of the words that count: `north atlantic treaty organization` is `nato`."""
    return "".join(word[0] for word in form if word not in CONNECTORS)


def is_acronym(word: str) -> bool:
    """`WHO`, `U.N.`, `PwC`: short, and mostly capitals."""
    letters = [letter for letter in word if letter.isalpha()]
    capitals = sum(letter.isupper() for letter in letters)
    return 1 < len(letters) <= LONGEST_ACRONYM and 2 * capitals > len(letters) and capitals > 1
