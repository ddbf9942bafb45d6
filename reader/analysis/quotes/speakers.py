"""From the words of a speaker to the speaker."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass

from reader.analysis.quotes.cast import Cast
from reader.analysis.quotes.lexicon import WRITINGS, is_person_word
from reader.analysis.quotes.name_forms import is_group
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.offices import Holders, Roles, holder_of
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.peoples import of_a_people
from reader.analysis.quotes.pronouns import Meant
from reader.analysis.quotes.subject import Subject, SubjectKind
from reader.analysis.quotes.turns import ANSWERS
from reader.analysis.quotes.unnamed import Unnamed, introduced
from reader.analysis.text.word_sets import word_set
from reader.articles.annotations import Speaker, SpeakerKind

_SHORT = 4
"""Words: a longer description brings somebody in."""
_NARRATOR = "the writer"
"""Outside the marks, `I` is who wrote the article."""
_GOVERNS = word_set("of for and at in with from to on who")
_BODIES = word_set(
    """
    company firm agency utility bank airline group organization organisation charity club team
    union university ministry department manufacturer retailer party association regulator
    board council court committee trust chamber authority school college hospital federation
    institute commission society diocese archdiocese office bureau foundation fund museum parliament
    watchdog newspaper network startup start-up lender insurer carmaker automaker chipmaker
    drugmaker brewery giant multinational conglomerate broadcaster supermarket consultancy
    """
)


@dataclass(frozen=True, slots=True)
class Company:
    """What is known of everybody in the article."""

    page: Page
    cast: Cast
    meant: Meant
    unnamed: Unnamed
    roles: Roles
    holders: Holders
    offices: Mapping[int, str]
    """Who is meant by `the mayor`, by the word `the`."""


def speaker_of(company: Company, subject: Subject, via: Subject | None = None) -> Speaker:
    """The speaker that `subject` means, under the fullest name, with the role.

    `via` is who passed the words on, under the fullest name too.
    """
    words = company.page.words
    mention = words.words(subject.start, subject.end)
    name, kind = _resolve(company, subject, mention)
    roles = company.roles.get(name)
    return Speaker(
        name=name,
        kind=kind,
        role=roles[0] if roles else None,
        mention=mention,
        start=words.starts[subject.start],
        end=words.ends[subject.end - 1],
        via=_name(company, via) if via else None,
    )


def _name(company: Company, subject: Subject) -> str:
    mention = company.page.words.words(subject.start, subject.end)
    return _resolve(company, subject, mention)[0]


def _resolve(company: Company, subject: Subject, mention: str) -> tuple[str, SpeakerKind]:
    if subject.kind is SubjectKind.NAME and subject.name:
        if is_one_of_a_people(company, subject):
            return _described(company, subject, f"the {mention}")
        if _is_shouted_office(company, subject):
            return _described(company, subject, f"the {mention.rsplit(maxsplit=1)[-1].lower()}")
        holder = company.offices.get(subject.start - 1)  # the PM
        if holder:
            return holder, SpeakerKind.PERSON
        return _named(company, subject.name, mention)
    if subject.kind is SubjectKind.PRONOUN or subject.kind is SubjectKind.ANSWER:
        return _meant(company, subject, mention)
    return _described(company, subject, mention)


def is_one_of_a_people(company: Company, subject: Subject) -> bool:
    """`said the Hungarian`."""
    words = company.page.words
    alone = subject.end - subject.start == 1 and of_a_people(words.forms[subject.start])
    return alone and subject.start > 0 and words.lowers[subject.start - 1] == "the"


def _is_shouted_office(company: Company, subject: Subject) -> bool:
    """`THE CORONER: “Take your time.”`."""
    words, last = company.page.words, subject.end - 1
    shouted = words.forms[last].isupper() and is_person_word(words.lowers[last])
    return shouted and last > 0 and words.lowers[last - 1] == "the"


def _named(company: Company, name: Name, mention: str) -> tuple[str, SpeakerKind]:
    first = name.tokens[0] in company.cast.given
    if is_group(name.tokens) and not first:
        return mention, SpeakerKind.DESCRIBED
    person = first or company.cast.is_person(name)
    kind = SpeakerKind.PERSON if person else SpeakerKind.ORGANISATION
    return company.cast.full_name(name), kind


def _meant(company: Company, subject: Subject, mention: str) -> tuple[str, SpeakerKind]:
    if mention == "I" or subject.kind is SubjectKind.ANSWER:
        answering = _answering(company, subject)
        return (answering, SpeakerKind.PERSON) if answering else (_NARRATOR, SpeakerKind.DESCRIBED)
    meant = company.meant.pronouns.get(subject.start)
    if meant is None:
        return mention, SpeakerKind.DESCRIBED
    if meant in company.cast.unnamed:
        return meant, SpeakerKind.DESCRIBED  # a driver
    human = mention.lower() in {"he", "she"}
    return meant, SpeakerKind.PERSON if human else SpeakerKind.ORGANISATION


def _answering(company: Company, subject: Subject) -> str | None:
    """Who speaks the paragraph of an interview: `Crake: …`; after `A:` the first one named."""
    page = company.page
    at = bisect_left(page.blocks, page.block_of(subject.start))
    if page.words.forms[at + 1 : at + 2] not in ([":"], ["."]):
        return None
    answers = page.words.lowers[at] in ANSWERS
    labels = page.names if answers else page.names_in(at, at + 1)
    name = next((name for name in labels if company.cast.is_person(name)), None)
    return company.cast.full_name(name) if name else None


def _described(company: Company, subject: Subject, mention: str) -> tuple[str, SpeakerKind]:
    labelled = company.page.words.forms[subject.end : subject.end + 1] == [":"]
    office = f"the {mention}" if labelled else mention  # Prime minister: I refer him
    holder = holder_of(office, company.roles, company.holders) or _writer(company, subject, mention)
    holder = holder or company.offices.get(subject.start) or company.meant.people.get(subject.start)
    if holder:
        if holder in company.meant.bodies:
            return holder, SpeakerKind.ORGANISATION
        unnamed = holder in company.cast.unnamed or holder[0].islower()  # a driver
        return holder, SpeakerKind.DESCRIBED if unnamed else SpeakerKind.PERSON
    body = company.meant.pronouns.get(subject.start) if _is_body(mention) else None
    first_named = _first_described(company, subject, mention)
    if first_named:
        return first_named, SpeakerKind.DESCRIBED
    shouted = len(mention) > _SHORT and mention.isupper()
    words = mention.lower() if shouted else mention  # REPORTER: in a transcript
    return (body, SpeakerKind.ORGANISATION) if body else (words, SpeakerKind.DESCRIBED)


def _first_described(company: Company, subject: Subject, mention: str) -> str | None:
    """`the official`, brought in as `a ministry official`; not `the port official`."""
    the, *modifiers = mention.lower().split()
    brought_in = introduced(company.unnamed, modifiers[-1], subject.start) if modifiers else None
    known = brought_in.words if brought_in else None
    same = known is not None and set(modifiers) <= set(known.lower().split())
    return known if the == "the" and same else None


def _writer(company: Company, subject: Subject, mention: str) -> str | None:
    """`her statement`: whose it is, she speaks."""
    words = mention.lower().split()
    own = words[0] in {"his", "her"} and words[-1] in WRITINGS
    return company.meant.pronouns.get(subject.start) if own else None


def _is_body(mention: str) -> bool:
    """`the company`: the body that the text has just spoken of."""
    words = mention.lower().split()
    return len(words) <= 2 and words[0] == "the" and words[-1] in _BODIES  # noqa: PLR2004 - the company
