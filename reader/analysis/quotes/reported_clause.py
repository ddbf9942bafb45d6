"""Where the clause that a verb reports begins and ends."""

from __future__ import annotations

import re

from reader.analysis.quotes.cues import Form
from reader.analysis.quotes.lexicon import DETERMINERS, FINITE, MONTHS_AND_DAYS
from reader.analysis.quotes.page import Page
from reader.analysis.text.word_sets import word_set
from reader.analysis.text.words import WHOLE

_NEEDS_NO_THAT = word_set(
    """
    say tell add warn insist argue claim admit confirm explain testify predict believe note
    estimate concede announce counter
    """
)
"""Verbs that report a clause without `that`: `she said it was over`."""
_TAKES_THAT = _NEEDS_NO_THAT | word_set(
    """
    state declare write tweet reply respond recall remark recount reiterate caution assert
    comment acknowledge agree allege complain contend disclose emphasize emphasise hint
    indicate lament maintain mention observe pledge promise repeat report reveal stress suggest
    vow worry recommend assure rule conclude retort clarify inform remind swear joke quip
    disclose confide object deny demand signal point
    """
)
_ASKS = word_set("whether if what why how who whose when where which")
_OPENS_CLAUSE = (
    DETERMINERS
    | word_set("i you he she it we they there nobody nothing everybody everyone somebody someone")
) - word_set("that this another no any every")
_SUBJECTS = word_set("he she it they we i there")
_FARTHEST_THAT = 12
"""Words between the verb and its `that`: `told reporters in Selby on Monday that`."""
_SHORTEST = 3
_ENDS = frozenset({";", "(", "—", "–", WHOLE})
_STOPS = frozenset(".!?…")
_NO_VERB = ("ss", "us", "is")


def after_verb(page: Page, verb: int, after: int, end: int) -> int | None:
    """The first word of the clause that the verb at `verb`, up to word `after`, reports."""
    lowers, lemma = page.words.lowers, page.cues[verb].lemma
    if lemma == "ask":
        return after if after < end and lowers[after] in _ASKS else None
    if lemma in _TAKES_THAT:
        that = _that(page, after, end)
        if that is not None:
            return that + 1
    if after >= end or not (lemma in _NEEDS_NO_THAT or _begins_clause(page, lemma, after, end)):
        return None
    first = _after_hearer(page, after, end) if lemma == "tell" else _after_time(page, after, end)
    return first if first is not None and _opens(page, first, end) else None


def _begins_clause(page: Page, lemma: str, at: int, end: int) -> bool:
    """`revealed | it had sunk`, `acknowledged she was tired`: the subject, no object."""
    word = page.words.lowers[at]
    follows = page.words.lowers[at + 1 : min(end, at + 3)]
    return lemma in _TAKES_THAT and word in _SUBJECTS and not FINITE.isdisjoint(follows)


def _that(page: Page, first: int, end: int) -> int | None:
    for at in range(first, min(end, first + _FARTHEST_THAT)):
        word = page.words.lowers[at]
        if word == "that":
            return at
        if word in _ENDS or word in FINITE or (at in page.cues and at > first):
            return None
    return None


def _after_hearer(page: Page, first: int, end: int) -> int | None:
    """`told | reporters he was tired`: a word, a name, or a determiner with one word."""
    lowers = page.words.lowers
    names = page.names_in(first, min(end, first + 3))
    if names and names[0].start == first:
        at = names[0].end
    else:
        at = first + (2 if lowers[first] in DETERMINERS else 1)
    return _after_time(page, at, end)


def _after_time(page: Page, first: int, end: int) -> int | None:
    """`said | on Monday | it had closed`, `said in a statement it had`."""
    lowers = page.words.lowers
    if lowers[first : first + 3] == ["in", "a", "statement"]:
        return first + 3
    at = first + (first < end and lowers[first] == "on")
    if at < end and lowers[at] in MONTHS_AND_DAYS:
        return at + 1
    return first if at == first else None


def _opens(page: Page, first: int, end: int) -> bool:
    """A clause can begin here: with a pronoun, a determiner, a number, a name, a plural."""
    if first >= end:
        return False
    form = page.words.forms[first]
    word = re.split(r"[’']", page.words.lowers[first])[0]
    named = form[0].isupper() and any(
        name.start == first for name in page.names_in(first, first + 3)
    )
    plural = word.endswith("s") and not word.endswith(_NO_VERB) and word.isalpha()
    return word in _OPENS_CLAUSE or form[0].isdigit() or named or plural


def end_of_clause(page: Page, start: int, end: int) -> int:
    """The clause ends with its sentence, or where its speaker is said to do something else."""
    forms, lowers = page.words.forms, page.words.lowers
    at = start
    while at < end and forms[at] not in _ENDS:
        if at > start and _does_something_else(page, at):
            break
        at += 1
    if at < end and forms[at] == WHOLE:
        return start  # words in marks belong to the clause
    while at > start and (
        forms[at - 1] in _STOPS
        or forms[at - 1] in {",", "(", ")"}
        or lowers[at - 1] in {"and", "but"}
    ):
        at -= 1
    return at


def _does_something_else(page: Page, at: int) -> bool:
    """`…, adding that`, `… and called it`, `…, according to`."""
    before = page.words.lowers[at - 1]
    word = page.words.lowers[at]
    cue = page.cues.get(at)
    if before == "but" and (word.endswith("ed") or word in FINITE):
        return True
    if cue is None:
        return before == "," and word == "according"
    return (cue.form is Form.PARTICIPLE and before == ",") or (
        cue.form is Form.PAST and before in {"and", "but"}
    )


def is_clause(page: Page, start: int, end: int) -> bool:
    """Enough words, none of them in marks, one of them a verb."""
    forms, lowers = page.words.forms, page.words.lowers
    if end - start < _SHORTEST or WHOLE in forms[start:end]:
        return False
    return any(
        word in FINITE or word.endswith(("ed", "n’t", "n't", "’ll", "’d")) or at in page.cues
        for at, word in enumerate(lowers[start:end], start)
    ) or any(
        word.isalpha() and word.endswith("s") and not word.endswith(_NO_VERB)
        for word in lowers[start + 1 : end]
    )
