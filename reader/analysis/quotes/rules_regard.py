"""Rules for what somebody is said to think of a thing, and for who acts in a clause of words."""

from __future__ import annotations

from reader.analysis.quotes.before_verb import subject_before
from reader.analysis.quotes.claims import Claim
from reader.analysis.quotes.cues import is_passive
from reader.analysis.quotes.lexicon import AUXILIARIES
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.place import Place
from reader.analysis.text.word_sets import word_set

_WITH_AS = word_set(
    """
    regard regards regarded see sees saw view views viewed class classes classed rate rates rated
    portray portrays portrayed paint paints painted cast casts present presents presented
    """
)
_BARE = word_set("consider considers considered deem deems deemed find finds")
_HEARSAY = word_set("known thought understood believed said reported rumoured rumored")
_TO_BE = word_set("is was are were")
_FARTHEST = 10
"""Words from the verb to the quotation."""
_ARTICLES = word_set("a an the")
_BORDERS = frozenset({",", ";", ":", "(", "–", "—", "“”"})


def regards(page: Page, place: Place) -> Claim | None:
    """As in `Ines Vale regards the port as “a museum piece”.`, `is thought to consider it “…”`."""
    lowers = page.words.lowers
    last = place.at - 1
    while last > place.start and lowers[last] in _ARTICLES:
        last -= 1
    for verb in range(last, max(place.start, place.at - _FARTHEST), -1):
        if page.words.forms[verb] in _BORDERS:
            return None
        as_it = lowers[verb] in _WITH_AS and lowers[last] == "as"
        it = lowers[verb] in _BARE and verb < last and lowers[last] != "as"
        if (as_it or it) and not is_passive(page.words, verb):
            subject = subject_before(page, place.start, _before_hearsay(lowers, verb))
            return Claim(subject, verb, verb + 1) if subject else None
    return None


def _before_hearsay(lowers: list[str], verb: int) -> int:
    """`Vale | is known to | regard`: the verb that follows the subject."""
    to = verb - 1
    while (
        to > 1 and (lowers[to] in AUXILIARIES or lowers[to].endswith("ly")) and lowers[to] != "to"
    ):
        to -= 1
    known = to > 1 and lowers[to] == "to" and lowers[to - 1] in _HEARSAY
    return to - 2 if known and lowers[to - 2] in _TO_BE else verb
