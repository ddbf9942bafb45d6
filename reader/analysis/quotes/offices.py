"""Who is meant by an office: `the mayor` is the one person whose role it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.analysis.quotes.lexicon import DETERMINERS, is_person_word
from reader.analysis.quotes.page import Page
from reader.analysis.text.word_sets import word_set

_TOO_WIDE = word_set("man woman person people one others official source aide")
"""Descriptions that fit too many to mean the one person with that role."""
_GOVERNS = word_set("of for and at in with to from on who")
_MOST_HOLDERS = 20
_BRINGS_IN = word_set("a an one another")
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
        for word in filter(is_person_word, words):
            people = found.setdefault(word, [])
            if len(people) < _MOST_HOLDERS:
                people.append(who)
    return found


def holder_of(mention: str, roles: Roles, holders: Holders) -> str | None:
    """The one person whose role is `the mayor`."""
    words = mention.lower().split()
    head = words[-1]
    if words[0] != "the" or not is_person_word(head) or head in _TOO_WIDE:
        return None
    wanted = [word for word in words if word not in DETERMINERS and word != "former"]
    for key in (wanted, wanted[-2:]):
        for who in holders.get(head, ()):
            if any(_holds(role.lower(), " ".join(key)) for role in roles[who]):
                return who
    return None


def offices_mentioned(page: Page, roles: Roles, holders: Holders) -> dict[int, str]:
    """Who is meant by each `the mayor` of the page, by the word `the`."""
    lowers = page.words.lowers
    found: dict[int, str] = {}
    for at, word in enumerate(lowers):
        if word in holders and (first := _the_before(lowers, at)) is not None:
            who = holder_of(" ".join(lowers[first : at + 1]), roles, holders)
            if who:
                found[first] = who
    return found


def unnamed_people(page: Page) -> frozenset[str]:
    """The words by which the page brings somebody in without a name: `a witness`, `one driver`."""
    lowers = page.words.lowers
    found: set[str] = set()
    for at, word in enumerate(lowers):
        if word in _BRINGS_IN:
            for head in range(at + 1, min(at + _LONGEST, len(lowers))):
                if is_person_word(lowers[head]):
                    found.add(lowers[head])
                    break
    return frozenset(found)


def unnamed_at(page: Page, at: int) -> str | None:
    """Whom the words from `a` on bring in, `a young driver`; None where a name follows."""
    words = page.words
    for head in range(at + 1, min(at + 1 + _LONGEST, len(words))):
        if is_person_word(words.lowers[head]):
            if words.lowers[head + 1 : head + 2] in (["'s"], ["’s"]):
                return None
            if any(name.start <= head + 2 for name in page.names_in(at, head + 3)):
                return None
            text = words.words(at, _end_of_complement(page, head + 1))
            return text[0].lower() + text[1:]
        if not words.forms[head].replace("-", "").isalnum():
            return None
    return None


def _end_of_complement(page: Page, at: int) -> int:
    """`a spokesman | for the Port Board`."""
    if page.words.lowers[at : at + 1] not in (["for"], ["of"], ["from"]):
        return at
    following = page.names_in(at + 1, at + 3)
    return following[0].end if following else at


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
