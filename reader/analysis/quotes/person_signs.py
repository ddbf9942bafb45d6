"""What stands around a name and tells if it is a person.

Each sign is a small function with an example; what it weighs stands in `SIGNS`.
"""

from __future__ import annotations

from collections.abc import Callable

from reader.analysis.quotes.cues import CUES
from reader.analysis.quotes.given_names import is_given_name, is_only_given_name
from reader.analysis.quotes.lexicon import is_person_word
from reader.analysis.quotes.names import Name
from reader.analysis.quotes.page import Page
from reader.analysis.quotes.peoples import of_a_people
from reader.analysis.text.word_sets import word_set
from reader.analysis.text.words import WHOLE

_KIN = word_set(
    "wife husband son daughter mother father campaign lawyer aide brother sister family"
)
_WHERE = word_set(
    "in at near across outside throughout the from around inside behind above below beyond"
)
_PLACE_BEGINS = word_set(
    """
    New North South East West Northern Southern Eastern Western San Los Saint Fort Lake Mount
    Great United Las Santa El Port Cape Central Upper Lower Puerto Porto Ciudad Villa Bahía Río Rio
    Monte Isla Punta Playa Sankt Bad Kuala Nueva Nova Pueblo Sierra Cerro Valle Costa Serra Campo
    Ponta Praia Sainte Inner Outer Little Old
    """
)
_FINITE = ("said", "says", "ed", "told")


def evidence_of(page: Page, name: Name) -> int:
    """Above nothing: a person; below: a place or a thing."""
    return sum(weight for weight, sign in SIGNS if sign(page, name))


def _has_given_name_or_title(_: Page, name: Name) -> bool:
    """`Ines Vale`, `Mayor Vale`."""
    first = name.tokens[0]
    given = len(name.tokens) > 1 or is_only_given_name(first)
    return name.proper > name.start or (given and is_given_name(first))


def _speaks(page: Page, name: Name) -> bool:
    """`Vale said`, `said Vale`."""
    after = _after(page, name)
    return (after in CUES and after.endswith(_FINITE)) or _before(page, name) in {"said", "says"}


def _is_described(page: Page, name: Name) -> bool:
    """`Vale, a resident of Selby`."""
    lowers, at = page.words.lowers, name.end + 1
    return (
        _after(page, name) == ","
        and at < len(lowers)
        and lowers[at] in {"a", "an", "the"}
        and any(is_person_word(word) for word in lowers[at + 1 : at + 5])
    )


def _labels_a_turn(page: Page, name: Name) -> bool:
    """`Vale: “Yes.”`."""
    return _after(page, name) == ":" and page.words.forms[name.end + 1 : name.end + 2] == [WHOLE]


def _is_who_or_aged(page: Page, name: Name) -> bool:
    """`Vale, who was born there`, `Vale, 52, came`."""
    after_next = _after(page, name, 1)
    pause = _after(page, name) == ","
    return _after(page, name) == "who" or (pause and (after_next == "who" or after_next.isdigit()))


def _holds_an_office(page: Page, name: Name) -> bool:
    """`the mayor, Vale`."""
    return _before(page, name) == "," and is_person_word(_before(page, name, 1))


def _has_kin(page: Page, name: Name) -> bool:
    """`Vale’s sister`."""
    return _after(page, name) in {"'s", "’s"} and _after(page, name, 1) in _KIN


def _is_a_people(page: Page, name: Name) -> bool:
    """`the Sri Lankan captain`."""
    after = _after(page, name)
    several = len(name.tokens) > 1 and of_a_people(name.tokens[-1])
    return several and after.isalpha() and after not in CUES


def _is_where(page: Page, name: Name) -> bool:
    """`in Selby`."""
    return _before(page, name) in _WHERE and name.proper == name.start


def _has_article(page: Page, name: Name) -> bool:
    """`the Argus said`; not `the Hungarian`, `the Vale campaign`."""
    alone = name.proper == name.start and not of_a_people(name.tokens[-1])
    after = _after(page, name)
    return alone and _before(page, name) == "the" and (after in CUES or not after.isalpha())


def _begins_like_a_place(_: Page, name: Name) -> bool:
    """`North Selby`."""
    return name.tokens[0] in _PLACE_BEGINS


SIGNS: tuple[tuple[int, Callable[[Page, Name], bool]], ...] = (
    (2, _has_given_name_or_title),
    (2, _speaks),
    (2, _is_described),
    (1, _labels_a_turn),
    (2, _is_who_or_aged),
    (2, _holds_an_office),
    (1, _has_kin),
    (-1, _is_a_people),
    (-1, _is_where),
    (-2, _has_article),
    (-2, _begins_like_a_place),
)


def _after(page: Page, name: Name, further: int = 0) -> str:
    at = name.end + further
    return page.words.lowers[at] if at < len(page.words) else ""


def _before(page: Page, name: Name, further: int = 0) -> str:
    at = name.start - 1 - further
    return page.words.lowers[at] if at >= 0 else ""
