"""Words in marks that nobody says: scare quotes, nicknames, titles of works, words as words."""

from __future__ import annotations

from reader.analysis.quotes.name_forms import could_be_person
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.papers import is_paper
from reader.analysis.quotes.place import Place, inside
from reader.analysis.text.word_sets import word_set
from reader.analysis.text.words import BREAK

_LONGEST_TITLE = 7
"""Words: titles of works are seldom longer, sentences seldom shorter."""
_FEWEST_CLOSED = 3
_LONGEST_LABEL = 5
"""Words: `The Port Alder Weekly Herald:`."""
_KNOWN_TO = 7
"""Words: `known | to late-night hosts as`."""
_ANNOUNCES_TITLE = word_set(
    """
    on titled entitled show podcast series film movie book song program programme magazine
    newspaper album novel play painting poem episode ’s 's ’ documentary sitcom single musical
    essay column story comedy drama thriller hit
    """
)
_GOVERNS_TITLE = word_set("with of in by told from author host")
"""What stands before the title of a show or a book, `told “Fox and Friends”`, and seldom speech."""
_ANNOUNCES_TERM = word_set(
    "so-called dubbed nicknamed codenamed termed aka motto word name heading"
)
_THINKS = word_set("regard see view consider describe dismiss")
_GROUPS = word_set(
    "group page app campaign list label hashtag account forum channel podcast song game project"
    " programme program scheme range brand series newsletter stage trail festival"
)
_CHARGES = word_set(
    "fee fees levy tax charge surcharge fund scheme act bill clause rule rules grant rebate fine"
    " bond zone programme program protocol code"
)
"""What ends the name of a charge or a rule: a “host fee”."""
_SHORT_NAME = 3
_DETERMINES = word_set("a an the its their his her this")
_NAMES_IT = word_set("call calls dub term label nickname")
_WHOM = word_set("him her it them")
_TRADE = word_set(
    """
    colleagues friends neighbours neighbors children pupils fans they
    analysts experts critics economists observers scientists researchers historians doctors
    officials locals residents many some people others insiders lawyers traders investors
    commentators academics scholars supporters engineers
    """
)


def is_term(page: Page, number: int, place: Place) -> bool:
    """Tell from what stands before it whether stretch `number` is a term."""
    lowers = page.words.lowers
    before = lowers[place.at - 1] if place.at > place.start else ""
    body = inside(page, number).split()
    if before in _ANNOUNCES_TERM or _is_known_as(page, place):
        return len(body) <= _LONGEST_TITLE
    if len(body) <= _LONGEST_TITLE and _like_a_title(body) and before in _ANNOUNCES_TITLE:
        return True
    if before in _GOVERNS_TITLE and looks_like_title(page, number):
        return True
    if _names_a_thing(page, place, body) or _calls_it_the(page, place, body):
        return True
    asks = place.closing == "?" and _is_asked_by_paper(page, place)
    return asks or _is_nickname(page, place, body) or _name_of_a_trade(page, place)


def _names_a_thing(page: Page, place: Place, body: list[str]) -> bool:
    """`the | “Selby Talk” | group`, `a | “host fee” | of two crowns`."""
    lowers = page.words.lowers
    if lowers[place.at - 1] not in _DETERMINES or len(body) > _LONGEST_TITLE:
        return False
    following = lowers[place.at + 1] if place.at + 1 < place.end else ""
    grouped = following in _GROUPS and all(word[0].isupper() for word in (body[0], body[-1]))
    last = body[-1].lower().rstrip(".,;")
    return grouped or (1 < len(body) <= _SHORT_NAME and last in _CHARGES)


def _calls_it_the(page: Page, place: Place, body: list[str]) -> bool:
    """`They call the idea | “the dirty-feet hypothesis”`: its name, not a judgement on it."""
    many, call, the, *_ = [*page.words.lowers[max(place.start, place.at - 4) : place.at], *"    "]
    named = the in _DETERMINES and call in {"call", "called"} and many in _TRADE
    return named and body[0].lower() == "the" and len(body) <= _LONGEST_TITLE


def _is_asked_by_paper(page: Page, place: Place) -> bool:
    """`The Herald: | “Do you regret it?”`, at the head of a paragraph."""
    words = page.words
    label = words.lowers[place.start : place.at - 1]
    opens = place.start == 0 or words.forms[place.start - 1] == BREAK
    marked = place.at - 1 > place.start and words.forms[place.at - 1] == ":"
    return opens and marked and len(label) <= _LONGEST_LABEL and is_paper(" ".join(label))


def _is_known_as(page: Page, place: Place) -> bool:
    """`known as “the Bear”`, `known to sailors as the “Bear”`."""
    lowers = page.words.lowers
    at = place.at - (place.at > 0 and lowers[place.at - 1] == "the")
    before = lowers[max(place.start, at - _KNOWN_TO) : at]
    near = before[before.index("known") :] if "known" in before else []
    thinks = near[1:2] == ["to"] and near[2:3] and near[2] in _THINKS
    return near[-1:] == ["as"] and "," not in near and not thinks


def looks_like_title(page: Page, number: int) -> bool:
    """Two to seven words with capitals, as titles and slogans are printed.

    With a full stop, which America prints inside the marks, only from three words on.
    """
    body = inside(page, number)
    words = body.rstrip(".,").split()
    fewest = 2 if body[-1].isalnum() else _FEWEST_CLOSED
    return (
        fewest <= len(words) <= _LONGEST_TITLE
        and words[-1][-1].isalnum()
        and not any(word[-1] in ".?!" for word in words)
        and _like_a_title(words)
        and words[-1][:1].isupper()
    )


def _like_a_title(body: list[str]) -> bool:
    return all(word[:1].isupper() or len(word) < 4 for word in body)  # noqa: PLR2004 - of, the


def _is_nickname(page: Page, place: Place, body: list[str]) -> bool:
    """`Tomas “Bear” Orr`."""
    for name in page.names_in(max(place.start, place.at - 3), place.at):
        if name.proper < place.at < name.end:
            return len(body) <= 2 and could_be_person(name.tokens)  # noqa: PLR2004 - one or two words
    return False


def _name_of_a_trade(page: Page, place: Place) -> bool:
    """`what analysts call the “…”`: a name in use, not one person's words.

    `What she called a “…”` stays hers.
    """
    lowers = page.words.lowers
    at = place.at
    while at > place.start and lowers[at - 1] in {"the", "a", "an", "their", "our"}:
        at -= 1
    if at - 2 > place.start and lowers[at - 1] in _WHOM and lowers[at - 2] in {"called", "call"}:
        return lowers[at - 3] in _TRADE
    if at <= place.start or lowers[at - 1] not in _NAMES_IT:
        return False
    return lowers[at - 2] in _TRADE if at - 2 >= place.start else False
