"""One entry for all the names of one person, place or organisation."""

from __future__ import annotations

import pytest

from reader.analysis.entities.forms import fold, is_acronym, key
from reader.analysis.entities.merging.mentions import Named
from reader.analysis.entities.merging.merge import merge
from reader.articles.annotations import Entity, EntityKind

PERSON, BODY, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


def merged(kind: EntityKind, *forms: str, between: str = ", ") -> dict[str, list[str]]:
    """The mentions that stand under each name."""
    text, mentions = "", []
    for form in forms:
        mentions.append(Named(form, len(text), len(text) + len(form), kind))
        text += form + between
    return {entity.name: surface(text, entity) for entity in merge(text, mentions)}


def surface(text: str, entity: Entity) -> list[str]:
    return [text[mention.start : mention.end] for mention in entity.mentions]


def test_a_family_name_is_the_person_named_in_full() -> None:
    assert merged(PERSON, "Anna Vale", "Vale", "Anna") == {
        "Anna Vale": ["Anna Vale", "Vale", "Anna"]
    }


def test_of_two_with_one_family_name_the_one_named_last_is_meant() -> None:
    people = merged(PERSON, "Anna Vale", "Vale", "Tom Vale", "Vale", "Anna Vale", "Vale")
    assert people["Anna Vale"] == ["Anna Vale", "Vale", "Anna Vale", "Vale"]
    assert people["Tom Vale"] == ["Tom Vale", "Vale"]


def test_a_family_name_before_the_full_name_is_the_person_too() -> None:
    assert merged(PERSON, "Vale", "Anna Vale") == {"Anna Vale": ["Vale", "Anna Vale"]}


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Anna J. Vale", "Anna Vale"),
        ("Yaw Fenwick", "Y. Fenwick"),
        ("Ngô Bảo Lâm", "Ngo Bao Lam"),
        ("Hamad Rashid Al-Vale", "Rashid Al-Vale"),
        ("Piers van der Molen", "Van der Molen"),
    ],
)
def test_other_spellings_of_a_full_name(full: str, short: str) -> None:
    assert merged(PERSON, short, full, short) == {full: [short, full, short]}


def test_two_people_stay_two() -> None:
    assert len(merged(PERSON, "Anna Vale", "Tom Reed", "Anna Reed")) == 3


def test_an_acronym_in_brackets_is_the_long_name() -> None:
    bodies = merged(BODY, "Polisi Tidewell", "PDT", between=" (")
    assert bodies == {"Polisi Tidewell": ["Polisi Tidewell", "PDT"]}


def test_the_long_name_may_stand_in_brackets_itself() -> None:
    bodies = merged(BODY, "NATO", "North Atlantic Treaty Organization", between=" (")
    assert list(bodies) == ["North Atlantic Treaty Organization"]


def test_initials_are_the_long_name() -> None:
    bodies = merged(BODY, "Tidewell Technical University", "TTU", "TTU")
    assert bodies == {
        "Tidewell Technical University": ["Tidewell Technical University", "TTU", "TTU"]
    }


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Hollin Energy plc", "Hollin Energy"),
        ("Hollin Energy Group", "Hollin"),
        ("Port Ellis Harbour Authority", "Harbour Authority"),
    ],
)
def test_what_a_second_mention_leaves_out(full: str, short: str) -> None:
    assert merged(BODY, full, short) == {full: [full, short]}


def test_a_short_name_that_fits_two_stays_apart() -> None:
    assert len(merged(BODY, "Ellis Trust", "Ellis Bank", "Ellis")) == 3


def test_a_country_stands_under_the_name_that_a_reader_knows() -> None:
    assert merged(PLACE, "US", "U.S.", "America") == {"United States": ["US", "U.S.", "America"]}
    assert merged(PLACE, "Britain", "UK") == {"United Kingdom": ["Britain", "UK"]}
    assert merged(BODY, "EU", "European Union") == {"European Union": ["EU", "European Union"]}


def test_a_place_is_not_shouted() -> None:
    assert merged(PLACE, "PORT ELLIS") == {"Port Ellis": ["PORT ELLIS"]}
    assert merged(PLACE, "KINGSFERRY", "Kingsferry") == {"Kingsferry": ["KINGSFERRY", "Kingsferry"]}
    assert merged(BODY, "UNICEF") == {"UNICEF": ["UNICEF"]}


def test_other_forms_are_kept_as_aliases() -> None:
    text = "Anna Vale, Vale"
    (entity,) = merge(text, [Named("Anna Vale", 0, 9, PERSON), Named("Vale", 11, 15, PERSON)])
    assert entity.aliases == ("Vale",)


def test_one_name_of_two_kinds_is_two_entities() -> None:
    entities = merge("Ellis Ellis", [Named("Ellis", 0, 5, PERSON), Named("Ellis", 6, 11, PLACE)])
    assert [entity.kind for entity in entities] == [PERSON, PLACE]


def test_spellings_compare_alike() -> None:
    assert key("the U.S. Senate") == key("US Senate")
    assert fold("Žižanić’s") == "zizanic's"


@pytest.mark.parametrize(
    ("word", "expected"), [("NATO", True), ("PwC", True), ("Ellis", False), ("A", False)]
)
def test_what_an_acronym_is(word: str, expected: bool) -> None:  # noqa: FBT001 - a parameter
    assert is_acronym(word) is expected
