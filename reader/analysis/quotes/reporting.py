"""Who speaks in the article at all, in marks or without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.analysis.quotes.attribution import Attribution
from reader.analysis.quotes.before_verb import subject_before
from reader.analysis.quotes.cues import is_passive
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.subject import Subject

_PUT_TO = frozenset(
    {"asked", "questioned", "pressed", "interviewed", "challenged", "cross-examined", "examined"}
)
_ASKING = frozenset({"questioning", "cross-examination", "questions", "examination"})
_NEAR = 5
"""Words: `by | his lawyer, Tomas Orr`."""
_ASKS = frozenset({"ask", "inquire", "wonder"})
_ADDS = frozenset({"add", "continue", "went", "goes"})
"""Verbs of who has just spoken."""


class Saying(NamedTuple):
    """Where the subject of a verb of speech ends, how it speaks: `she | added`, `it | read`."""

    end: int
    adds: bool
    reads: bool = False


def asking_words(page: Page, attributions: Sequence[Attribution]) -> frozenset[int]:
    """The first words of those who ask what stands in marks: somebody else will answer."""
    claims = [given.claim for given in attributions if given.claim]
    asked = (claim for claim in claims if claim.cue_start in page.cues)
    found = {claim.subject.start for claim in asked if page.cues[claim.cue_start].lemma in _ASKS}
    return frozenset(found | set(_asked_by(page)))


def _asked_by(page: Page) -> Iterator[int]:
    """As in `Asked by his lawyer, Tomas Orr, what he saw, he answered`: who asks."""
    lowers = page.words.lowers
    for at, word in enumerate(lowers):
        by = lowers[at + 1 : at + 2]
        if (word in _PUT_TO and by == ["by"]) or (word in _ASKING and by in (["by"], ["from"])):
            names = page.names_in(at + 2, at + 2 + _NEAR)
            yield from (name.proper for name in names[:1])


def speaking_words(page: Page, attributions: Sequence[Attribution]) -> dict[int, Saying]:
    """By its first word, each subject of a verb of speech: whom the text has just let speak."""
    found: dict[int, Saying] = {}
    for number, sentence in enumerate(page.sentences):
        if number in page.headings:
            continue
        for verb in page.cues_in(sentence.start, sentence.end):
            if is_passive(page.words, verb):
                continue
            subject = subject_before(page, sentence.start, verb)
            if subject:
                found[subject.start] = _saying(page, subject, verb)
                break
    for given in attributions:
        if given.claim:
            subject = given.claim.subject
            found[subject.start] = _saying(page, subject, given.claim.cue_start)
    return found


def _saying(page: Page, subject: Subject, verb: int) -> Saying:
    cue = page.cues.get(verb)
    lemma = cue.lemma if cue else ""
    return Saying(subject.end, adds=lemma in _ADDS, reads=lemma == "read")
