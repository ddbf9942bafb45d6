"""The description that follows a name: `Ines Vale, 52, the mayor of Port Alder, …`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.analysis.quotes.lexicon import BODIES, JOINS_OF
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.roles.phrase import phrase_end, role_of
from reader.analysis.quotes.roles.words import COUNTS, ENDS, PAST
from reader.analysis.text.word_sets import word_set

_LONGEST = 20
_OPENS = frozenset({",", "(", "–", "—"})
_TO_BE = word_set("is was remains became")
_SERVES = word_set("teaches works serves acts sits taught worked served")
_FROM = word_set("of from in at")
_POST_NOMINALS = word_set("kc qc san sc mp jr. sr. jr sr obe cbe mbe phd md esq frs")
_SEES = word_set("bishop archbishop abbot dean earl duke duchess king queen emir sultan")
_LONGEST_HOME = 4
_BODY_WORDS = BODIES | JOINS_OF | word_set("& chambers llc llp plc")


def roles_after(page: Page, name: Name) -> Iterator[str]:
    """What stands after `name` between marks, one description or none."""
    at = _opening(page.words.lowers, name.end)
    if at is None:
        return
    limit = min(len(page.words), name.end + _LONGEST)
    at = _after_asides(page.words.lowers, at, limit)
    at = _after_who_is(page.words.lowers, at, limit)
    end = _with_firm(page, phrase_end(page, at, limit), limit)
    over = page.words.lowers[end : end + 1] == ["until"] or _was_then(page.words.lowers, at, end)
    acts = _is_subject(page, at, end)
    role = role_of(page, at, end) if at < end < len(page.words) and not (over or acts) else None
    if role:
        yield role
        yield from _second_role(page, at, end)


def _second_role(page: Page, first: int, end: int) -> Iterator[str]:
    """`the member for Selby and | a former mayor`."""
    lowers = page.words.lowers
    for at in range(first + 1, end - 2):
        if lowers[at] == "and" and lowers[at + 1] in {"a", "an"} and lowers[at + 2] in PAST:
            role = role_of(page, at + 1, end)
            yield from [role] if role else []
            return


def _is_subject(page: Page, at: int, end: int) -> bool:
    """`In a note to her lawyer, Ines Vale, | the widow | said`: nothing parts it from its verb."""
    cue = page.cues.get(end)
    return cue is not None and cue.saying and page.words.lowers[at - 1 : at + 1] == [",", "the"]


def unit_after(page: Page, name: Name) -> str | None:
    """What a rank before `name` is joined with: `Sergeant Vane, | of the roads unit`."""
    lowers = page.words.lowers
    at = name.end + 1
    if lowers[name.end : at + 1] != [",", "of"]:
        return None
    end = phrase_end(page, at, min(len(lowers), at + _LONGEST))
    return page.words.words(at, end) if end > at + 1 else None


def body_after(page: Page, name: Name) -> str | None:
    """What an office before `name` is joined with: `lawyer Ines Vale | of Orr & Co`.

    A body, not a place: `resident Ines Vale of Selby`.
    """
    lowers = page.words.lowers
    first = name.end + 1
    if lowers[name.end : first] not in (["of"], ["from"], ["at"]):
        return None
    at = first + (lowers[first : first + 1] == ["the"])
    at += lowers[at : at + 1] in (["firm"], ["company"])
    bodies = page.names_in(at, at + 1)
    if not bodies or bodies[0].start != at or page.is_person(bodies[0]):
        return None
    known = any(token.lower() in _BODY_WORDS for token in bodies[0].tokens)
    return page.words.words(name.end, bodies[0].end) if known or at > first else None


def body_added(page: Page, name: Name) -> str | None:
    """The same between marks: `analyst Ines Vale, | of the Institute for Peace |, said`."""
    lowers = page.words.lowers
    if lowers[name.end : name.end + 3] != [",", "of", "the"]:
        return None
    bodies = page.names_in(name.end + 3, name.end + 4)
    if not bodies or page.is_person(bodies[0]) or len(bodies[0].tokens) == 1:
        return None
    known = any(token.lower() in _BODY_WORDS for token in bodies[0].tokens)
    closes = lowers[bodies[0].end : bodies[0].end + 1] in ([","], ["."])
    return page.words.words(name.end + 1, bodies[0].end) if known and closes else None


def see_after(page: Page, name: Name) -> str | None:
    """`Bishop Metodije | of Brod-Kamen`: what a title is the title of."""
    lowers = page.words.lowers
    titled = name.proper > 0 and lowers[name.proper - 1] in _SEES
    places = page.names_in(name.end + 1, name.end + 2) if titled else []
    if not places or lowers[name.end] != "of" or places[0].start != name.end + 1:
        return None
    return page.words.words(name.end, places[0].end)


def _opening(lowers: Sequence[str], at: int) -> int | None:
    """The first word after the mark, past letters after the name and a bracket with a party.

    `Julian Orr KC, for the port`, `Cllr Jean Orr (Lab, Weir), the leader`.
    """
    if at < len(lowers) and lowers[at] in _POST_NOMINALS:
        at += 1
    if lowers[at : at + 1] == ["("]:
        closed = next((i for i in range(at, min(at + 8, len(lowers))) if lowers[i] == ")"), None)
        if closed is not None and lowers[closed + 1 : closed + 2] == [","]:
            return closed + 2
    return at + 1 if at < len(lowers) and lowers[at] in _OPENS else None


def _after_asides(lowers: Sequence[str], at: int, limit: int) -> int:
    """Past an age, letters or a home between marks: `, 52, of Selby, | a nurse`."""
    for _ in range(2):
        close = next(
            (i for i in range(at, min(limit, at + _LONGEST_HOME + 1)) if lowers[i] == ","), None
        )
        if close is None:
            return at
        first = lowers[at]
        letters = close == at + 1 and (first in _POST_NOMINALS or first.isdigit())
        aged = first == "aged" and (lowers[at + 1].isdigit() or lowers[at + 1] in COUNTS)
        if not (letters or aged or first in _FROM):
            return at
        at = close + 1
    return at


def _was_then(lowers: Sequence[str], at: int, end: int) -> bool:
    """`, who was | a student | at the time`: no longer."""
    was = at > 1 and lowers[at - 2 : at] == ["who", "was"]
    return was and lowers[end - 3 : end] == ["at", "the", "time"]


def _after_who_is(lowers: Sequence[str], at: int, limit: int) -> int:
    """`, who is | the mayor`, `, who teaches as | a fellow`."""
    if at + 2 < limit and lowers[at] == "who" and lowers[at + 1] in _TO_BE:
        return at + 2
    if at + 3 < limit and lowers[at + 1] in _SERVES and lowers[at + 2] == "as":
        return at + 3
    return at


def _with_firm(page: Page, end: int, limit: int) -> int:
    """`chief executive of the contractor, | Orr & Vane Ltd,`: the name of the body just told."""
    forms, lowers = page.words.forms, page.words.lowers
    if end + 1 >= limit or lowers[end] != "," or not forms[end + 1][0].isupper():
        return end
    after = end + 1
    while after < limit and (forms[after][0].isupper() or forms[after] == "&"):
        after += 1
    of_body = lowers[end - 2] in {"the", "its"} and lowers[end - 3] in {"of", "at", "for"}
    named = page.names_in(end + 1, after)
    body = bool(named) and not page.is_person(named[0])
    return after if of_body and body and after < limit and lowers[after] in ENDS else end
