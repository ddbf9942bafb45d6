"""The subject of a clause when none stands right beside the verb."""

from __future__ import annotations

from reader.analysis.quotes.before_verb import subject_before
from reader.analysis.quotes.claims import is_finite
from reader.analysis.quotes.first_subject import first_subject, leading_phrase
from reader.analysis.quotes.lexicon import AUXILIARIES, DETERMINERS
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.place import Place
from reader.analysis.quotes.subject import Subject, SubjectKind, described, named
from reader.analysis.text.word_sets import word_set

_LONGEST_PHRASE = 12
_LONGEST_DETERMINED = 10
_BORDERS = frozenset({",", ";", ":", "(", "–", "—", ".", "“”"})
_OPENS_CLAUSE = word_set(
    ", ; : but and that while as after because when before if since though although where"
)


def is_coordinated(page: Page, place: Place, verb: int) -> bool:
    """A verb that shares the subject of one before it: `Ines Vale smiled and said`."""
    at = verb - 1
    while at > place.start and page.words.lowers[at] in {"then", "also", "later"}:
        at -= 1
    return at > place.start and page.words.lowers[at] in {"and", "but", "or"}


def subject_of_clause(page: Page, place: Place, verb: int) -> Subject | None:
    """The subject of the clause that `adding` or `and said` hangs on."""
    if page.words.forms[verb - 1] != ",":
        beside = subject_before(page, place.start, verb)
        if beside and _is_absolute(page, place, beside):
            return beside
    absolute = _after_with(page, place, verb)
    if absolute:
        return absolute
    for other in reversed(page.cues_in(place.start, verb)):
        if is_finite(page, other):
            subject = subject_before(page, place.start, other)
            if subject:
                return subject
    return first_subject(page, place.start, verb) or leading_phrase(page, place.start, verb)


def _after_with(page: Page, place: Place, verb: int) -> Subject | None:
    """`with | one of her posters | asking`: no comma and no other verb between."""
    lowers = page.words.lowers
    for at in range(verb - 2, max(place.start, verb - _LONGEST_PHRASE), -1):
        if lowers[at] in _BORDERS or at in page.cues:
            return None
        if lowers[at] == "with" and lowers[at - 1] in {",", "and", "–", "—"}:
            names = page.names_in(at + 1, verb)
            ends = bool(names) and names[0].start == at + 1 and names[0].end == verb
            return named(names[0]) if ends else described(at + 1, verb)
    return None


def _is_absolute(page: Page, place: Place, subject: Subject) -> bool:
    """As in `with Ines Vale adding`; not the object in `posted a message reading`."""
    if subject.kind is SubjectKind.PRONOUN:
        return False
    opening = subject.name.start if subject.name else subject.start
    return opening == place.start or page.words.lowers[opening - 1] in {"with", ","}


def whole_phrase(page: Page, first: int, verb: int) -> Subject | None:
    """All that stands between a quotation and a verb that only says: one phrase, no comma."""
    forms = page.words.forms
    end = _without_auxiliaries(page, first, verb)
    if not (first < end <= first + _LONGEST_PHRASE and forms[first][0].isalnum()):
        return None
    if page.cues_in(first, end) or any(form in _BORDERS for form in forms[first:end]):
        return None
    return described(first, end)


def determined_phrase(page: Page, first: int, verb: int) -> Subject | None:
    """The phrase with a determiner before a verb that only says, whatever its head."""
    lowers = page.words.lowers
    end = _without_auxiliaries(page, first, verb)
    for start in range(end - 1, max(first, end - _LONGEST_DETERMINED) - 1, -1):
        if lowers[start] in _BORDERS:
            return None
        opens = start == first or lowers[start - 1] in _OPENS_CLAUSE
        if opens and (lowers[start] in DETERMINERS or lowers[start].isdigit()):
            return described(start, end)
    return None


def _without_auxiliaries(page: Page, first: int, verb: int) -> int:
    end = verb
    while end > first and page.words.lowers[end - 1] in AUXILIARIES:
        end -= 1
    return end
