"""What a court or a meeting was told, where nobody says by whom: `The court heard he was “ill”`."""

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


def was_heard(page: Page, place: Place) -> bool:
    """As in `The inquest heard that the boat was “unfit”.`, `Jurors were told: “He ran.”`."""
    lowers = page.words.lowers
    for at in range(place.start + 1, place.at):
        before = lowers[at - 1]
        heard = lowers[at] in {"heard", "hears"} and before in _HEARERS
        told = lowers[at] == "told" and before in {"was", "were"} and lowers[at - 2] in _HEARERS
        if heard or told:
            return place.length >= _FEWEST
    return False
