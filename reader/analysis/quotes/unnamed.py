"""People whom the article brings in without a name: `a ministry official`, `Vale’s wife`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reader.analysis.quotes.descriptions import end_of_relative
from reader.analysis.quotes.lexicon import DETERMINERS, heads, is_person_word
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.subject import OF_WHOM
from reader.analysis.text.word_sets import word_set

_BRINGS_IN = word_set("a an one another")
_GENITIVES = word_set("'s ’s")
_OWNERS = word_set("his her their its")
_CAPITALS = word_set("His Her Their Its The")
_APPOSED = 8
"""Words from the word for somebody to the name that is added."""
_LONGEST = 4
"""Words from `a` to the word for somebody."""


class Introduction(NamedTuple):
    """From which word to which somebody is brought in, how; None where a name follows."""

    at: int
    end: int
    words: str | None


Unnamed = Mapping[str, Sequence[Introduction]]
"""By the word for them: `official`."""


def unnamed_people(page: Page, speaking: Mapping[int, int]) -> Unnamed:
    """Everybody who is brought in with `a` or `one`, in the order of the text.

    `speaking` tells by their first word where the subjects of verbs of speech end.
    """
    lowers = page.words.lowers
    found: dict[str, list[Introduction]] = defaultdict(list)
    for at, word in enumerate(lowers):
        head = _head(page, at + 1) if word in _BRINGS_IN else None
        if head is not None:
            end = speaking.get(at, head + 1)
            found[lowers[head]].append(Introduction(at, end, unnamed_at(page, at, end)))
    return found


def introduced(unnamed: Unnamed, word: str, at: int) -> Introduction | None:
    """Who was last brought in by `word` before word `at`: by `official`, `a ministry official`."""
    before = [one for one in unnamed.get(word, ()) if one.at < at]
    return before[-1] if before else None


def unnamed_at(page: Page, at: int, end: int | None = None) -> str | None:
    """Whom the words from `a` on bring in, `a young driver`; None where a name follows.

    All of them up to word `end` where a verb of speech tells where they end.
    """
    head = _head(page, at + 1)
    if head is None or not _is_nameless(page, at, head):
        return None
    text = page.words.words(at, max(end or 0, _end_of_complement(page, head + 1)))
    return text[0].lower() + text[1:]


def somebody_at(page: Page, at: int, end: int | None = None) -> str | None:
    """Whom the words from `at` on bring in, also as somebody's: `Vale’s wife`, `his brother`."""
    lowers = page.words.lowers
    first = at + 1 if lowers[at] in _BRINGS_IN | _OWNERS else _after_genitive(page, at)
    head = _head(page, first) if first else None
    if first is None or head is None:
        return None
    if lowers[at] in _BRINGS_IN:
        return unnamed_at(page, at, end)
    if not _is_nameless(page, first, head):
        return None
    text = page.words.words(at, head + 1)
    return text if page.words.forms[at] not in _CAPITALS else text[0].lower() + text[1:]


def _after_genitive(page: Page, at: int) -> int | None:
    """`the victim’s | sister`."""
    lowers = page.words.lowers
    for genitive in range(at + 1, min(at + _LONGEST, len(lowers))):
        if lowers[genitive] in _GENITIVES:
            return genitive + 1
    return None


def _head(page: Page, first: int) -> int | None:
    """The word for somebody within a few words: `19-year-old | man`, `of his | colleagues`."""
    lowers, forms = page.words.lowers, page.words.forms
    if (
        lowers[first - 1 : first + 1] == ["one", "of"]
        and first + 1 < len(lowers)
        and lowers[first + 1] in DETERMINERS
    ):
        several = range(first + 2, min(first + 2 + _LONGEST, len(lowers)))
        return next((at for at in several if lowers[at].endswith("s") and heads(lowers[at])), None)
    for head in range(first, min(first + _LONGEST, len(lowers))):
        if is_person_word(lowers[head]):
            further = lowers[head + 1] if head + 1 < len(lowers) else ""
            return head + 1 if is_person_word(further) else head
        if not forms[head].replace("-", "").isalnum():
            return None
    return None


def _is_nameless(page: Page, first: int, head: int) -> bool:
    """No name goes with it: `a baker, Ines Vale`, `her rival and friend, the baker Ines Vale`."""
    lowers = page.words.lowers
    behind = lowers[head + 1 : head + 3]
    if behind[:1] in ([word] for word in _GENITIVES):
        return False
    if behind and behind[0] in OF_WHOM:
        return not _is_added(page, head)
    goes_on = behind[:1] in ([","], ["and"]) and behind[1:] != ["who"]
    last = head + (_APPOSED if goes_on else 2)
    return not any(name.end > head + 1 for name in page.names_in(first, last + 1))


def _is_added(page: Page, head: int) -> bool:
    """`a friend of the mayor, | Ines Vale`: behind the complement the name is given."""
    names = page.names_in(head + 2, head + 2 + _APPOSED)
    return any(page.words.forms[name.start - 1] == "," for name in names)


def _end_of_complement(page: Page, at: int) -> int:
    """`a spokesman | for the Port Board`."""
    if page.words.lowers[at : at + 1] == ["who"]:
        return end_of_relative(page, at, len(page.words))
    if page.words.lowers[at : at + 1] not in (["for"], ["of"], ["from"]):
        return at
    following = page.names_in(at + 1, at + 3)
    return following[0].end if following else at
