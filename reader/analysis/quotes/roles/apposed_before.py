"""The office between marks before its holder: `the mayor of the port, Ines Vale, said`."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.quotes.lexicon import NOT_NAMES
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.roles.before_name import start_with_office, with_owner
from reader.analysis.quotes.roles.phrase import role_of
from reader.analysis.quotes.roles.words import (
    ARTICLES,
    CLOSES,
    ENDS,
    GENITIVES,
    POSSESSIVES,
    is_role_word,
)

_LONGEST = 14
_SOMEBODY_ELSE = frozenset({"another"})
"""`In a text to another resident, Vale wrote`: no description of Vale."""


def roles_apposed_before(page: Page, name: Name) -> Iterator[str]:
    """What stands between marks before `name`, one description or none."""
    lowers = page.words.lowers
    start = start_with_office(page, name)
    start -= start > 0 and lowers[start - 1] in {"one", "the"}
    end = start - 1
    if end < 1 or lowers[end] != "," or not _closes(page, name.end):
        return
    for first in _beginnings(page, end):
        role = role_of(page, first, end)
        if role:
            yield role
            return


def _closes(page: Page, at: int) -> bool:
    """A mark or a verb follows the name, so that it stands beside the office."""
    lowers = page.words.lowers
    return at >= len(lowers) or lowers[at] in ENDS or at in page.cues


def _is_complement(page: Page, at: int) -> bool:
    """`The adviser to | the | chancellor, Ines Vale, resigned`: what is tied to the office."""
    lowers = page.words.lowers
    tied = at > 2 and lowers[at] == "the" and lowers[at - 1] in {"to", "of"}  # noqa: PLR2004 - the adviser to
    return tied and is_role_word(lowers[at - 2]) and lowers[at - 3] == "the"


def _beginnings(page: Page, end: int) -> Iterator[int]:
    """Where a description that ends at `end` may begin: the nearest article, or the clause."""
    lowers = page.words.lowers
    inside = False
    for first in range(end - 1, max(-1, end - _LONGEST), -1):
        word = lowers[first]
        inside = (inside or word == ")") and word != "("
        ended = word in CLOSES and page.words.forms[first + 1][0].isupper()
        if ended or (word in ENDS and word not in "()" and not inside):
            if lowers[first + 1] not in NOT_NAMES:
                yield first + 1
            return
        if _is_complement(page, first):
            continue
        if word in ARTICLES and word not in _SOMEBODY_ELSE:
            yield first + 1
            if word in POSSESSIVES:
                return
        elif first > 0 and lowers[first + 1] in GENITIVES and page.words.forms[first][0].isupper():
            yield with_owner(page, first + 2)
    if end <= _LONGEST and lowers[0] not in NOT_NAMES:
        yield 0
