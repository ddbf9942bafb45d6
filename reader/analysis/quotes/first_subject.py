"""The first subject of a clause, where none stands beside the verb."""

from __future__ import annotations

from reader.analysis.quotes.descriptions import start_of_description
from reader.analysis.quotes.lexicon import (
    CLOSERS,
    DETERMINERS,
    OPENERS,
    SPEAKING_THINGS,
    heads,
    is_person_word,
)
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.subject import (
    GENITIVE,
    OBLIQUE,
    OF_WHOM,
    WINDOW,
    Subject,
    described,
    named,
    pronoun,
)
from reader.analysis.text.word_sets import word_set

_LONGEST_LEADING = 8
_HAVE_AND_BE = word_set(
    "has have had is was are were will would did does can could may might should went took gave"
    " made came got put kept left led held ran set sent drew"
)
_TIES = word_set("of from at for")
_GOVERNS = OBLIQUE | OF_WHOM | {"the", "than", "like"}


def acting_subject(page: Page, first: int, end: int) -> Subject | None:
    """The first he, she, name or description of the clause, whatever its verb is."""
    lowers = page.words.lowers
    names = {name.start: name for name in page.names_in(first, end) if name.tokens}
    for at in range(first, end):
        free = at == first or lowers[at - 1] not in _GOVERNS
        if free and lowers[at] in {"he", "she", "they"}:
            return pronoun(at)
        if free and at in names:
            return named(names[at])
        if free and lowers[at] in DETERMINERS and lowers[at - 1] != "at":
            head = next((i for i in range(at + 1, min(at + 5, end)) if heads(lowers[i])), None)
            if head is not None:
                return described(at, _end_of_subject(page, head + 1, end))
    return None


def _end_of_subject(page: Page, at: int, end: int) -> int:
    """`the supporters | behind the goal | were`: where the verb stands, if its form tells."""
    lowers = page.words.lowers
    for verb in range(at, min(at + WINDOW, end)):
        if lowers[verb] in _HAVE_AND_BE:
            return verb
        if lowers[verb] in CLOSERS | OPENERS or lowers[verb].endswith("ed"):
            break
    return at


def first_subject(page: Page, first: int, end: int) -> Subject | None:
    """The earliest he, she, name or description in the range that no preposition governs."""
    words = page.words
    names = [
        name
        for name in page.names_in(first, end)
        if name.tokens and words.lowers[min(name.end, end - 1)] not in GENITIVE
    ]
    governed = _governed(page, first, names)
    free = [name for name in names if name not in governed] or names
    heads_clause = free[:1] if free and free[0].start <= first + 1 else []
    acting = [name for name in free if acts(page, name)]
    chosen = next(iter(heads_clause or acting or free), None)
    chosen = _apposed_to(page, chosen, names) or chosen
    for at in range(first, chosen.start if chosen else end):
        if words.lowers[at] in {"he", "she", "they"}:
            return pronoun(at)
    if chosen and chosen in governed:
        leading = _opening_phrase(page, first, chosen) or leading_phrase(page, first, end)
        if leading:
            return leading
    holder = _holder_behind(page, chosen, names)
    if holder:
        return named(holder)
    if chosen and chosen.end < end and _modifies(page, chosen):
        start = start_of_description(page, first, chosen.end)
        if start is not None:
            return described(start, chosen.end + 1)
    return named(chosen) if chosen else None


def _holder_behind(page: Page, office: Name | None, names: list[Name]) -> Name | None:
    """`Transport minister | Ines Vale | resigned`: who, right behind what she is."""
    if office is None or not is_person_word(page.words.lowers[office.end]):
        return None
    behind = (name for name in names if name.start == office.end + 1)
    return next((name for name in behind if page.is_person(name)), None)


def _apposed_to(page: Page, body: Name | None, names: list[Name]) -> Name | None:
    """`A member of the Port Board, | Ines Vale, | faulted`: who, between commas behind a body."""
    forms = page.words.forms
    if body is None or page.is_person(body) or forms[body.end] != ",":
        return None
    behind = (name for name in names if name.start == body.end + 1 and forms[name.end] == ",")
    return next((name for name in behind if page.is_person(name)), None)


def _opening_phrase(page: Page, first: int, name: Name) -> Subject | None:
    """`The Nature Fund | refused`, `Analysts at Orr Securities | cut`: with the `name` in it."""
    lowers = page.words.lowers
    led = lowers[name.start - 1] == "the"
    if led and name.start == first + 1:
        return named(name)
    tie = name.start - led - 1
    if tie > first and lowers[tie] in _TIES and heads(lowers[tie - 1]):
        opens = start_of_description(page, first, tie - 1) == first
        return described(first, name.end) if opens else None
    return None


def leading_phrase(page: Page, first: int, end: int) -> Subject | None:
    """`Hundreds of protesters | marched through Selby`: all before the first verb."""
    words = page.words
    for at in range(first + 1, min(first + _LONGEST_LEADING, end)):
        if words.forms[at] in CLOSERS | OPENERS or words.lowers[at] in OBLIQUE:
            return None
        if words.lowers[at].endswith("ed") or words.lowers[at] in _HAVE_AND_BE:
            return described(first, at)
    return None


def _modifies(page: Page, name: Name) -> bool:
    """`Vale supporters`, `the Vale report`, but not `Vale answers`."""
    noun = page.words.lowers[name.end]
    acts = noun.endswith("s") and noun[:-1] in SPEAKING_THINGS and page.is_person(name)
    return heads(noun) and not acts


def _governed(page: Page, first: int, names: list[Name]) -> set[Name]:
    """Names under a preposition, with what is added to them: `in Selby, New York, Orr spoke`."""
    lowers = page.words.lowers
    found: set[Name] = set()
    last: Name | None = None
    for name in names:
        before = lowers[name.start - 1] if name.start > first else ""
        added = last in found and last is not None and last.end == name.start - 1
        place = added and before == "," and not page.is_person(name)
        if before in _GOVERNS or place or (added and before == "and"):
            found.add(name)
        last = name
    return found


def acts(page: Page, name: Name) -> bool:
    """A finite verb follows, as far as its form tells."""
    words = page.words
    if name.end >= len(words):
        return False
    verb = words.lowers[name.end]
    return (
        verb in _HAVE_AND_BE
        or name.end in page.cues
        or (verb.endswith("ed") and words.forms[name.end].islower())
    )
