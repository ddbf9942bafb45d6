"""What the form of a name tells: whether it can be a person's, and the word it is shortened to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.analysis.quotes.lexicon import BODIES, JOINS_OF, PERSONS, TITLES
from reader.analysis.text.word_sets import word_set

_CAPITAL_ARTICLE = re.compile(r"(?:(?:Al|El|Ul)-|[DL][’'])[A-Z]")
"""As in `Al-Masri`, `D’Entremont`, at the head of a sentence."""
_GIVEN_LAST = re.compile(r"[A-Z][a-z]+-[a-z]+")
"""As in `Wai-yin`, `Seo-yeon`."""
_SHOUTED = re.compile(r"[A-Z]{3}")
_OFFICES = word_set(
    "officer secretary minister director president chairman chairwoman commissioner spokesman"
    " spokeswoman spokesperson governor senator ambassador"
)
_LONGEST_PERSON = 4


@lru_cache(4096)
def could_be_person(tokens: tuple[str, ...]) -> bool:
    """By its form alone: one word, or at most four that name no body; not all in capitals.

    A word for a body may be a surname: `Park Min-jun`.
    """
    if not tokens or len(tokens) > _LONGEST_PERSON or is_group(tokens):
        return False
    if len(tokens) > 1 and tokens[-1].lower() in _OFFICES:
        return False  # Public Relations Officer
    names_body = any(word == "&" or word.lower() in BODIES for word in tokens[1:])
    if names_body or (len(tokens) > 1 and tokens[0].lower() in JOINS_OF):
        return False
    coded = any(_is_code(token) for token in tokens)
    return not coded and not all(token.isupper() and len(token) > 1 for token in tokens)


def _is_code(token: str) -> bool:
    """`C-74`, `SNC-Lavalin`: bills and companies."""
    shouted = _SHOUTED.search(token)
    mixed = shouted is not None and any(char.islower() for char in token[shouted.end() :])
    return mixed or any(char.isdigit() for char in token)


def is_group(tokens: Sequence[str]) -> bool:
    """As in `Republicans`, `Canadians`, `Protesters`: many people, no body."""
    word = tokens[0].lower()
    known = word[:-1] in PERSONS or word[:-1] in TITLES
    return len(tokens) == 1 and word.endswith("s") and (known or word.endswith(("ans", "crats")))


def surname(tokens: Sequence[str]) -> str:
    """The word a person is called by afterwards: the last one but for `Jr.` and numerals.

    A given name that ends the name does not: `Tsang` of `Amy Tsang Wai-yin`.
    """
    return _surname(tuple(tokens))


@lru_cache(4096)
def _surname(tokens: tuple[str, ...]) -> str:
    rest = [token for token in tokens if token.rstrip(".") not in {"Jr", "Sr", "II", "III", "IV"}]
    last = rest[-1] if rest else tokens[-1]
    if len(rest) > 1 and _GIVEN_LAST.fullmatch(last):
        last = rest[-2]
    return last[0].lower() + last[1:] if _CAPITAL_ARTICLE.match(last) else last
