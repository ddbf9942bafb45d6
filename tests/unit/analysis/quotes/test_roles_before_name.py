"""Roles that stand before the name."""

from __future__ import annotations

import pytest

from reader.analysis.quotes.find import find_quotes


def role(text: str) -> str | None:
    """What the speaker of the last quote is, who is Maria Dunn."""
    found = find_quotes(text, ())[-1].speaker
    assert found is not None
    assert found.name == "Maria Dunn"
    return found.role


@pytest.mark.parametrize(
    ("office", "wanted"),
    [
        ("crane operator", "crane operator"),
        ("site geologist", "site geologist"),
        ("general secretary", "general secretary"),
        ("the port’s deputy director", "port’s deputy director"),
        ("Selby’s mayor", "Selby’s mayor"),
        ("Orr & Vane analyst", "Orr & Vane analyst"),
        ("co-host", "co-host"),
        ("his sister", "sister"),
        ("her former boss", "former boss"),
        ("presidential candidate Senator", "presidential candidate"),
        ("retired judge", "retired judge"),
    ],
)
def test_an_office_right_before_the_name(office: str, wanted: str) -> None:
    assert role(f"“Tides do rise,” said {office} Maria Dunn.") == wanted


@pytest.mark.parametrize("title", ["Dr", "Dame", "Lady", "Mrs Justice"])
def test_an_honorific_is_none(title: str) -> None:
    assert role(f"“Tides do rise,” said {title} Maria Dunn.") is None


@pytest.mark.parametrize(
    ("office", "wanted"),
    [
        ("The mayor of Selby", "mayor of Selby"),
        ("The port’s deputy director", "port’s deputy director"),
        ("A feed store clerk", "feed store clerk"),
        ("His deputy", "deputy"),
        ("Her opposite number", "opposite number"),
        ("Lam Son’s ambassador", "Lam Son’s ambassador"),
        ("The conciliator", "conciliator"),
        ("The works minister, Chief (Mrs)", "works minister"),
        ("Counsel for the relief fund (RF)", "Counsel for the relief fund (RF)"),
    ],
)
def test_an_office_between_marks_before_the_name(office: str, wanted: str) -> None:
    comma = "" if office.endswith("(Mrs)") else ","
    assert role(f"{office}{comma} Maria Dunn, called it “rather sad”.") == wanted


def test_the_office_counts_more_than_the_rank_beside_it() -> None:
    assert role("“And then?” asked the prosecutor, Inspector Maria Dunn.") == "prosecutor"
    assert role("The chair, retired judge Maria Dunn, called it “rather sad”.") == "chair"


def test_an_office_with_what_it_is_for() -> None:
    assert role("Secretary of State Maria Dunn said: “Tides do rise.”") == "Secretary of State"
    assert role("Minister for Health Maria Dunn said: “Tides do rise.”") == "Minister for Health"


def test_two_offices_of_one_person_are_one_role() -> None:
    assert role("Founder and chief executive Maria Dunn said: “Tides do rise.”") == (
        "Founder and chief executive"
    )
    assert role("The mayor and skipper Maria Dunn said: “Tides do rise.”") == "skipper"


def test_whose_owner_is_an_owner() -> None:
    text = "It was baked in a pottery whose owner, Maria Dunn, called it “rather sad”."
    assert role(text) == "owner"


@pytest.mark.parametrize(
    "text",
    [
        "And even if Orr becomes president, Maria Dunn said it was “rather sad”.",
        "The river, Maria Dunn said, was “rather sad”.",
    ],
)
def test_what_is_no_office_before_a_comma(text: str) -> None:
    assert role(text) is None


def test_a_verb_before_the_office_is_no_part_of_it() -> None:
    assert role("It ended by introducing President Maria Dunn, who said: “Tides do rise.”") == (
        "President"
    )
