"""What a rule finds: the words of a speaker and the verb that reports."""

from __future__ import annotations

from typing import NamedTuple

from reader.analysis.quotes.after_verb import subject_after
from reader.analysis.quotes.cues import Form, cue_length
from reader.analysis.quotes.lexicon import DETERMINERS, FINITE, is_person_word
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.subject import Subject, SubjectKind, named

_SOMEBODY = frozenset({"voice", "voices", "another", "others", "one"})


class Claim(NamedTuple):
    """The speaker's words and the cue from `cue_start` to `cue_end` (words; empty without one)."""

    subject: Subject
    cue_start: int
    cue_end: int


def claim_at(page: Page, subject: Subject, verb: int) -> Claim:
    """The claim that the verb at `verb` makes for `subject`."""
    return Claim(subject, verb, verb + cue_length(page.words, verb))


def inverted(page: Page, verb: int, end: int, *, invited: bool = False) -> Claim | None:
    """The verb and the subject after it; only a verb that says may have a description there.

    Any verb may have somebody's where the quotation closes on a comma and so has `invited` it.
    Never `told`: who stands after it is told.
    """
    cue = page.cues[verb]
    subject = subject_after(page, verb + cue_length(page.words, verb), end)
    if subject is None or cue.lemma == "tell" or not _is_phrase(page, subject):
        return None
    if subject.kind is SubjectKind.DESCRIPTION and not (
        cue.saying or (invited and _is_somebody(page, subject))
    ):
        return None
    return claim_at(page, subject, verb)


def _is_phrase(page: Page, subject: Subject) -> bool:
    """No clause of its own: `said | inspectors had come`."""
    described = subject.kind is SubjectKind.DESCRIPTION
    words = page.words.lowers[subject.start : subject.end]
    return not described or words[0] in DETERMINERS or FINITE.isdisjoint(words)


def _is_somebody(page: Page, subject: Subject) -> bool:
    words = page.words.lowers[subject.start : subject.end]
    return any(is_person_word(word) or word in _SOMEBODY for word in words)


def by_agent(page: Page, verb: int, end: int) -> Claim | None:
    """As in `was asked by Ines Vale`."""
    if verb + 1 >= end or page.words.lowers[verb + 1] != "by":
        return None
    subject = subject_after(page, verb + 2, end)
    return Claim(subject, verb, verb + 2) if subject else None


def is_finite(page: Page, at: int) -> bool:
    """Tell whether a verb of speech stands at `at`, and no participle."""
    cue = page.cues.get(at)
    return cue is not None and cue.form is not Form.PARTICIPLE


def persons_in(page: Page, first: int, end: int) -> list[Subject]:
    """The people named in the range."""
    return [named(name) for name in page.names_in(first, end) if page.is_person(name)]
