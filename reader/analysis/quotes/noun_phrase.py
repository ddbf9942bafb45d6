"""The subject is the head of its noun phrase, not the last noun or name in it."""

from __future__ import annotations

from reader.analysis.quotes.after_verb import subject_after
from reader.analysis.quotes.cues import Form
from reader.analysis.quotes.descriptions import start_of_description
from reader.analysis.quotes.lexicon import DETERMINERS, FINITE, PRONOUNS, TITLES, WRITINGS, heads
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.subject import OF_WHOM, WINDOW, Subject, described
from reader.analysis.text.word_sets import word_set

_TIES = OF_WHOM | word_set("familiar close briefed privy")
"""What goes on with a noun: a source | close to the leader."""
_ANY_TIE = _TIES | {"by"}
_GOVERNS = OF_WHOM | word_set("by about than like over under near against between and or")
"""What a second noun stands under in the same phrase."""
_PARTICIPLES = word_set("led seen written drawn known run held made sent shown")
_WRITTEN = word_set("sent written posted signed drafted circulated")
_NEVER_LAST = word_set("and but or to of for the a an")
_CLAUSE = FINITE | word_set(
    ", ; : . ( ) – — “” that which who what while because although though when where if so why how"
    " but before after since as until"
)


def with_head(page: Page, first: int, end: int, *, antecedent: bool = False) -> Subject | None:
    """`A resident of the district of Haret`, `analysts led by Ines Vale`: all, up to word `end`.

    None where no noun before `end` has another one under it. As `antecedent` of `which` the phrase
    may be an object: `according to | a note seen by the Mail, | which`.
    """
    lowers = page.words.lowers
    low = max(first, end - WINDOW)
    if end <= low or lowers[end - 1] in _NEVER_LAST or _ANY_TIE.isdisjoint(lowers[low:end]):
        return None
    low = _clause_start(page, low, end)
    for head in range(low, end - 2):
        if heads(lowers[head]) and _is_tied(page, head + 1) and _is_phrase(page, head + 2, end):
            start = start_of_description(page, low, head)
            if start is None and antecedent:
                start = next((at for at in range(head, low, -1) if lowers[at] in DETERMINERS), None)
            if start is not None and not _is_named(page, start, head + 1):
                plain = PRONOUNS.isdisjoint(lowers[start:head])
                return (_written_by(page, head, end) or described(start, end)) if plain else None
    return None


def _written_by(page: Page, noun: int, end: int) -> Subject | None:
    """`an email sent by | a manager`: a letter is its writer's words."""
    lowers = page.words.lowers
    by = lowers[noun] in WRITINGS and lowers[noun + 1] in _WRITTEN and lowers[noun + 2] == "by"
    return subject_after(page, noun + 3, end) if by else None


def is_governed(page: Page, name: Name) -> bool:
    """`friends of | Ines Vale`, `led by | Mayor Vale`: somebody else is the subject."""
    lowers = page.words.lowers
    titles = all(word in TITLES for word in lowers[name.start : name.proper])
    before = name.start - (2 if lowers[name.start - 1] == "the" else 1)
    return titles and before >= 0 and lowers[before] in _GOVERNS - {"and", "or"}


def _clause_start(page: Page, first: int, end: int) -> int:
    """The word behind the last one that cannot stand in a noun phrase."""
    for at in range(end - 1, first - 1, -1):
        cue = page.cues.get(at)
        speaks = cue is not None and cue.saying and cue.form is not Form.PARTICIPLE
        if page.words.lowers[at] in _CLAUSE or speaks:
            return at + 1
    return first


def _is_tied(page: Page, at: int) -> bool:
    lowers = page.words.lowers
    if lowers[at] == "to" and not (
        lowers[at + 1] in DETERMINERS or page.words.forms[at + 1][0].isupper()
    ):
        return False  # residents | to stay calm
    participle = lowers[at].endswith("ed") or lowers[at] in _PARTICIPLES
    return lowers[at] in _TIES or (participle and lowers[at + 1] == "by")


def _is_phrase(page: Page, first: int, end: int) -> bool:
    """No verb stands in it, as far as its small words tell: `of the board | knew the mayor`."""
    lowers = page.words.lowers
    return all(
        lowers[at] not in DETERMINERS or lowers[at - 1] in _GOVERNS for at in range(first, end)
    )


def _is_named(page: Page, first: int, end: int) -> bool:
    """The head is a word of a name: `the Council for Peace`."""
    return any(name.tokens and name.end >= end for name in page.names_in(first, end))
