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
    TITLES,
    is_person_word,
)
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.text.word_sets import word_set
from reader.analysis.text.words import WHOLE

_LONGEST = 16
"""Words: a longer description is a clause."""
_MOST_ROLES = 12
_LONGEST_OFFICE = 8
_SERVES = word_set("teaches works serves acts sits taught worked served")
_HEAD_WITHIN = 9
_GOVERNS = word_set("of for and in at with to from by on the a an under over")
_LIKE_PARTICIPLES = word_set("acting leading founding managing visiting retired elected")
_MODIFIERS = word_set(
    """
    chief deputy senior junior former head lead vice top longtime state city county team party
    campaign policy health press finance communications defence defense security general
    executive research media police company union assistant associate interim acting retired
    world star volunteer opposition government trade energy housing school university
    """
)
_ADJECTIVE = ("al", "ive", "ic", "ary", "ior", "ian", "ar")
_OFFICES = word_set("mp mps mpp mla mep ceo cfo coo cto msp td")
_VERBS = word_set("said says told is was are were has had have will would can could do does did be")
_ENDS = word_set(", . ; : ( ) – — ! ? …") | {"“”", "\n"}
_NEVER_FIRST = word_set(
    """
    and but who which while when where as in on with whose adding noting he she they it said
    says for at from to by after before because if so or not was is were are has have had whom
    both this that these his
    """
)
_CLAUSE = word_set("who which that whose where when while because although as")
_ARTICLES = word_set("the a an his her their its our one another")


def find_roles(page: Page, cast: Cast) -> dict[str, list[str]]:
    """All descriptions of each person, fullest first, by full name."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in page.names:
        if name.tokens and cast.is_person(name):
            who = cast.full_name(name)
            if len(found[who]) < _MOST_ROLES:
                found[who].extend(role for role in _roles_at(page, name) if role not in found[who])
    return {who: sorted(roles, key=lambda role: -len(role.split())) for who, roles in found.items()}


def _roles_at(page: Page, name: Name) -> Iterator[str]:
    for first, end in (_after(page, name), _before(page, name), _office(page, name)):
        bare = first + (first < end and page.words.lowers[first] in _ARTICLES)
        if bare < end:
            yield page.words.words(bare, end)


def _after(page: Page, name: Name) -> tuple[int, int]:
    """`Ines Vale, 52, the mayor of Port Alder, …`."""
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
    elif at + 3 < limit and lowers[at + 1] in _SERVES and lowers[at + 2] == "as":
        at += 3  # who teaches as
    if at >= limit or lowers[at] in _NEVER_FIRST or lowers[at] in CUES:
        return 0, 0
    end = at
    while end < limit and lowers[end] not in _ENDS and lowers[end] not in _CLAUSE:
        end += 1
    if end >= limit or lowers[end] not in _ENDS | _CLAUSE or lowers[end] == WHOLE:
        return 0, 0
    head = _head(lowers[at:end])
    return (at, _without_participle(lowers, at + head, end)) if head is not None else (0, 0)


def _without_participle(lowers: list[str], head: int, end: int) -> int:
    """Leave out what the office-holder is doing: `a rower | hoping to win`."""
    for at in range(head + 1, end):
        if lowers[at].endswith("ing") and lowers[at - 1] not in _GOVERNS:
            return at
    return end


def _head(phrase: list[str]) -> int | None:
    """Where the office stands, when no list and no verb comes before and no verb after it."""
    if not phrase or any(word in _VERBS or word.endswith(("n’t", "n't")) for word in phrase):
        return None
    doing = phrase[0].endswith(("ing", "ed")) and phrase[0] not in _LIKE_PARTICIPLES
    if doing or phrase[-1] in _GOVERNS or phrase[-1] in {"’s", "'s"}:
        return None
    for at, word in enumerate(phrase[:_HEAD_WITHIN]):
        if is_person_word(word) or word in _OFFICES:
            return None if "and" in phrase[:at] else at
    return None


def _before(page: Page, name: Name) -> tuple[int, int]:
    """`the port's deputy director Ines Vale`, `Canadian Prime Minister Mark Carney`."""
    words = page.words
    first = name.proper
    office = False
    while first > 0 and name.proper - first < _LONGEST_OFFICE:
        lower, form = words.lowers[first - 1], words.forms[first - 1]
        if lower in HONORIFICS and "." in lower:
            break
        if lower in TITLES or is_person_word(lower):
            office = office or lower not in HONORIFICS
        elif not (form[0].isupper() and form[0].isalpha() and lower not in NOT_NAMES):
            break
        first -= 1
    kin_of_somebody = first > 0 and words.lowers[first - 1] in {"his", "her", "their", "my", "our"}
    if not office or kin_of_somebody:
        return 0, 0
    return _with_modifiers(page, first), name.proper


def _office(page: Page, name: Name) -> tuple[int, int]:
    """As in `the mayor of the port, Ines Vale, said`: the office, then its holder."""
    lowers = page.words.lowers
    end = name.start - 1
    after = lowers[name.end] if name.end < len(lowers) else "."
    if end < 1 or lowers[end] != "," or (after not in _ENDS and after not in CUES):
        return 0, 0
    for first in range(end - 1, max(-1, end - _LONGEST_OFFICE), -1):
        if lowers[first] in _ENDS:
            return 0, 0
        if lowers[first] in _ARTICLES and _head(lowers[first + 1 : end]) is not None:
            kin = lowers[first] in {"his", "her", "their", "my", "our"}
            return (0, 0) if kin else (first + 1, end)
    return 0, 0


def _with_modifiers(page: Page, first: int) -> int:
    """Take in the plain words before the office: `the port’s deputy | director`.

    Any three words do when an article or a genitive stands before them, otherwise only words that
    look like adjectives or that often go with an office.
    """
    words = page.words
    for start in range(first, max(0, first - 4), -1):
        before = words.lowers[start - 1]
        if before in DETERMINERS or before in {"'s", "’s"}:
            return start
        if not before.replace("-", "").isalpha() or before in NOT_NAMES or before in CUES:
            break
    while first > 0:
        before, form = words.lowers[first - 1], words.forms[first - 1]
        named = form[0].isupper() and before not in NOT_NAMES and before not in HONORIFICS
        if not (before in _MODIFIERS or "-" in before or before.endswith(_ADJECTIVE) or named):
            break
        if not before[0].isalpha():
            break
        first -= 1
    return first
