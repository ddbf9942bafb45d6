"""Words of a line with their places: the grain at which names are found."""

from __future__ import annotations

import re
from typing import TypeAlias

_WORDS = re.compile(
    r"""
      [^\W\d_]+(?![\w$'’.‑-])                   # most words, found at once
    | (?:US|C|A|S|NZ|HK|NT|R|RM)\$              # money is no country
    | (?:[A-Z]\.){2,}(?:[A-Z](?![^\W_]))?       # U.S., U.S.A
    | (?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Jr|Sr|Inc|Corp|Co|Ltd|No|Capt|Rev|Hon
        |Sept|Jan|Feb|Aug|Oct|Nov|Dec)\.
    | [A-Z]\.(?=\s[A-Z])                        # an initial
    | \d+(?:[.,:]\d+)*
    | ['’][sS]\b
    | [^\W\d_]+(?:[-‑'’.](?!['’]?[sS]\b)\w+)*   # Al-Ghanem, O'Neill, e.gov
    | \w+
    | \S
    """,
    re.VERBOSE,
)
_POSSESSIVE = re.compile(r"['’][sS]$")
_COMPOUND = re.compile(
    r"[-‑](?:based|led|backed|born|owned|run|bound|held|occupied|style|controlled|made|trained"
    r"|listed|wide|funded|sponsored|area|registered|headquartered)$"
)

_SEAT = re.compile(r"[DRI][-‑](?=[A-Z])")
"""A party's letter before the state of a member: `R-Texas`."""
_DASH = re.compile(
    r"(?<=[a-z]{3})[-‑](?:the|a|an|which|who|was|were|is|are|has|have|had|he|she|it|they|but|that|this"
    r"|where|when|while|yesterday|The|A|An|In|At|On|It|He|She|They|Two|Three)$"
)
"""A dash that was typed as a hyphen: `in Bata-yesterday`."""

_WIDEST = 64
"""Code points of a word that are looked at."""

Token: TypeAlias = tuple[str, int, int]
"""A word, number or mark with its half-open code-point offsets in the text."""


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """Tokens of `text[start:end]`, with offsets into the whole text.

    A possessive ending and the tail of a compound (`Oslo-based`) stand apart from the name. Only
    the beginning of a monstrous word is kept as its text.
    """
    tokens: list[Token] = []
    for match in _WORDS.finditer(text, start, end):
        word = match.group()
        begin, stop = match.span()
        if stop - begin > _WIDEST:
            word = word[:_WIDEST]
        cut = 0 if word.isalpha() or stop - begin == 1 else _cut(word)
        if cut:
            tokens.append((word[:cut], begin, begin + cut))
            tokens.append((word[cut:], begin + cut, stop))
        else:
            tokens.append((word, begin, stop))
    return tokens


def _cut(word: str) -> int:
    """Where the name ends or begins inside the word; 0 where the word is whole."""
    if _SEAT.match(word):
        return 2
    tail = _POSSESSIVE.search(word) or _COMPOUND.search(word) or _DASH.search(word)
    return tail.start() if tail else 0
