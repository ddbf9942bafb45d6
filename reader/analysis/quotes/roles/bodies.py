"""What a body is: `Orr Partners, | an activist fund |,`, `the | retailer | Marktbund`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from reader.analysis.quotes.cast import Cast
from reader.analysis.quotes.lexicon import DETERMINERS
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.roles.phrase import phrase_end
from reader.analysis.quotes.roles.words import BORDERS, ENDS, GENITIVES, GOVERNS
from reader.analysis.text.word_sets import word_set

_NOUNS = word_set(
    """
    company firm agency utility airline group charity club team union manufacturer retailer
    association regulator watchdog newspaper daily weekly magazine network startup start-up lender
    insurer automaker brewery giant multinational conglomerate broadcaster supermarket consultancy
    fund owner landlord operator investor publisher developer contractor builder nonprofit
    non-profit ngo cooperative thinktank think-tank website supplier trader
    """
)
_ENDINGS = ("maker", "builder", "seller")
_LONGEST = 8


def roles_of_bodies(page: Page, cast: Cast) -> dict[str, list[str]]:
    """All descriptions of each body, by full name, in the order of the text."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in page.names:
        roles = [*_after(page, name), *_before(page, name)] if name.tokens else []
        if roles and not cast.is_person(name):
            found[cast.full_name(name)].extend(roles)
    return found


def _after(page: Page, name: Name) -> Iterator[str]:
    """`Orr Partners, | a New York-based activist fund | that`."""
    lowers, at = page.words.lowers, name.end + 1
    if lowers[name.end : at] != [","] or lowers[at : at + 1] not in (["a"], ["an"], ["the"]):
        return
    end = phrase_end(page, at, min(len(lowers), at + 2 * _LONGEST))
    tie = next((i for i in range(at, end) if lowers[i] in GOVERNS), end)
    if tie > at + 1 and _is_body(lowers[tie - 1]):
        yield page.words.words(at + 1, end)


def _before(page: Page, name: Name) -> Iterator[str]:
    """`the | retailer | Marktbund`, `the | train’s operator |, WestLine,`."""
    lowers = page.words.lowers
    apposed = lowers[name.start - 1] == "," and lowers[name.end : name.end + 1] == [","]
    end = name.start - apposed
    if end < 1 or not _is_body(lowers[end - 1]):
        return
    first = end - 1
    while first > 0 and end - first < _LONGEST and _belongs(page, first - 1):
        first -= 1
    if lowers[first] not in GENITIVES:
        yield page.words.words(first, end)


def _belongs(page: Page, at: int) -> bool:
    word = page.words.lowers[at]
    if word in GENITIVES:
        return True
    plain = word not in DETERMINERS | BORDERS | ENDS and at not in page.cues
    return plain and word[0].isalpha()


def _is_body(word: str) -> bool:
    return word in _NOUNS or word.endswith(_ENDINGS)
