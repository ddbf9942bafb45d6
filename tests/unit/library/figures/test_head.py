"""The head of a page follows what the user says of a name."""

from __future__ import annotations

from datetime import date

import pytest

from reader.library import aliases
from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.figures.head import head_of, shown_as
from reader.library.figures.rows import Year
from tests.unit.library.figures.coast import DUNLOW, PELL, PERSON, VALE, Line, news

BARE = Figure(PERSON, "Vale", 1)


@pytest.fixture
def coast(library: Library) -> Library:
    news(library, date(2025, 3, 1), Line("Rain", "Vale", "mayor"), names=(DUNLOW,))
    news(library, date(2026, 3, 1), Line("Sun", "Ines Vale", "mayor"), Line("Dunlow", "Jory Pell"))
    return library


def test_counts_years_months_and_roles(coast: Library) -> None:
    head = head_of(coast, VALE)
    assert (head.quotes, head.mentions, head.articles) == (1, 0, 1)
    assert head.years == (Year(2026, 1, 0, 1),)
    assert [month.first for month in head.months] == [date(2026, 3, 1)]
    assert [tenure.role for tenure in head.roles] == ["mayor"]
    assert head_of(coast, Figure(PERSON, "Nobody Here")).articles == 0


def test_a_bare_name_that_was_given_a_full_one_leads_there(coast: Library) -> None:
    given = aliases.also_known_as(coast, "Vale", "Ines Vale", kind=PERSON, article=1)
    head = head_of(coast, BARE)
    assert head.figure == VALE
    assert head.articles == 2
    aliases.take_back(coast, given)
    assert head_of(coast, BARE).figure == BARE


def test_names_are_followed_also_in_a_circle(coast: Library) -> None:
    aliases.also_known_as(coast, "Ines Vale", "Ines Hale")
    aliases.also_known_as(coast, "Ines Hale", "Ines Pole", kind=PERSON)
    assert shown_as(coast, VALE).name == "Ines Pole"
    aliases.also_known_as(coast, "Ines Pole", "Ines Vale")
    assert shown_as(coast, VALE) == VALE
    assert shown_as(coast, PELL) == PELL
    gone = Figure(PERSON, "Nobody Here")
    assert shown_as(coast, gone) == gone
