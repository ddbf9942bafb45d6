"""Reported clauses among the quotes of the article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.analysis.quotes.claims import Claim
from reader.analysis.quotes.indirect import Report
from reader.analysis.quotes.speakers import Company, speaker_of
from reader.analysis.quotes.subject import SubjectKind
from reader.articles.annotations import Confidence, Quote, QuoteKind, Speaker, SpeakerKind


def with_reports(
    company: Company, quotes: Sequence[Quote], reports: Iterable[Report]
) -> tuple[Quote, ...]:
    """The quotes with the clauses that are reported without marks, in the order of the text."""
    words = company.page.words
    found = list(quotes)
    for report in reports:
        claim = report.claim
        speaker = speaker_of(company, claim.subject)
        quote = Quote(
            start=words.starts[report.clause.start],
            end=words.ends[report.clause.end - 1],
            kind=QuoteKind.INDIRECT,
            group=found[-1].group if report.part else len(found),
            speaker=speaker,
            cue=words.words(claim.cue_start, claim.cue_end).lower(),
            rule=report.rule,
            confidence=_confidence(claim, speaker),
        )
        found.append(quote)
    return tuple(sorted(found, key=lambda quote: quote.start))


def _confidence(claim: Claim, speaker: Speaker) -> Confidence:
    """Never sure: where a reported clause ends is a matter of reading."""
    named = claim.subject.kind is SubjectKind.NAME and speaker.kind is SpeakerKind.PERSON
    return Confidence.LIKELY if named else Confidence.TENTATIVE
