"""The promises of merging, each as a reader meets it: one entity for all the names of one."""

from __future__ import annotations

from reader.analysis.entities.find import find_entities
from reader.articles.annotations import EntityKind

PERSON, BODY, PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


def counted(text: str, kind: EntityKind) -> dict[str, list[str]]:
    """The surface forms that stand under each name of that kind, in text order."""
    return {
        entity.name: [text[mention.start : mention.end] for mention in entity.mentions]
        for entity in find_entities(text, ())
        if entity.kind is kind
    }


def test_a_person_is_one_with_and_without_given_name_and_title() -> None:
    text = (
        "Canadian Prime Minister Morwen Tull arrived on Friday. Tull was met at the airport.\n"
        "“We have time,” Mr Tull said. Morwen Tull leaves on Monday, and Tull’s aides stay."
    )
    assert counted(text, PERSON) == {
        "Morwen Tull": ["Morwen Tull", "Tull", "Tull", "Morwen Tull", "Tull"]
    }


def test_an_acronym_is_its_long_name_in_either_order() -> None:
    text = (
        "The North Atlantic Treaty Organization (NATO) met on Monday. NATO said little.\n"
        "The TWA (Tidal Water Agency) paid, and the TWA was thanked."
    )
    assert counted(text, BODY) == {
        "North Atlantic Treaty Organization": [
            "North Atlantic Treaty Organization",
            "NATO",
            "NATO",
        ],
        "Tidal Water Agency": ["TWA", "Tidal Water Agency", "TWA"],
    }


def test_a_country_is_one_under_all_its_names() -> None:
    text = (
        "The US paid. The U.S. army left the United States, and U.S. shops closed. UK ships came."
    )
    assert counted(text, PLACE) == {
        "United States": ["US", "U.S.", "United States", "U.S."],
        "United Kingdom": ["UK"],
    }


def test_a_company_is_one_with_and_without_its_legal_form() -> None:
    text = (
        "Hollin Energy plc fell on Monday. Hollin Energy said so in a statement.\n"
        "Shares in Varnholt Marine Ltd rose, and Varnholt Marine’s owner was pleased."
    )
    assert counted(text, BODY) == {
        "Hollin Energy plc": ["Hollin Energy plc", "Hollin Energy"],
        "Varnholt Marine Ltd": ["Varnholt Marine Ltd", "Varnholt Marine"],
    }


def test_a_possessive_is_no_part_of_a_name() -> None:
    text = "Japan's plan and Japan’s ships pleased Tokyo’s mayor, Kenji Mori. Mori's aides left."
    assert counted(text, PLACE) == {"Japan": ["Japan", "Japan"], "Tokyo": ["Tokyo"]}
    assert counted(text, PERSON) == {"Kenji Mori": ["Kenji Mori", "Mori"]}


def test_a_heading_in_capitals_names_only_what_the_text_names() -> None:
    text = (
        "Kenji Mori flew to Japan on Friday, where he spoke of trade.\n"
        "MORI IN JAPAN: A SOLID FOUNDATION\n"
        "THE BALANCE COMMITTEE\n"
        "Mori left again on Monday."
    )
    names = [entity.name for entity in find_entities(text, ())]
    assert names == ["Kenji Mori", "Japan"]
    assert counted(text, PERSON)["Kenji Mori"] == ["Kenji Mori", "MORI", "Mori"]


def test_a_city_that_stands_for_a_government_is_a_place() -> None:
    text = (
        "Ottawa said that it would wait. Beijing warned Tokyo, and Washington agreed with Ottawa."
    )
    assert counted(text, PLACE) == {
        "Ottawa": ["Ottawa", "Ottawa"],
        "Beijing": ["Beijing"],
        "Tokyo": ["Tokyo"],
        "Washington": ["Washington"],
    }


def test_a_company_with_a_country_in_its_name_is_not_the_country() -> None:
    text = (
        "The tanker left the LNG Canada plant in British Columbia on Monday. Canada sells more "
        "liquefied natural gas (LNG) than ever. LNG Canada, a company, said that Canada must build."
    )
    assert counted(text, BODY) == {"LNG Canada": ["LNG Canada", "LNG Canada"]}
    assert counted(text, PLACE)["Canada"] == ["Canada", "Canada"]


def test_a_family_name_of_two_is_the_one_named_last_before_it() -> None:
    text = (
        "Anna Vale sat down. Vale was tired. Her brother Tom Vale came in, and Vale sang.\n"
        "“No,” said Anna Vale. Vale laughed."
    )
    assert counted(text, PERSON) == {
        "Anna Vale": ["Anna Vale", "Vale", "Anna Vale", "Vale"],
        "Tom Vale": ["Tom Vale", "Vale"],
    }
