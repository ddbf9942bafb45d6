"""Peoples and parties, one of whom a text calls `the Hungarian`, `the Scot`, `the Democrat`."""

from __future__ import annotations

from reader.analysis.quotes.given_names import is_given_name
from reader.analysis.quotes.lexicon import BODIES
from reader.analysis.text.word_sets import word_set

_OF_A_PEOPLE = ("ian", "ean", "can", "kan", "yan", "nan", "ese", "ish", "man", "woman")
_PEOPLES = word_set(
    """
    scot dane swede turk pole finn spaniard thai greek swiss czech slovak croat serb kiwi aussie
    kurd arab filipino filipina argentine iraqi pakistani israeli saudi brit uzbek kazakh afghan
    bengali punjabi nepali bangladeshi democrat republican tory mountie conservative
    """
)


def of_a_people(word: str) -> bool:
    """As in `Hungarian`, `Japanese`: with `the` before it, one of whom the text has spoken."""
    a_body = word.lower() in BODIES or word == "Vatican"
    formed = word.endswith(_OF_A_PEOPLE) and not is_given_name(word)
    return word.lower() in _PEOPLES or (formed and not a_body)
