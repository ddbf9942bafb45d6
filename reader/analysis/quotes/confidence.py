"""How far an attribution can be trusted.

Each way of finding a speaker is as sure as it was right on annotated news; the figures stand in
docs/decisions/0006-confidence.md.
"""

from __future__ import annotations

from bisect import bisect_left

from reader.analysis.quotes.attribution import Attribution
from reader.analysis.quotes.claims import Claim
from reader.analysis.quotes.lexicon import is_person_word
from reader.analysis.quotes.speakers import Company, is_one_of_a_people
from reader.analysis.quotes.subject import SubjectKind
from reader.analysis.text.word_sets import word_set
from reader.articles.annotations import Confidence, Quote, Speaker, SpeakerKind

_BESIDE_VERB = frozenset({"verb-then-name", "name-then-verb", "speaker-before"})
_SOURCES = frozenset({"according-to", "colon", "signature"})
_GO_ON = frozenset({"goes-on", "next-paragraph", "same-quotation"})
_NEAR = 12
"""Words between a verb and the quotation; further on, other speakers come between."""
_PHRASE = 3
"""Words: fewer are as often a term."""
_LONG_PHRASE = 6
"""Words: fewer right behind the verb are as often a term: said “yes”."""
_JOINS = word_set("and but while as when")
_BRINGS_IN = word_set("a an one another two three several")
_SENTENCE = 3
"""Words: so many that stand alone go on with what was said."""


def confidence_of(
    company: Company, given: Attribution, speaker: Speaker | None, before: Quote | None
) -> Confidence:
    """How sure it is that `speaker` says it; `before` is the quote before it in the article."""
    if speaker is None:
        return Confidence.TENTATIVE
    if given.rule in _GO_ON:
        return _of_going_on(company, given, before)
    if given.rule == "turn":
        named = given.claim is not None and given.claim.subject.kind is SubjectKind.NAME
        return Confidence.SURE if named else Confidence.LIKELY
    if given.claim is None or given.rule not in _BESIDE_VERB | _SOURCES:
        return Confidence.TENTATIVE
    sure = given.rule in _BESIDE_VERB and _is_plain(company, given, given.claim)
    new = _is_new(company, given.claim, speaker)
    beside = given.rule != "speaker-before" or speaker.kind is SpeakerKind.PERSON or new
    first_hand = speaker.via is None
    known = beside and first_hand and (new or _is_known(company, given.claim, speaker))
    return Confidence.SURE if sure and known else Confidence.LIKELY


def _of_going_on(company: Company, given: Attribution, before: Quote | None) -> Confidence:
    """As sure as the quote before, where nothing but its own sentence stands between."""
    place, page = given.place, company.page
    if not place.opens_sentence:
        return Confidence.TENTATIVE
    last = page.quoted[bisect_left(page.quoted, place.at) - 1]
    follows = page.sentence_number(place.at) - page.sentence_number(last) == 1
    sure = before is not None and before.confidence is Confidence.SURE and _is_named(before)
    sure = sure and not _does_something(company, last)
    return Confidence.SURE if sure and follows and place.length >= _SENTENCE else Confidence.LIKELY


def _does_something(company: Company, last: int) -> bool:
    """As in `“A,” Vale said, and her husband cut in. “B.”`: another may speak."""
    words = company.page.words
    end = company.page.sentences[company.page.sentence_number(last)].end
    joins = next((at for at in range(last + 1, end) if words.lowers[at] in _JOINS), end)
    return any(is_person_word(words.lowers[at]) for at in range(joins, end))


def _is_named(before: Quote) -> bool:
    """Of somebody without a name the article hears once: the next words may be another's."""
    return before.speaker is not None and before.speaker.kind is not SpeakerKind.DESCRIBED


def _is_plain(company: Company, given: Attribution, claim: Claim) -> bool:
    """A verb that does nothing but report, near the words, with its subject beside it."""
    cue = company.page.cues.get(claim.cue_start)
    place = given.place
    touches = given.rule != "speaker-before" or claim.subject.end >= claim.cue_start - 1
    near = place.at - claim.cue_end <= _NEAR
    uttered = place.opens_sentence and place.closing in ",.?!"
    least = _LONG_PHRASE if place.at == claim.cue_end else _PHRASE
    closes = given.rule != "speaker-before" and place.closing in ",?!"
    reports = cue is not None and (cue.saying or closes)
    return reports and touches and near and (uttered or place.length >= least)


def _is_known(company: Company, claim: Claim, speaker: Speaker) -> bool:
    """A name, or a pronoun that can mean only one of those just spoken of, by a full name.

    Who has one word for a name may be no person: `Hexley opened. “I came,” she said.`.
    """
    if claim.subject.kind is SubjectKind.NAME:
        name = claim.subject.name
        shared = name is not None and company.cast.is_shared(name)
        return not (shared or is_one_of_a_people(company, claim.subject))
    named = " " in speaker.name and speaker.name not in company.cast.unnamed
    return named and claim.subject.start in company.meant.clear


def _is_new(company: Company, claim: Claim, speaker: Speaker) -> bool:
    """`a diplomat`: somebody brought in here without a name, who is nobody else."""
    first = company.page.words.lowers[claim.subject.start]
    described = claim.subject.kind is SubjectKind.DESCRIPTION
    words = company.page.words.lowers[claim.subject.start : claim.subject.end]
    somebody = any(is_person_word(word) or is_person_word(word[:-1]) for word in words)
    new = first in _BRINGS_IN and (somebody or len(words) == 1)
    return described and new and speaker.kind is SpeakerKind.DESCRIBED
