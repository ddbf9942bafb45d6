"""Cut a query into its signs, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reader.index.query.errors import QueryError

MARKS = '"“”„«»'
"""What opens and closes a phrase; whatever the keyboard makes of it will do."""

_FIELD = re.compile(r"([^\W\d_]+):(?!//)")
_PLAIN = re.compile(rf"[^\s(){MARKS}]+")


class Sign(StrEnum):
    """The kinds of token."""

    WORD = "word"
    PHRASE = "phrase"
    FIELD = "field"
    NOT = "NOT"
    AND = "AND"
    OR = "OR"
    OPEN = "("
    CLOSE = ")"
    END = ""


@dataclass(frozen=True, slots=True)
class Token:
    """A sign that stands from `start` to `end` of the query; `text` is without marks and colon.

    `closed` is false for a phrase whose closing mark is still to come.
    """

    sign: Sign
    text: str
    start: int
    end: int
    closed: bool = True


_BARE = {"AND": Sign.AND, "OR": Sign.OR, "NOT": Sign.NOT}
_BRACKETS = {"(": Sign.OPEN, ")": Sign.CLOSE}


def tokens(text: str, *, typing: bool) -> Iterator[Token]:
    """The tokens of a query, then an END. While typing, the last phrase may be open."""
    at, is_value = 0, False
    while at < len(text):
        if text[at].isspace():
            at, is_value = at + 1, False
            continue
        token = _value(text, at, typing=typing) if is_value else _token(text, at, typing=typing)
        yield token
        at, is_value = token.end, token.sign is Sign.FIELD
    yield Token(Sign.END, "", len(text), len(text))


def _token(text: str, at: int, *, typing: bool) -> Token:
    if text[at] == "-" and text[at + 1 : at + 2].strip(" -"):
        return Token(Sign.NOT, "-", at, at + 1)
    field = _FIELD.match(text, at)
    if field is not None:
        return Token(Sign.FIELD, field.group(1), at, field.end())
    return _value(text, at, typing=typing)


def _value(text: str, at: int, *, typing: bool) -> Token:
    char = text[at]
    if char in MARKS:
        return _phrase(text, at, typing=typing)
    if char in _BRACKETS:
        return Token(_BRACKETS[char], char, at, at + 1)
    plain = _PLAIN.match(text, at)
    word = plain.group() if plain is not None else char
    return Token(_BARE.get(word, Sign.WORD), word, at, at + len(word))


def _phrase(text: str, at: int, *, typing: bool) -> Token:
    for close in range(at + 1, len(text)):
        if text[close] in MARKS:
            return Token(Sign.PHRASE, text[at + 1 : close], at, close + 1)
    if not typing:
        raise QueryError("this phrase is never closed; put a quotation mark behind it", at)
    return Token(Sign.PHRASE, text[at + 1 :], at, len(text), closed=False)
