"""From the words of a speaker to the speaker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.analysis.quotes.cast import Cast
from reader.analysis.quotes.lexicon import DETERMINERS, PERSONS
from reader.analysis.quotes.names import Name, is_group
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.subject import Subject, SubjectKind
from reader.analysis.text.word_sets import word_set
from reader.articles.annotations import Speaker, SpeakerKind

_TOO_WIDE = word_set("man woman person people one others official source aide")
"""Descriptions that fit too many to mean the one person with that role."""

_NARRATOR = "the writer"
"""Outside the marks, `I` is who wrote the article."""
_GOVERNS = word_set("of for and at in with from to on who")
_MOST_HOLDERS = 20
_WRITINGS = word_set(
    """
    statement letter email tweet post message memo speech op-ed column article testimony order
    ruling affidavit blog book memoir note report
    """
)
_BODIES = word_set(
    """
    company firm agency utility bank airline group organization organisation charity club team
    union university ministry department manufacturer retailer party association regulator
    watchdog newspaper network
    """
)


@dataclass(frozen=True, slots=True)
class Company:
    """What is known of everybody in the article."""

    page: Page
    cast: Cast
    pronouns: dict[int, str]
    roles: dict[str, list[str]]
    holders: dict[str, list[str]]
    """Who holds an office, by the word for it."""


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
        return _named(company, subject.name, mention)
    if subject.kind is SubjectKind.PRONOUN:
        return _meant(company, subject, mention)
    return _described(company, subject, mention)


def _named(company: Company, name: Name, mention: str) -> tuple[str, SpeakerKind]:
    if is_group(name.tokens):
        return mention, SpeakerKind.DESCRIBED
    person = company.cast.is_person(name)
    kind = SpeakerKind.PERSON if person else SpeakerKind.ORGANISATION
    return company.cast.full_name(name), kind


def _meant(company: Company, subject: Subject, mention: str) -> tuple[str, SpeakerKind]:
    if mention == "I":
        return _NARRATOR, SpeakerKind.DESCRIBED
    meant = company.pronouns.get(subject.start)
    if meant is None:
        return mention, SpeakerKind.DESCRIBED
    human = mention.lower() in {"he", "she"}
    return meant, SpeakerKind.PERSON if human else SpeakerKind.ORGANISATION


def _described(company: Company, subject: Subject, mention: str) -> tuple[str, SpeakerKind]:
    holder = _holder(company, mention) or _writer(company, subject, mention)
    if holder:
        return holder, SpeakerKind.PERSON
    body = company.pronouns.get(subject.start) if _is_body(mention) else None
    return (body, SpeakerKind.ORGANISATION) if body else (mention, SpeakerKind.DESCRIBED)


def _writer(company: Company, subject: Subject, mention: str) -> str | None:
    """`her statement`: whose it is, she speaks."""
    words = mention.lower().split()
    own = words[0] in {"his", "her"} and words[-1] in _WRITINGS
    return company.pronouns.get(subject.start) if own else None


def _is_body(mention: str) -> bool:
    """`the company`: the body that the text has just spoken of."""
    words = mention.lower().split()
    return len(words) <= 2 and words[0] == "the" and words[-1] in _BODIES  # noqa: PLR2004 - the company


def _holder(company: Company, mention: str) -> str | None:
    """The one person whose role is `the mayor`."""
    words = mention.lower().split()
    if words[0] != "the" or words[-1] not in PERSONS or words[-1] in _TOO_WIDE:
        return None
    wanted = [word for word in words if word not in DETERMINERS and word != "former"]
    candidates = company.holders.get(words[-1], [])
    for key in (wanted, wanted[-2:]):
        for who in candidates:
            if any(_holds(role.lower(), " ".join(key)) for role in company.roles[who]):
                return who
    return None


def _holds(role: str, office: str) -> bool:
    """Tell whether `role` has `office`, not as part of another: general in general secretary."""
    before, found, after = f" {role} ".partition(f" {office} ")
    return bool(found) and (not after.strip() or after.split()[0] in _GOVERNS or not before)


def by_office(roles: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """Who can be meant by each word for an office, in the order of the text."""
    found: dict[str, list[str]] = {}
    for who, described in roles.items():
        for word in {word for role in described for word in role.lower().split()} & PERSONS:
            people = found.setdefault(word, [])
            if len(people) < _MOST_HOLDERS:
                people.append(who)
    return found
