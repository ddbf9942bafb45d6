"""“Same person?”: who is offered for a name, and that the answer is remembered."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.articles.annotations import (
    Annotations,
    Confidence,
    Entity,
    EntityKind,
    Mention,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
)
from reader.library import aliases, articles, told_apart
from reader.library.connection import Library
from reader.library.errors import LibraryError
from reader.library.figure import Figure, figure_of
from reader.library.near_names import completes, near
from reader.library.offers import Nearness, different, offers, same
from tests.unit.library.gull import article

PERSON, ORGANISATION, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE
ALIKE = [
    ("Jim Orr", "James Orr", Nearness.SHORT_FORM),
    ("J. Orr", "James Orr", Nearness.INITIALS),
    ("Kei Koga", "Kei S. Koga", Nearness.LONGER),
    ("Inés Valcourt", "Inés Valcourt-Hale", Nearness.LONGER),
    ("Ines Valcourt", "Inés Valcourt", Nearness.SPELLING),
    ("Jean-Luc Pell", "Jeanluc Pell", Nearness.SPELLING),
    ("Takaichi Sanae", "Sanae Takaichi", Nearness.ORDER),
    ("Jory Pell Jr.", "Jory Pell", Nearness.LONGER),
    ("Jim Quay Jr.", "James Quay", Nearness.SHORT_FORM),
    ("Chris Abara", "Christopher Abara", Nearness.SHORT_FORM),
]
UNLIKE = [
    ("John Orr", "James Orr"),
    ("Jim Orr", "Jim Pell"),
    ("Kei S. Koga", "Kei T. Koga"),
    ("Orr", "James Orr"),
    ("James Orr", "James Orr"),
    ("—", "James Orr"),
]
COMPANIES = [
    ("Gull", "Gull Corp", Nearness.COMPANY),
    ("The Gull Corporation", "Gull Co. Ltd", Nearness.COMPANY),
    ("BoJ", "Bank of Jory", Nearness.INITIALS),
    ("Saltmere Harbour Board", "S.H.B.", Nearness.INITIALS),
    ("Núñez Lines", "Nunez Lines", Nearness.SPELLING),
]


@pytest.mark.parametrize(("one", "other", "nearness"), ALIKE)
def test_people_that_may_be_one(one: str, other: str, nearness: Nearness) -> None:
    assert near(one, other, PERSON) is near(other, one, PERSON) is nearness


@pytest.mark.parametrize(("one", "other"), UNLIKE)
def test_people_that_are_not_asked_about(one: str, other: str) -> None:
    assert near(one, other, PERSON) is near(other, one, PERSON) is None


@pytest.mark.parametrize(("one", "other", "nearness"), COMPANIES)
def test_organisations_that_may_be_one(one: str, other: str, nearness: Nearness) -> None:
    assert near(one, other, ORGANISATION) is near(other, one, ORGANISATION) is nearness


NAMES = st.one_of(st.text(), st.sampled_from([name for pair in ALIKE for name in pair[:2]]))


@given(NAMES, NAMES, st.sampled_from(EntityKind))
def test_any_two_names_are_as_near_as_each_other(one: str, other: str, kind: EntityKind) -> None:
    assert near(one, other, kind) == near(other, one, kind)
    completes(one, other)


def test_every_reason_can_be_said() -> None:
    assert len({nearness.reason for nearness in Nearness}) == len(Nearness)


def store(
    library: Library,
    title: str,
    *people: str,
    places: tuple[str, ...] = (),
    companies: tuple[str, ...] = (),
    day: date = date(2026, 3, 6),
    role: str | None = None,
) -> int:
    """An article that names these, and quotes the first of the people where a role is given."""
    one = article(("“So it is,” they said, and left.", title), title=title, day=day)
    named = [(name, PERSON) for name in people]
    named += [(name, PLACE) for name in places] + [(name, ORGANISATION) for name in companies]
    entities = tuple(Entity(name, kind, (Mention(0, 1),)) for name, kind in named)
    quotes = ()
    if role:
        speaker = Speaker(people[0], SpeakerKind.PERSON, role)
        how = (QuoteKind.DIRECT, 0, speaker, "said", "said", Confidence.SURE)
        quotes = (Quote(0, 12, *how),)
    return articles.store(library, one, Annotations(quotes, entities, "test 1"))[0]


def names(library: Library, figure: Figure, limit: int = 9) -> list[str]:
    return [offer.name for offer in offers(library, figure, limit)]


def test_all_variants_are_found_in_the_library(library: Library) -> None:
    for number, (one, other, nearness) in enumerate([*ALIKE, *COMPANIES]):
        kind = PERSON if number < len(ALIKE) else ORGANISATION
        store(library, f"{number}", **{"companies": (one, other)} if kind is ORGANISATION else {})
        if kind is PERSON:
            store(library, f"{number} people", one, other)
        for mine, theirs in ((one, other), (other, one)):
            found = offers(library, Figure(kind, mine), 20)
            assert (theirs, nearness) in [(offer.name, offer.nearness) for offer in found]


def test_nobody_is_offered_for_a_place_or_a_stranger(library: Library) -> None:
    store(library, "Ebb", "James Orr", places=("Orr", "Orr Corp"))
    assert names(library, Figure(PLACE, "Orr")) == []
    assert names(library, Figure(PERSON, "Wren Abara")) == []
    assert names(library, Figure(PERSON, "—")) == []
    assert names(library, Figure(PERSON, "Orr", 99)) == []


def test_a_bare_name_is_offered_full_names_that_end_or_begin_with_it(library: Library) -> None:
    here = store(library, "Here", "Orr")
    store(library, "There", "James Orr", "Orr Sanae", "Orr", "Orrin Pell", "Ann Orr-Pell")
    assert names(library, figure_of("Orr", PERSON, here)) == ["James Orr", "Orr Sanae"]


def test_the_closest_comes_first(library: Library) -> None:
    places = ("Saltmere", "Dunlow")
    far = date(2020, 1, 1)
    for number in range(5):
        store(library, f"Old {number}", "Famous Orr", day=far)
    store(library, "Near", "Near Orr", places=places)
    here = store(library, "Here", "Orr", places=places)
    assert names(library, figure_of("Orr", PERSON, here)) == ["Near Orr", "Famous Orr"]
    assert names(library, figure_of("Orr", PERSON, here), 1) == ["Near Orr"]


def test_the_same_role_comes_closer(library: Library) -> None:
    store(library, "One", "Ann Orr", role="harbour master of Saltmere")
    store(library, "Two", "Zoe Orr", role="pilot")
    here = store(library, "Here", "Orr", role="the pilot")
    assert names(library, figure_of("Orr", PERSON, here)) == ["Zoe Orr", "Ann Orr"]


def test_yes_joins_a_bare_name_in_its_article(library: Library) -> None:
    here, there = store(library, "Here", "Orr"), store(library, "There", "Orr", "James Orr")
    [offer] = offers(library, figure_of("Orr", PERSON, here), 9)
    given = same(library, offer)
    assert (given.alias.alias, given.alias.name, given.articles) == ("Orr", "James Orr", 1)
    assert names(library, figure_of("Orr", PERSON, there)) == ["James Orr"]
    aliases.take_back(library, given)
    assert offers(library, figure_of("Orr", PERSON, here), 9) == [offer]


def test_yes_joins_full_names_under_the_one_that_is_better_known(library: Library) -> None:
    for number in range(3):
        store(library, f"{number}", "Jim Orr")
    store(library, "Once", "James Orr")
    [offer] = offers(library, Figure(PERSON, "Jim Orr"), 9)
    given = same(library, offer)
    assert (given.alias.alias, given.alias.name) == ("James Orr", "Jim Orr")
    assert names(library, Figure(PERSON, "Jim Orr")) == []
    aliases.take_back(library, given)
    [other] = offers(library, Figure(PERSON, "James Orr"), 9)
    assert (other.name, other.kept, other.articles) == ("Jim Orr", "Jim Orr", 3)


def test_no_is_never_asked_again_until_it_is_taken_back(library: Library) -> None:
    store(library, "Ebb", "Jim Orr", "James Orr")
    [offer] = offers(library, Figure(PERSON, "Jim Orr"), 9)
    apart = different(library, offer)
    assert names(library, Figure(PERSON, "Jim Orr")) == []
    assert names(library, Figure(PERSON, "James Orr")) == []
    with pytest.raises(LibraryError, match="told apart already"):
        different(library, offer)
    told_apart.take_back(library, apart)
    assert names(library, Figure(PERSON, "James Orr")) == ["Jim Orr"]


def test_no_holds_for_a_bare_name_in_its_article_even_when_that_comes_back(
    library: Library,
) -> None:
    here, there = store(library, "Here", "Orr"), store(library, "There", "Orr", "James Orr")
    different(library, offers(library, figure_of("Orr", PERSON, here), 9)[0])
    assert names(library, figure_of("Orr", PERSON, here)) == []
    assert names(library, figure_of("Orr", PERSON, there)) == ["James Orr"]
    articles.remove(library, [here])
    here = store(library, "Here", "Orr")
    assert names(library, figure_of("Orr", PERSON, here)) == []


def test_who_was_split_off_is_not_offered_back(library: Library) -> None:
    here = store(library, "Here", "David Orr")
    store(library, "There", "David Orr")
    aliases.also_known_as(library, "David Orr", "David Orr (surgeon)", kind=PERSON, article=here)
    assert names(library, Figure(PERSON, "David Orr")) == []
    assert names(library, Figure(PERSON, "David Orr (surgeon)")) == []
