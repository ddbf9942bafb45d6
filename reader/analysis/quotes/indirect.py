"""Reported speech without marks: `Brandt said he expected more cuts`.

Precision comes first: a clause is taken only where a subject, a verb that reports and the words
between them leave no other reading. What stands in marks is never part of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from reader.analysis.quotes.after_verb import subject_after
from reader.analysis.quotes.before_verb import subject_before
from reader.analysis.quotes.claims import Claim, claim_at, inverted, is_finite
from reader.analysis.quotes.clauses import determined_phrase
from reader.analysis.quotes.cues import Form, is_passive
from reader.analysis.quotes.lexicon import FINITE
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.reported_clause import after_verb, end_of_clause, is_clause
from reader.analysis.quotes.subject import Subject, SubjectKind
from reader.analysis.text.word_sets import word_set
from reader.analysis.text.words import WHOLE
from reader.articles.spans import Span

_REPORTS_BEFORE = word_set(
    """
    say add explain argue insist claim estimate report recall reveal warn confirm believe note
    concede admit predict suggest point maintain tell promise vow acknowledge allege contend
    announce disclose testify assure stress
    """
)
"""Verbs that can stand behind what they report: `The road is shut, she explained.`."""
_UNSAID = word_set(
    "not never n't cannot declined refused to would could might should may if whether"
)
_PAUSES = word_set("on in at who after during of")
_SETS = word_set("in at on during asked speaking addressing writing responding reacting")
_LONGEST_ATTRIBUTION = 10
"""Words between the comma and the verb in `…, the mayor of Selby said`."""
_SHORTEST = 3
"""Words of a sentence before `she said`."""


class Report(NamedTuple):
    """The clause, from word to word, with who said it; `part` of a clause that is interrupted."""

    clause: Span
    claim: Claim
    rule: str
    part: bool = False


def reports_of(page: Page, taken: Collection[int]) -> Iterator[Report]:
    """The reported clauses of the page, in order and apart.

    `taken` holds the verbs that report what stands in marks.
    """
    end = 0
    for number, sentence in enumerate(page.sentences):
        if number in page.headings:
            continue
        for report in _reports_in(page, sentence, taken):
            if report.clause.start >= end:
                yield report
                end = report.clause.end


def _reports_in(page: Page, sentence: Span, taken: Collection[int]) -> Iterator[Report]:
    sources = page.sources_in(*sentence)
    if sources:
        yield from _according_to(page, sentence, sources[0])
        return
    past = sentence.start
    for verb in page.cues_in(*sentence):
        if verb < past or verb in taken or _is_unsaid(page, sentence.start, verb):
            continue
        claim = _claim_before(page, sentence, verb) or _claim_added(page, sentence, verb)
        if claim is None:
            continue
        first = past == sentence.start and not _is_setting(page, sentence.start)
        reports = list(_clause_before(page, sentence, claim)) if first else []
        reports = reports or list(_clause_after(page, sentence, claim))
        yield from reports
        past = max([past, *(max(one.clause.end, claim.cue_end) for one in reports)])


def _claim_before(page: Page, sentence: Span, verb: int) -> Claim | None:
    """Who says it: `Brandt said`, and only after a comma `, said Brandt`."""
    if not is_finite(page, verb) or is_passive(page.words, verb):
        return None
    if page.words.forms[verb - 1] == ",":
        claim = inverted(page, verb, sentence.end)
        if (
            claim
            and _is_phrase(page, claim.subject)
            and _closes(page, claim.subject.end, sentence.end)
        ):
            return claim
    subject = subject_before(page, sentence.start, verb)
    if subject is None and page.cues[verb].saying:
        subject = determined_phrase(page, sentence.start, verb)
    narrator = subject is None or page.words.lowers[subject.start] in {"i", "we"}
    return claim_at(page, subject, verb) if subject and not narrator else None


def _is_setting(page: Page, at: int) -> bool:
    """`In a letter read out by her niece, Vale said`: where or when, and no clause of hers."""
    word, following = page.words.lowers[at], page.words.lowers[at + 1 : at + 2]
    return word in _SETS or (word == "when" and following in (["asked"], ["contacted"]))


def _claim_added(page: Page, sentence: Span, verb: int) -> Claim | None:
    """`Brandt sat down, adding that`, `Brandt shut the pier and said`: who did the first."""
    words = page.words
    joined = words.lowers[verb - 1] in {"and", "but"} and page.cues[verb].form is Form.PAST
    adding = words.forms[verb - 1] in {",", WHOLE} and page.cues[verb].form is Form.PARTICIPLE
    follows = words.lowers[verb + 1 : verb + 2] == ["that"]
    if not (joined or (adding and follows)):
        return None
    for other in reversed(page.cues_in(sentence.start, verb)):
        claim = _claim_before(page, sentence, other)
        if claim:
            return claim_at(page, claim.subject, verb)
    return None


def _is_phrase(page: Page, subject: Subject) -> bool:
    """No clause of its own: `said | the boat had sunk`."""
    return FINITE.isdisjoint(page.words.lowers[subject.start : subject.end])


def _closes(page: Page, at: int, end: int) -> bool:
    """Nothing but a pause or an adverbial follows the subject: `, said Brandt on Monday.`."""
    return at >= end or page.words.forms[at] in {",", "."} or _names_end(page, at)


def _names_end(page: Page, at: int) -> bool:
    """A name ends there and an adverbial follows."""
    named = page.names_in(max(0, at - _LONGEST_ATTRIBUTION), at)
    return bool(named) and named[-1].end == at and page.words.lowers[at] in _PAUSES


def _is_unsaid(page: Page, first: int, verb: int) -> bool:
    """As in `Brandt did not say that`, `declined to say`."""
    before = page.words.lowers[max(first, verb - 3) : verb]
    return any(word in _UNSAID or word.endswith(("n’t", "n't")) for word in before)


def _clause_after(page: Page, sentence: Span, claim: Claim) -> Iterator[Report]:
    """As in `Brandt told reporters on Monday that the port was shut.`."""
    if claim.subject.start > claim.cue_start:
        return  # said Brandt
    start = after_verb(page, claim.cue_start, claim.cue_end, sentence.end)
    if start is None:
        return
    end = end_of_clause(page, start, sentence.end)
    if is_clause(page, start, end):
        yield Report(Span(start, end), claim, "clause-after")


def _clause_before(page: Page, sentence: Span, claim: Claim) -> Iterator[Report]:
    """As in `The port was shut, Brandt said.`; `Prices, she said, would rise.` has two parts."""
    opening = _opening(claim)
    words, comma = page.words, opening - 1
    if page.cues[claim.cue_start].lemma not in _REPORTS_BEFORE or words.forms[comma] != ",":
        return
    if claim.cue_end - opening > _LONGEST_ATTRIBUTION or comma <= sentence.start:
        return
    if not _is_plain(page, sentence.start, comma):
        return
    after = max(claim.cue_end, claim.subject.end)
    goes_on = words.forms[after : after + 1] == [","]
    start, end = after + 1, end_of_clause(page, after + 1, sentence.end) if goes_on else after
    second = goes_on and (_completes(page, start, end) or _follows_if(page, sentence, start, end))
    if is_clause(page, sentence.start, comma) or second:
        yield Report(Span(sentence.start, comma), claim, "clause-before")
        if second:
            yield Report(Span(start, end), claim, "clause-before", part=True)


def _is_plain(page: Page, start: int, end: int) -> bool:
    """One clause of one sentence, not cut off after `that`."""
    forms = page.words.forms[start:end]
    return not {WHOLE, ";", ":"} & set(forms) and forms[-1:] not in (["that"], ["which"])


def _completes(page: Page, start: int, end: int) -> bool:
    """The rest of the sentence that `she said` interrupts: it begins with its verb."""
    return end - start >= _SHORTEST - 1 and page.words.lowers[start] in _CONTINUES


def _follows_if(page: Page, sentence: Span, start: int, end: int) -> bool:
    """`If it rained, she said, | the pier would shut`: the main clause behind a condition."""
    condition = page.words.lowers[sentence.start] in {"if", "unless", "when", "once", "until"}
    return condition and is_clause(page, start, end)


_CONTINUES = word_set(
    "is are was were has have had will would could can may might should do does did must and but on"
)


def _opening(claim: Claim) -> int:
    subject = claim.subject
    first = subject.name.start if subject.name else subject.start
    return min(first, claim.cue_start)


def _according_to(page: Page, sentence: Span, source: Span) -> Iterator[Report]:
    """As in `According to Brandt, the port was shut.`, or at the end of the sentence."""
    forms = page.words.forms
    subject = subject_after(page, source.end, sentence.end) or _him(page, source.end)
    if subject is None:
        return
    claim = Claim(subject, source.start, source.end)
    if source.start == sentence.start:
        start = _after_comma(page, subject.end, sentence.end)
        clause = Span(start, end_of_clause(page, start, sentence.end)) if start else None
    else:
        comma = forms[source.start - 1] == ","
        clause = Span(sentence.start, source.start - comma)
    if clause and _is_plain(page, *clause) and is_clause(page, *clause):
        yield Report(clause, claim, "according-clause")


def _him(page: Page, at: int) -> Subject | None:
    if page.words.lowers[at : at + 1] in (["him"], ["her"]):
        return Subject(at, at + 1, SubjectKind.PRONOUN)
    return None


def _after_comma(page: Page, first: int, end: int) -> int | None:
    """The word after the last comma of the source and its apposition."""
    commas = [
        at
        for at in range(first, min(end, first + _LONGEST_ATTRIBUTION + 4))
        if page.words.forms[at] == ","
    ]
    return commas[-1] + 1 if commas else None
