"""Whom a headline names."""

from __future__ import annotations

from datetime import date

import pytest

from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.figures.standing_in import standing_in
from tests.unit.library.figures.coast import BOARD, DUNLOW, ORGANISATION, PLACE, VALE, Line, news

DAY = date(2026, 3, 6)
GULLS = Figure(ORGANISATION, "Dunlow Gulls")
HALL = Figure(PLACE, "Harbour Board Hall")


@pytest.fixture
def coast(library: Library) -> Library:
    told = "Ines Vale, the Harbour Board, Harbour Board Hall, Dunlow Gulls and Dunlow."
    news(library, DAY, Line(told), names=(VALE, BOARD, HALL, GULLS, DUNLOW))
    return library


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Dunlow Gulls 3, Saltmere 2", ["Dunlow Gulls"]),
        ("INES VALE’S LAST DAY", ["Ines Vale"]),
        ("Vale leaves Harbour Board Hall", ["Harbour Board Hall"]),
        ("Ines Vale: Harbour Board is no Vale", ["Ines Vale", "Harbour Board"]),
        ("Dunlow, and the harbour board", []),
        ("", []),
    ],
)
def test_full_names_of_the_library_are_found_as_they_stand(
    coast: Library, line: str, names: list[str]
) -> None:
    found = standing_in(coast, line)
    assert [figure.name for _, figure in found] == names
    for span, figure in found:
        assert line[span.start : span.end].lower() == figure.name.lower()
