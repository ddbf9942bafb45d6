"""Who is meant by an office: `the mayor` is the one person whose role it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reader.analysis.quotes.lexicon import DETERMINERS, TITLES
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.roles.words import is_role_word
from reader.analysis.text.word_sets import word_set

_TOO_WIDE = word_set("man woman person people one others official source aide")
"""Descriptions that fit too many to mean the one person with that role."""
_GOVERNS = word_set("of for and at in with to from on who")
_MOST_HOLDERS = 20
JUDGED = word_set(
    "former sacked ousted outgoing incoming embattled beleaguered dismissed disgraced jailed"
    " veteran"
)
"""What has happened to who holds an office: `the sacked manager`."""
_COMES_APART = word_set("other second first young younger older elder another next")
_LONGEST_OFFICE = 6
_LONGEST = 4
"""Words after `the`."""

Roles = Mapping[str, Sequence[str]]
"""What each person is, by full name."""
Holders = Mapping[str, Sequence[str]]
"""Who holds an office, by the word for it."""


def by_office(roles: Roles) -> dict[str, list[str]]:
    """Who can be meant by each word for an office, in the order of the text."""
    found: dict[str, list[str]] = {}
    for who, described in roles.items():
        words = {word for role in described for word in role.lower().split()}
        for word in filter(is_role_word, words):
            people = found.setdefault(word, [])
            if len(people) < _MOST_HOLDERS:
                people.append(who)
    return found


def holder_of(mention: str, roles: Roles, holders: Holders) -> str | None:
    """The one person whose role is `the mayor`."""
    words = mention.lower().split()
    head = words[-1]
    if words[0] != "the" or not is_role_word(head) or head in _TOO_WIDE:
        return None
    wanted = [word for word in words if word not in DETERMINERS and word not in JUDGED]
    for key in (wanted, wanted[-2:]):
        for who in holders.get(head, ()):
            if any(_holds(role.lower(), " ".join(key)) for role in roles[who]):
                return who
    return _only_one_of_a_trade(head, wanted, roles, holders)


def _only_one_of_a_trade(
    head: str, wanted: Sequence[str], roles: Roles, holders: Holders
) -> str | None:
    """`the master baker`, of whom only `baker` is known; the deputy director is no director."""
    people = set(holders.get(head, ()))
    who = next(iter(people)) if len(people) == 1 and head not in TITLES else None
    bare = who is not None and any(role.lower() == head for role in roles[who])
    return who if bare and len(wanted) > 1 and not _COMES_APART.intersection(wanted) else None


def by_initials(roles: Roles) -> dict[str, str]:
    """Who is meant by `PM` and `CM`: the one prime minister, the one chief minister."""
    found: dict[str, set[str]] = defaultdict(set)
    for who, described in roles.items():
        for role in described:
            for short in _initials(role):
                found[short].add(who)
    return {short: next(iter(people)) for short, people in found.items() if len(people) == 1}


def _initials(role: str) -> Iterator[str]:
    """`CM`, `CMS` of `chief minister of Sundarpur`; the office itself has two words or more."""
    office = [
        part[0] for word in role.split()[:_LONGEST_OFFICE] for part in word.split("-") if part
    ]
    letters = ""
    for word, letter in zip(role.replace("-", " ").split(), office, strict=False):
        if word not in _GOVERNS:
            letters += letter.upper()
        if len(letters) > 1:
            yield letters


def offices_mentioned(page: Page, roles: Roles, holders: Holders) -> dict[int, str]:
    """Who is meant by each `the mayor` and `the PM` of the page, by the word `the`."""
    lowers = page.words.lowers
    found: dict[int, str] = {}
    shortened = by_initials(roles)
    for at, form in enumerate(page.words.forms):
        if form in shortened and at and lowers[at - 1] == "the":
            found[at - 1] = shortened[form]
    for at, word in enumerate(lowers):
        if word in holders and (first := _the_before(lowers, at)) is not None:
            who = holder_of(" ".join(lowers[first : at + 1]), roles, holders)
            if who:
                found[first] = who
    return found


def _the_before(lowers: Sequence[str], head: int) -> int | None:
    for at in range(head - 1, max(-1, head - _LONGEST - 1), -1):
        if lowers[at] == "the":
            return at
        if not lowers[at][0].isalpha():
            return None
    return None


def _holds(role: str, office: str) -> bool:
    """Tell whether `role` has `office`, not as part of another: general in general secretary."""
    before, found, after = f" {role} ".partition(f" {office} ")
    return bool(found) and (not after.strip() or after.split()[0] in _GOVERNS or not before)
