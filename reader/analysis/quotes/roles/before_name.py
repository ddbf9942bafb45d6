"""The office right before a name: `the port’s deputy director Ines Vale`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.analysis.quotes.lexicon import (
    DETERMINERS,
    HONORIFICS,
    JOINS_OF,
    MONTHS_AND_DAYS,
    NOT_NAMES,
)
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.roles.phrase import is_doing
from reader.analysis.quotes.roles.words import (
    BORDERS,
    ENDS,
    GENITIVES,
    RANKS,
    is_honour,
    is_role_word,
)
from reader.analysis.text.word_sets import word_set

_LONGEST_OFFICE = 8
_PLAIN = 3
"""Words without a capital before an office."""
_OWNER = 4
_BRACKETED = 3
"""Words of `(Mrs)`."""
_MODIFIERS = word_set(
    """
    chief deputy senior junior former head lead vice top longtime state city county team party
    campaign policy health press finance communications defence defense security general
    executive research media police company union assistant associate interim acting retired
    world star volunteer opposition government trade energy housing school university
    """
)
_ADJECTIVE = ("al", "ive", "ic", "ary", "ior", "ian", "ar")
_LIKE_PARTICIPLES = word_set("acting leading founding managing visiting retired elected nominated")
_JOINS = frozenset({"and", "&"})
_CALLED = frozenset({"surnamed", "named"})
_JOINED = 2
_OF_NOUN = 2


def roles_before(page: Page, name: Name) -> Iterator[str]:
    """The office right before `name`, without a possessive pronoun: `his sister Karin Orr`."""
    lowers = page.words.lowers
    end = before_honours(lowers, name.proper)
    end -= end > 0 and lowers[end - 1] in _CALLED
    first = _first_of_office(page, end)
    if first == end and end > _OF_NOUN and lowers[end - 2] == "of" and lowers[end - 1].isalpha():
        first = end - 3 if is_role_word(lowers[end - 3]) else end  # chair of governors
    if first == end:
        return
    first = with_owner(page, _with_first_half(page, _with_modifiers(page, first)))
    end -= _adds_rank(page, first, end)
    if not _is_courtesy(lowers, first, end):
        yield page.words.words(first, end)


def _with_first_half(page: Page, first: int) -> int:
    """`founder and | chief executive`; `the mayor and | skipper` may be two people."""
    lowers = page.words.lowers
    if first < _JOINED or lowers[first - 1] not in _JOINS or not is_role_word(lowers[first - 2]):
        return first
    start = _with_modifiers(page, first - 2)
    return first if start > 0 and lowers[start - 1] in DETERMINERS else start


def _adds_rank(page: Page, first: int, end: int) -> bool:
    """`presidential candidate | Senator`: a rank after an office belongs to the name."""
    before = end - 2
    forms, lowers = page.words.forms, page.words.lowers
    office = before >= first and is_role_word(lowers[before]) and forms[before].islower()
    return office and lowers[end - 1] in RANKS and forms[end - 1][0].isupper()


def _is_courtesy(lowers: Sequence[str], first: int, end: int) -> bool:
    """`Lady Orr`, `Mr Justice Orr`: an honorific and no office."""
    alone = end == first + 1
    return alone and (lowers[first] in HONORIFICS or lowers[first - 1] in HONORIFICS)


def start_with_office(page: Page, name: Name) -> int:
    """The first word of the name with what stands right before it: `the chair, | retired judge`."""
    end = before_honours(page.words.lowers, name.proper)
    first = _first_of_office(page, end)
    return (
        _with_modifiers(page, first)
        if first < end
        else before_honours(page.words.lowers, name.start)
    )


def before_honours(lowers: Sequence[str], at: int) -> int:
    """Back over what honours the person: `the minister, | Chief (Mrs)`, `director | Tan Sri`."""
    bracket = lowers[at - _BRACKETED : at] if at >= _BRACKETED else ()
    if bracket and bracket[0] == "(" and bracket[1] in HONORIFICS and bracket[2] == ")":
        at -= _BRACKETED
        at -= at > 0 and lowers[at - 1] == "chief"
    while at > 0 and is_honour(lowers[at - 1]):
        at -= 1
    return at


def _first_of_office(page: Page, end: int) -> int:
    """Back over titles, words for people and words with a capital, if an office is among them."""
    words = page.words
    first = end
    office = False
    while first > 0 and end - first < _LONGEST_OFFICE:
        lower, form = words.lowers[first - 1], words.forms[first - 1]
        if is_role_word(lower) or lower in RANKS:
            office = True
        elif first > 1 and _joins_office(page, first - 1):
            first -= 1
            office = office or form != "&"
        elif not _is_capital(form, lower):
            break
        first -= 1
    return first if office else end


def _joins_office(page: Page, at: int) -> bool:
    """`Orr & Vane analyst`, `Secretary of State Ines Vale`."""
    form, before = page.words.lowers[at], page.words.lowers[at - 1]
    if form == "the" and before == "of":
        return page.words.lowers[at - 2] in JOINS_OF  # University of | the | Fells
    if not _is_capital(page.words.forms[at - 1], before):
        return False
    body = before in JOINS_OF or before.endswith("s")  # Hill Farmers | of | Selby
    return form == "&" or (form in {"of", "for"} and (body or is_role_word(before)))


def _is_capital(form: str, lower: str) -> bool:
    plain = form[0].isupper() and form[0].isalpha() and lower not in NOT_NAMES
    return plain and lower not in MONTHS_AND_DAYS and lower not in HONORIFICS


def _with_modifiers(page: Page, first: int) -> int:
    """Take in the plain words before the office: `general | secretary`, `the port’s deputy |`.

    Any three do when a border stands before them (an article, a mark, a verb of speech), otherwise
    only words that look like adjectives or that often go with an office.
    """
    words = page.words
    if first > 0 and words.lowers[first - 1] in HONORIFICS:
        return first
    for start in range(first, max(-1, first - _PLAIN - 1), -1):
        before = words.lowers[start - 1] if start else "."
        if before in BORDERS or before in GENITIVES or before in ENDS or (start - 1) in page.cues:
            return _after_doing(words.lowers, start, first)
        if not before.replace("-", "").isalpha() or before in NOT_NAMES or before.endswith("ly"):
            break
    while first > 0 and _modifies(page, first - 1):
        first -= 1
    return first


def _after_doing(lowers: Sequence[str], start: int, office: int) -> int:
    """Past what somebody does, unless an article makes it a modifier: `introducing | President`."""
    owned = start > 0 and (lowers[start - 1] in DETERMINERS or lowers[start - 1] in GENITIVES)
    doing = is_doing(lowers[start]) and lowers[start] not in _LIKE_PARTICIPLES
    return start + 1 if start < office and doing and not owned else start


def _modifies(page: Page, at: int) -> bool:
    before, form = page.words.lowers[at], page.words.forms[at]
    kind = before in _MODIFIERS or "-" in before or before.endswith(_ADJECTIVE)
    return before[0].isalpha() and (kind or _is_capital(form, before))


def with_owner(page: Page, first: int) -> int:
    """Whose office it is: `the | port’s deputy director`, `Canada’s prime minister`."""
    words = page.words
    start = first - 2
    owned = start >= 0 and words.lowers[first - 1] in GENITIVES
    if not owned or not words.forms[start][0].isalpha():
        return first
    while (
        start > 0
        and first - start < _OWNER + 1
        and _owns(page, start - 1, capital=words.forms[start][0].isupper())
    ):
        start -= 1
    return start


def _owns(page: Page, at: int, *, capital: bool) -> bool:
    form, lower = page.words.forms[at], page.words.lowers[at]
    if capital:
        return _is_capital(form, lower)
    plain = form.isalpha() and lower not in BORDERS and lower not in NOT_NAMES
    return plain and page.words.lowers[at - 1] in DETERMINERS
