"""The head of a page follows what the user says of a name."""

from __future__ import annotations

from datetime import date

import pytest

from reader.library import aliases
from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.figures.head import head_of, shown_as
from reader.library.figures.rows import Year
from tests.unit.library.figures.coast import DUNLOW, ORGANISATION, PELL, PERSON, VALE, Line, news

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


def test_whichever_apostrophe_is_printed_it_is_the_same_name(library: Library) -> None:
    union = Figure(ORGANISATION, "Pilots’ Union")
    for year, sign in ((2025, "'"), (2026, "’")):
        printed = Figure(ORGANISATION, f"Pilots{sign} Union")
        said = Line("We fly", f"Sean O{sign}Dea")
        news(library, date(year, 3, 1), said, Line(f"The {printed.name} met."), names=(printed,))
    assert head_of(library, union).articles == 2
    assert head_of(library, Figure(PERSON, "Sean O’Dea")).quotes == 2
    aliases.also_known_as(library, "Sean O'Dea", "Sean O'Dea-Holt")
    assert head_of(library, Figure(PERSON, "Sean O’Dea-Holt")).quotes == 2
