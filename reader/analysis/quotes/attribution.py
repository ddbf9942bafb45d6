"""Every stretch in marks gets a speaker's words, the speaker before it, or nobody."""

from __future__ import annotations

from typing import NamedTuple

from reader.analysis.quotes.claims import Claim
from reader.analysis.quotes.going_on import go_on
from reader.analysis.quotes.hearings import was_heard
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.place import Place, place_of
from reader.analysis.quotes.rules import CARRYING_RULES, CLOSING_RULES, WEAK_RULES, attribute
from reader.analysis.quotes.terms import is_term, looks_like_title


class Attribution(NamedTuple):
    """How a stretch found its speaker: by a claim, or carried over from the quotation before."""

    rule: str
    place: Place
    claim: Claim | None = None

    @property
    def carried(self) -> bool:
        """The speaker of a quotation before goes on."""
        return self.rule in CARRYING_RULES


def attribute_all(page: Page) -> list[Attribution]:
    """One attribution for each stretch of the page, in order."""
    found: list[Attribution] = []
    spoken: int | None = None
    for number in range(len(page.stretches)):
        attribution = _attribute(page, number, found, spoken)
        found.append(attribution)
        if attribution.claim or attribution.carried:
            spoken = number
    return found


def _attribute(
    page: Page, number: int, found: list[Attribution], spoken: int | None
) -> Attribution:
    place = place_of(page, number)
    if number and page.stretches[number].utterance == page.stretches[number - 1].utterance:
        before = found[number - 1]
        closing = attribute(page, place)
        if closing and closing[0] in CLOSING_RULES:
            return Attribution(closing[0], place, closing[1])
        if before.claim or before.carried:
            return Attribution("same-quotation", place)
    if is_term(page, number, place):
        return Attribution("term", place)
    claimed = attribute(page, place)
    found_weakly = claimed is None or claimed[0] in WEAK_RULES
    if found_weakly and looks_like_title(page, number):
        return Attribution("term", place)
    if claimed:
        rule, claim = claimed
        return Attribution(rule, place, claim)
    return _without_claim(page, number, place, spoken)


def _without_claim(page: Page, number: int, place: Place, spoken: int | None) -> Attribution:
    if was_heard(page, place):
        return Attribution("heard", place)
    rule, going_on = go_on(page, number, place, spoken)
    return Attribution(rule, place, going_on)
