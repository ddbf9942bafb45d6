"""The same words elsewhere, as rows: who had them when, and what differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.app.drawing.painting import Line
from reader.app.rows.echoes import DIFFERS, Asked, asked_row, echo_rows, one_an_article
from reader.app.rows.row import Row
from reader.articles.annotations import EntityKind
from reader.articles.same_words import How
from reader.articles.spans import Span
from reader.library.echo import Echo
from reader.library.figure import Figure

SAID = "“The old slipway floods at every spring tide,”"
VARIED = "“The old slipway floods at each spring tide,”"
INES = Figure(EntityKind.PERSON, "Inés Valcourt")
ASKED = Asked(
    text=SAID,
    speaker="Inés Valcourt",
    figure=INES,
    role="harbour master",
    title="Slipway floods again",
    source="The Saltmere Gull",
    published=date(2026, 3, 6),
)
ECHO = Echo(
    article_id=7,
    number=2,
    title="What the keeper said",
    source="Strait Wire",
    published=date(2026, 3, 2),
    speaker="Inés Valcourt",
    other_speaker=False,
    how=How.VARIED,
    text=VARIED,
    differs=(Span(VARIED.index("each"), VARIED.index("each") + 4),),
    asked=SAID,
    asked_differs=(Span(SAID.index("every"), SAID.index("every") + 5),),
    figure=INES,
)


def listed(echoes: list[Echo], width: int = 60, asked: Asked = ASKED) -> list[Row]:
    places = range(max(1, len(echoes)))
    return [row for at in places for row in echo_rows(asked, echoes, at, width)]


def words(lines: tuple[Line, ...]) -> list[str]:
    return [" ".join("".join(text for text, _ in line).split()) for line in lines]


def test_an_entry_says_when_where_who_how_and_what() -> None:
    (heading, row) = listed([ECHO])
    assert words(heading.lines) == ["earlier"]
    assert words(row.lines) == [
        "2 March 2026 · Strait Wire varied",
        "What the keeper said",
        "Inés Valcourt",
        VARIED,
    ]
    assert [text for text, ink in row.lines[-1] if ink == DIFFERS] == ["each"]
    assert row.doors == (2,)


def test_the_quotation_on_top_marks_what_the_entry_lacks() -> None:
    row = asked_row(ASKED, ECHO.asked_differs, 60)
    assert words(row.lines) == [
        "6 March 2026 · The Saltmere Gull",
        "Slipway floods again",
        "Inés Valcourt harbour master",
        SAID,
    ]
    assert [text for text, ink in row.lines[-1] if ink == DIFFERS] == ["every"]


def test_another_name_for_the_same_words_has_a_sign_and_names_both() -> None:
    other = replace(ECHO, speaker="Jory Pell", other_speaker=True)
    assert "≠ Jory Pell not Inés Valcourt" in words(listed([other])[1].lines)


def test_nobody_named_and_nobody_with_a_page_are_told_apart_from_a_door() -> None:
    nobody = replace(ECHO, speaker=None, figure=None)
    described = replace(ECHO, speaker="a spokesman", figure=None)
    rows = [row for row in listed([nobody, described]) if row.key is not None]
    assert words(rows[0].lines)[2] == "nobody is named"
    assert words(rows[1].lines)[2] == "a spokesman"
    assert [row.doors for row in rows] == [(), ()]


def test_headings_say_which_came_first() -> None:
    days = (2, 4, 6, 9)
    echoes = [replace(ECHO, published=date(2026, 3, day), article_id=day) for day in days]
    rows = listed(echoes)
    headings = [words(row.lines)[0] for row in rows if row.key is None and words(row.lines)[0]]
    assert headings == ["earlier", "the same day", "later"]
    assert [row.key for row in rows if row.key is not None] == [0, 1, 2, 3]


def test_an_article_is_listed_once_with_its_nearest_words() -> None:
    exact = replace(ECHO, number=5, how=How.EXACT, differs=(), asked_differs=())
    elsewhere = replace(ECHO, article_id=8)
    assert one_an_article([ECHO, exact, elsewhere]) == [exact, elsewhere]


def test_nothing_is_one_line() -> None:
    (row,) = listed([])
    assert words(row.lines) == ["These words stand in no other article."]


@pytest.mark.parametrize("width", [12, 40, 92])
@given(
    st.text(min_size=1, max_size=60),
    st.sampled_from(
        ["長い夜の天文台の発表", "x" * 90, "Ó Súilleabháin, keeper of the outer light"]
    ),
)
def test_no_line_is_wider_than_the_page(width: int, text: str, name: str) -> None:
    echo = replace(
        ECHO, text=text, differs=(Span(0, 1),), speaker=name, title=name * 3, source=name
    )
    asked = replace(ASKED, text=text, speaker=name, role=name, source=name)
    other = replace(echo, other_speaker=True)
    for row in [asked_row(asked, (), width), *listed([echo, other], width, asked)]:
        for line in row.lines:
            assert sum(cell_len(piece) for piece, _ in line) <= width
