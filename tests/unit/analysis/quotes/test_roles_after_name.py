"""Roles that follow the name."""

from __future__ import annotations

import pytest

from reader.analysis.quotes.find import find_quotes


def role(text: str) -> str | None:
    """What the speaker of the last quote is, who is Maria Dunn."""
    found = find_quotes(text, ())[-1].speaker
    assert found is not None
    assert found.name == "Maria Dunn"
    return found.role


def said_by(description: str) -> str | None:
    return role(f"“Tides do rise,” said Maria Dunn, {description}.")


@pytest.mark.parametrize(
    ("description", "wanted"),
    [
        ("the mayor of Selby", "mayor of Selby"),
        ("52, a nurse from Selby", "nurse from Selby"),
        ("aged 52, a nurse from Selby", "nurse from Selby"),
        ("of Selby, a nurse", "nurse"),
        ("a crab and lobster skipper", "crab and lobster skipper"),
        ("a consulting geologist in Selby", "consulting geologist in Selby"),
        ("herring smoker", "herring smoker"),
        ("who is the mayor of Selby", "mayor of Selby"),
        ("an executive director and the founder’s younger daughter", None),
        ("harbour master since 2011", "harbour master since 2011"),
        ("editor of the Sunday Post", "editor of the Sunday Post"),
        ("editor of Selby TODAY", "editor of Selby TODAY"),
    ],
)
def test_a_description_between_marks(description: str, wanted: str | None) -> None:
    bare = description.removeprefix("an ")
    assert said_by(description) == (wanted or bare)


@pytest.mark.parametrize(
    "clause",
    [
        "who chairs the trust",
        "of the union",
        "no relation",
        "whose daughter is a nurse",
        "prosecuting",
        "52",
        "not a nurse",
    ],
)
def test_a_clause_a_bare_home_and_an_age_are_none(clause: str) -> None:
    assert said_by(clause) is None


@pytest.mark.parametrize(
    "rest",
    [
        "for 20 years",
        "at the time",
        "on Monday",
        "yesterday in a short speech",
        "by training",
        "hoping to win",
        "and no relation",
        "who teaches at Selby",
    ],
)
def test_times_doings_and_clauses_are_left_out(rest: str) -> None:
    assert said_by(f"a rower {rest}") == "rower"


@pytest.mark.parametrize(
    "rest", ["hired by the town", "representing Selby North", "in the union’s training wing"]
)
def test_what_tells_which_one_is_kept(rest: str) -> None:
    assert said_by(f"an engineer {rest}") == f"engineer {rest}"


def test_what_somebody_was_until_a_year_is_not_what_they_are() -> None:
    assert said_by("a van driver until the age of 24") is None


def test_the_name_of_the_body_just_told_belongs_to_it() -> None:
    text = "Maria Dunn, chief executive of the contractor, Orr & Vane Ltd, called it “rather sad”."
    assert role(text) == "chief executive of the contractor, Orr & Vane Ltd"


def test_a_party_in_brackets_and_letters_may_stand_between() -> None:
    assert role("Maria Dunn (Lab, Weir), the deputy leader, called it “rather sad”.") == (
        "deputy leader"
    )
    assert role("Maria Dunn KC, a barrister, called it “rather sad”.") == "barrister"


def test_a_rank_is_joined_with_the_unit() -> None:
    text = "“Tides do rise,” said Sergeant Maria Dunn, of the roads unit."
    assert role(text) == "Sergeant of the roads unit"


def test_another_person_in_a_list_is_no_description() -> None:
    text = "Delon Smith left at six. “Tides do rise,” said Maria Dunn, Delon Smith and others."
    assert role(text) is None
