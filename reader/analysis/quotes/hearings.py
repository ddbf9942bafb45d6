"""What somebody was told, where nobody says by whom: `The court heard that he was “ill”`."""

from __future__ import annotations

from reader.analysis.quotes.page import Page
from reader.analysis.quotes.place import Place
from reader.analysis.text.word_sets import word_set

_HEARERS = word_set(
    """
    court inquest jury jurors tribunal hearing inquiry panel magistrates bench committee
    councillors meeting commission
    """
)
_FEWEST = 2
"""Words: fewer are a term."""


_TOLD = word_set("told said warned ordered advised instructed urged reported asked")
_JUDGED = word_set(
    "dismissed described denounced derided mocked condemned criticised criticized praised hailed"
    " portrayed ridiculed decried"
)
_TO_BE = word_set("is was are were been be being")
_LINKS = word_set("to be have had been that a an the they he she it")
_FARTHEST = 9
"""Words from the verb to the quotation."""


def _is_passed_on(page: Page, place: Place) -> bool:
    """`Staff were told to | “stop counting”`, `The idea was dismissed in May as | “folly”`."""
    lowers = page.words.lowers
    for at in range(place.at - 1, max(place.start, place.at - _FARTHEST), -1):
        if lowers[at] not in _TOLD | _JUDGED or lowers[at - 1] not in _TO_BE:
            continue
        if lowers[at] in _JUDGED:
            return "as" in lowers[place.at - 2 : place.at]
        return lowers[at + 1] in {"to", "that"} and all(
            word in _LINKS for word in lowers[at + 1 : place.at]
        )
    return False


def was_heard(page: Page, place: Place) -> bool:
    """As in `The inquest heard that the boat was “unfit”.`, `Jurors were told: “He ran.”`."""
    lowers = page.words.lowers
    if place.length >= _FEWEST and _is_passed_on(page, place):
        return True
    for at in range(place.start + 1, place.at):
        before = lowers[at - 1]
        heard = lowers[at] in {"heard", "hears"} and before in _HEARERS
        told = lowers[at] == "told" and before in {"was", "were"} and lowers[at - 2] in _HEARERS
        if heard or told:
            return place.length >= _FEWEST
    return False
