"""People whom the article brings in without a name: `a ministry official`, `Vale’s wife`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reader.analysis.quotes.lexicon import is_person_word
from reader.analysis.quotes.page import Page
from reader.analysis.text.word_sets import word_set

_BRINGS_IN = word_set("a an one another")
_GENITIVES = word_set("'s ’s")
_LONGEST = 4
"""Words from `a` to the word for somebody."""


class Introduction(NamedTuple):
    """At which word somebody is brought in, and by which words; None where a name follows."""

    at: int
    words: str | None


Unnamed = Mapping[str, Sequence[Introduction]]
"""By the word for them: `official`."""


def unnamed_people(page: Page) -> Unnamed:
    """Everybody who is brought in with `a` or `one`, in the order of the text."""
    lowers = page.words.lowers
    found: dict[str, list[Introduction]] = defaultdict(list)
    for at, word in enumerate(lowers):
        head = _head(page, at + 1) if word in _BRINGS_IN else None
        if head is not None:
            found[lowers[head]].append(Introduction(at, unnamed_at(page, at)))
    return found


def introduced(unnamed: Unnamed, word: str, at: int) -> Introduction | None:
    """Who was last brought in by `word` before word `at`: by `official`, `a ministry official`."""
    before = [one for one in unnamed.get(word, ()) if one.at < at]
    return before[-1] if before else None


def unnamed_at(page: Page, at: int) -> str | None:
    """Whom the words from `a` on bring in, `a young driver`; None where a name follows."""
    head = _head(page, at + 1)
    if head is None or not _is_nameless(page, at, head):
        return None
    text = page.words.words(at, _end_of_complement(page, head + 1))
    return text[0].lower() + text[1:]


def owned_at(page: Page, at: int, genitive: int) -> str | None:
    """Whom the words from `at` bring in as somebody's: `Vale’s wife`, `the victim’s sister`.

    `genitive` is the word `’s`; None where a name follows (`Vale’s wife, Lise`).
    """
    words = page.words
    if words.lowers[genitive : genitive + 1] not in ([word] for word in _GENITIVES):
        return None
    head = _head(page, genitive + 1)
    if head is None or not _is_nameless(page, genitive + 1, head):
        return None
    return words.words(at, head + 1)


def _head(page: Page, first: int) -> int | None:
    """The word for somebody within a few words: `19-year-old | man`."""
    lowers, forms = page.words.lowers, page.words.forms
    for head in range(first, min(first + _LONGEST, len(lowers))):
        if is_person_word(lowers[head]):
            further = lowers[head + 1] if head + 1 < len(lowers) else ""
            return head + 1 if is_person_word(further) else head
        if not forms[head].replace("-", "").isalnum():
            return None
    return None


def _is_nameless(page: Page, first: int, head: int) -> bool:
    owns = page.words.lowers[head + 1 : head + 2] in ([word] for word in _GENITIVES)
    return not owns and not any(name.start <= head + 2 for name in page.names_in(first, head + 3))


def _end_of_complement(page: Page, at: int) -> int:
    """`a spokesman | for the Port Board`."""
    if page.words.lowers[at : at + 1] not in (["for"], ["of"], ["from"]):
        return at
    following = page.names_in(at + 1, at + 3)
    return following[0].end if following else at
