"""In whose company somebody is seen, and who speaks for what."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.figures.belonging import naming, speakers_of
from reader.library.figures.company import named_beside, quoted_beside
from tests.unit.library.figures.coast import (
    BOARD,
    DUNLOW,
    ORGANISATION,
    PELL,
    PERSON,
    PLACE,
    VALE,
    Line,
    news,
)

DAY = date(2026, 3, 1)
COAST = Figure(PLACE, "Coastland")
ONCE = Figure(PERSON, "Wren Abara")


def test_who_is_quoted_in_the_same_articles(library: Library) -> None:
    for _ in range(2):
        news(library, DAY, Line("One", "Ines Vale"), Line("Two", "Jory Pell"))
    news(library, DAY, Line("Three", "Ines Vale"), Line("Dunlow is wet."), names=(DUNLOW,))
    news(library, DAY, Line("Four", "Wren Abara"))
    beside = quoted_beside(library, VALE, 5)
    assert [(one.figure, one.together) for one in beside] == [(PELL, 2)]


def test_what_is_named_everywhere_does_not_come_first(library: Library) -> None:
    for number in range(30):
        line = Line(
            f"Coastland {number} with Ines Vale and Harbour Board."
            if number < 6
            else f"Coastland {number}."
        )
        news(library, DAY + timedelta(number), line, names=(COAST, VALE, BOARD))
    news(library, DAY, Line("Ines Vale met Wren Abara in Coastland."), names=(COAST, VALE, ONCE))
    beside = named_beside(library, VALE, 5)
    assert [one.figure for one in beside] == [BOARD, COAST, ONCE]
    assert beside[1].together > beside[0].together


def test_speakers_whose_role_names_an_organisation(library: Library) -> None:
    named = Line("The Harbour Board met in Dunlow.")
    news(
        library,
        DAY,
        named,
        Line("One", "Ines Vale", "chair of the harbour board"),
        Line("Two", "Jory Pell", "cook"),
        names=(BOARD,),
    )
    news(
        library,
        DAY,
        named,
        Line("Three", "Ines Vale", "Harbour Board chair"),
        Line("Four", "Wren Abara", "Harbour Board clerk"),
        names=(BOARD,),
    )
    assert [(one.figure.name, one.role, one.quotes) for one in speakers_of(library, BOARD, 5)] == [
        ("Ines Vale", "Harbour Board chair", 2),
        ("Wren Abara", "Harbour Board clerk", 1),
    ]
    assert speakers_of(library, Figure(ORGANISATION, "Nobody Ltd"), 5) == []


@pytest.mark.parametrize(
    ("place", "role", "named"),
    [
        ("Canada", "Canadian prime minister", True),
        ("Japan", "Japanese trade minister", True),
        ("Dunlow", "mayor of Dunlow", True),
        ("France", "French trade minister", True),
        ("Netherlands", "former Dutch ambassador", True),
        ("Türkiye", "Turkish lira trader", True),
        ("United Kingdom", "British high commissioner", True),
        ("South Africa", "South African opener", True),
        ("Africa", "South African opener", False),
        ("Austria", "Australian prime minister", False),
        ("India", "Indiana governor", False),
        ("Port (", "head of the Port", True),
        ("Isle", "Islington mayor", False),
    ],
)
def test_a_role_names_a_place_or_its_people(place: str, role: str, named: bool) -> None:  # noqa: FBT001
    assert naming(Figure(PLACE, place), {place})(role) is named
