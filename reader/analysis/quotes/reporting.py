"""Who speaks in the article at all, in marks or without."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis.quotes.attribution import Attribution
from reader.analysis.quotes.before_verb import subject_before
from reader.analysis.quotes.cues import is_passive
from reader.analysis.quotes.page import Page

_ASKS = frozenset({"ask", "inquire", "wonder"})


def asking_words(page: Page, attributions: Sequence[Attribution]) -> frozenset[int]:
    """The first words of those who ask what stands in marks: somebody else will answer."""
    claims = [given.claim for given in attributions if given.claim]
    asked = (claim for claim in claims if claim.cue_start in page.cues)
    return frozenset(
        claim.subject.start for claim in asked if page.cues[claim.cue_start].lemma in _ASKS
    )


def speaking_words(page: Page, attributions: Sequence[Attribution]) -> frozenset[int]:
    """The first words of the subjects of verbs of speech: whom the text has just let speak."""
    found = {given.claim.subject.start for given in attributions if given.claim}
    for number, sentence in enumerate(page.sentences):
        if number in page.headings:
            continue
        for verb in page.cues_in(sentence.start, sentence.end):
            if is_passive(page.words, verb):
                continue
            subject = subject_before(page, sentence.start, verb)
            if subject:
                found.add(subject.start)
                break
    return frozenset(found)
