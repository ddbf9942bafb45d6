"""Read one clause: a word, a phrase, or a field with its value."""

from __future__ import annotations

from datetime import date

from reader.index.query.dates import DATES
from reader.index.query.errors import QueryError
from reader.index.query.fields import CHOICE_FIELDS, DATE_FIELDS, FIELDS, WORD_FIELDS
from reader.index.query.nodes import Field, Match, Node, Phrase, Sort
from reader.index.query.phrases import phrase
from reader.index.query.tokens import Sign, Token

MAX_WORD = 64
MIN_PREFIX = 2


def clause(
    token: Token, value: Token | None, *, today: date, typing: bool, grows: bool
) -> Node | Sort | None:
    """What the clause asks for; None where it asks for nothing (`!`, or a field without a value).

    `typing` says that the query ends with it and may go on, `grows` that its last word is a
    beginning. Raises `QueryError`.
    """
    if token.sign is not Sign.FIELD:
        return _match(Field.TEXT, token, grows=grows)
    name = token.text.casefold()
    if name not in FIELDS:
        told = ", ".join(f"{field}:" for field in FIELDS)
        raise QueryError(f"unknown field “{token.text}:”; fields are {told}", token.start)
    if value is None or not value.text.strip():
        if typing:
            return None
        raise QueryError(f"“{name}:” needs a value right behind the colon", token.start)
    if name in WORD_FIELDS:
        return _match(WORD_FIELDS[name], value, grows=grows)
    if name in DATE_FIELDS:
        return _dated(name, value, today, typing=typing)
    return _choice(name, value, typing=typing)


def _match(field: Field, token: Token, *, grows: bool) -> Node | None:
    quoted = token.sign is Sign.PHRASE
    goes_on = grows and not (quoted and token.closed)
    found = phrase(token.text, prefix=goes_on, quoted=quoted)
    if found is None:
        return None
    if max(map(len, found.words)) > MAX_WORD:
        raise QueryError(f"a word has at most {MAX_WORD} letters", token.start)
    if _too_short(found):
        if not goes_on or token.text.endswith("*"):
            raise QueryError(f"write at least {MIN_PREFIX} letters before the *", token.start)
        return Match(field, Phrase(found.words))
    return Match(field, found)


def _too_short(found: Phrase) -> bool:
    return found.prefix and len(found.words) == 1 and len(found.words[0]) < MIN_PREFIX


def _dated(name: str, value: Token, today: date, *, typing: bool) -> Node | None:
    node = DATE_FIELDS[name](value.text, today)
    if node is None and not typing:
        raise QueryError(f"“{value.text}” is no date; write {DATES}", value.start)
    return node


def _choice(name: str, value: Token, *, typing: bool) -> Node | Sort | None:
    choices, read = CHOICE_FIELDS[name]
    text = value.text.casefold()
    names = [choice.value for choice in choices]
    if text not in names:
        if typing and any(known.startswith(text) for known in names):
            return None
        told = ", ".join(f"{name}:{known}" for known in names)
        raise QueryError(f"unknown “{name}:{value.text}”; it can be {told}", value.start)
    return Sort(text) if name == "sort" else read(text)
