"""What a person is: the office before the name or the description after it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from reader.analysis.quotes.cast import Cast
from reader.analysis.quotes.cues import CUES
from reader.analysis.quotes.lexicon import (
    DETERMINERS,
    HONORIFICS,
    NOT_NAMES,
    PERSONS,
    TITLES,
    heads,
)
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page

_LONGEST = 16
"""Words: a longer description is a clause."""
_ENDS = frozenset(", . ; : ( ) – — ! ? …".split()) | {"“”", "\n"}
_NEVER_FIRST = frozenset(
    """and but who which while when where as in on with whose adding noting he she they it said says
    for at from to by after before because if so or not was is were are has have had""".split()
)
_CLAUSE = frozenset("who which that whose where when while because although as".split())
_ARTICLES = frozenset("the a an his her their its our one another".split())


def find_roles(page: Page, cast: Cast) -> dict[str, list[str]]:
    """All descriptions of each person, fullest first, by full name."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in page.names:
        if name.tokens and cast.is_person(name):
            who = cast.full_name(name)
            found[who].extend(role for role in _roles_at(page, name) if role not in found[who])
    return {who: sorted(roles, key=lambda role: -len(role.split())) for who, roles in found.items()}


def _roles_at(page: Page, name: Name) -> Iterator[str]:
    for first, end in (_after(page, name), _before(page, name)):
        while first < end and page.words.lowers[first] in _ARTICLES:
            first += 1
        if first < end:
            yield page.words.words(first, end).replace("\n", " ")


def _after(page: Page, name: Name) -> tuple[int, int]:
    """`Ines Vale, 52, the mayor of Port Alder, …`"""
    lowers = page.words.lowers
    limit = min(len(lowers), name.end + _LONGEST + 4)
    at = name.end
    if at >= limit or lowers[at] not in {",", "(", "–", "—"}:
        return 0, 0
    at += 1
    if at + 1 < limit and lowers[at].isdigit() and lowers[at + 1] == ",":
        at += 2
    if at + 2 < limit and lowers[at] == "who" and lowers[at + 1] in {"is", "was"}:
        at += 2
    if at >= limit or lowers[at] in _NEVER_FIRST or lowers[at] in CUES:
        return 0, 0
    end = at
    while end < limit and lowers[end] not in _ENDS and lowers[end] not in _CLAUSE:
        end += 1
    closed = end < limit and lowers[end] in _ENDS | _CLAUSE
    described = any(heads(lowers[word]) or lowers[word] in TITLES for word in range(at, min(end, at + 8)))
    return (at, end) if closed and described and not _has_verb(page, at, end) else (0, 0)


def _has_verb(page: Page, first: int, end: int) -> bool:
    return any(page.words.lowers[at] in {"said", "says", "told", "is", "was", "are", "has", "had", "will"} for at in range(first, end))


def _before(page: Page, name: Name) -> tuple[int, int]:
    """`the port's deputy director Ines Vale`, `Canadian Prime Minister Mark Carney`"""
    words = page.words
    first = name.proper
    office = False
    while first > 0 and name.proper - first < 8:
        lower, form = words.lowers[first - 1], words.forms[first - 1]
        if lower in HONORIFICS and "." in lower:
            break
        if lower in TITLES or lower in PERSONS:
            office = office or lower not in HONORIFICS
        elif not (form[0].isupper() and form[0].isalpha() and lower not in NOT_NAMES):
            break
        first -= 1
    if not office:
        return 0, 0
    return _with_modifiers(page, first), name.proper


def _with_modifiers(page: Page, first: int) -> int:
    """Take in up to three plain words when an article or a genitive stands before them."""
    lowers = page.words.lowers
    for start in range(first, max(0, first - 4), -1):
        before = lowers[start - 1]
        if before in DETERMINERS or before in {"'s", "’s"}:
            return start
        if not before.isalpha() or before in NOT_NAMES or before in CUES:
            break
    return first
