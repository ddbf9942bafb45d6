"""People whom the article brings in without a name: `a ministry official`, `one driver`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reader.analysis.quotes.lexicon import is_person_word
from reader.analysis.quotes.page import Page
from reader.analysis.text.word_sets import word_set

_BRINGS_IN = word_set("a an one another")
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
        if word in _BRINGS_IN:
            for head in range(at + 1, min(at + _LONGEST, len(lowers))):
                if is_person_word(lowers[head]):
                    found[lowers[head]].append(Introduction(at, unnamed_at(page, at)))
                    break
    return found


def introduced(unnamed: Unnamed, word: str, at: int) -> str | None:
    """Who was last brought in by `word` before word `at`: by `official`, `a ministry official`."""
    before = [one.words for one in unnamed.get(word, ()) if one.at < at]
    return before[-1] if before else None


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
