"""What the list of everyone says of itself, its rows, and what a session keeps of it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.app.everybody import Ranked
from reader.app.ranking import Ranking, heading, next_kind, read, unlisted, why_empty, write
from reader.app.rows.everyone import column_heads, figure_row
from reader.app.when import EVER, Stretch, When
from reader.articles.annotations import EntityKind
from reader.library.figure import Figure
from reader.library.figures.counting import By
from reader.library.figures.rows import FigureRow

NOW = date(2026, 11, 26)
PERSON, PLACE = EntityKind.PERSON, EntityKind.PLACE
KEYS = {"earlier": "[", "time": "r", "back": "Esc"}


def row(
    name: str, kind: EntityKind = PERSON, *, role: str | None = None, article: int = 0
) -> Ranked:
    figure = Figure(kind, name, article or None)
    headline = "Tide tables printed upside down" if article else None
    return Ranked(FigureRow(figure, 1204, 31, 9, role), headline)


def text(ranked: Ranked, width: int = 92, typed: str = "") -> str:
    (line,) = figure_row(ranked, 0, By.QUOTES, typed, width).lines
    return "".join(words for words, _ in line)


@pytest.mark.parametrize(
    ("ranking", "typed", "total", "words"),
    [
        (Ranking(), "", None, "everyone by quotes, all time"),
        (
            Ranking(By.QUOTES, PERSON, When(Stretch.MONTH)),
            "",
            1204,
            "people by quotes, November 2026 · 1,204",
        ),
        (Ranking(By.MENTIONS, PLACE), "elm", 2, "places like “elm” by mentions, all time · 2"),
    ],
)
def test_the_head_says_what_is_shown(
    ranking: Ranking, typed: str, total: int | None, words: str
) -> None:
    assert heading(ranking, typed, NOW, total) == words


@pytest.mark.parametrize(
    ("ranking", "typed", "words"),
    [
        (Ranking(), "", "Nobody is quoted in the library."),
        (Ranking(By.MENTIONS, PLACE, When(Stretch.DAY)), "", "No place is named today.\n[ goes to"),
        (
            Ranking(when=When(Stretch.YEAR)),
            "zq",
            "No name with these letters is quoted in 2026.\nEsc",
        ),
    ],
)
def test_an_empty_list_says_why_and_what_to_press(ranking: Ranking, typed: str, words: str) -> None:
    assert why_empty(ranking, typed, NOW, KEYS).startswith(words)


def test_a_row_has_rank_name_role_and_counts() -> None:
    assert text(row("Ines Okafor", role="dean")).split() == [
        "1",
        "Ines",
        "Okafor",
        "dean",
        "1,204",
        "31",
    ]
    assert "place" in text(row("Elmshore", PLACE))


def test_a_bare_name_says_where_it_is_from() -> None:
    assert "mayor, in ‘Tide tables" in text(row("Pell", role="mayor", article=3))
    assert "  in ‘Tide tables printed" in text(row("Pell", article=3))


def test_the_letters_that_were_typed_have_a_sign_besides_colour() -> None:
    (line,) = figure_row(row("Ines Okafor"), 0, By.QUOTES, "oka", 92).lines
    assert [words for words, ink in line if "found" in ink] == ["Oka"]
    assert all("name" in ink for words, ink in line if words in ("Ines ", "Oka", "for"))


def test_what_it_is_ranked_by_is_marked_above_the_numbers() -> None:
    _, right = column_heads(By.MENTIONS, 90)
    words = "".join(part for part, _ in right)
    assert words.split() == ["quotes", "mentions", "▾"]
    assert len(words.rstrip()) == len(words) - 2


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=9), st.integers(24, 120))
def test_no_name_breaks_a_line(name: str, role: str, typed: str, width: int) -> None:
    assert cell_len(text(row(name, role=role), width, typed)) <= width


def test_nobody_is_listed_twice() -> None:
    renn, pell, other = row("Tobias Renn"), row("Pell", article=3), row("Pell", article=4)
    assert unlisted([pell, renn, other], [renn]) == [pell, other]


def test_the_kinds_come_round_again() -> None:
    kind: EntityKind | None = None
    seen = []
    for _ in range(4):
        seen.append(kind)
        kind = next_kind(kind)
    assert kind is None
    assert set(seen) == {None, *EntityKind}


@given(
    st.builds(
        Ranking,
        st.sampled_from(By),
        st.none() | st.sampled_from(EntityKind),
        st.builds(When, st.sampled_from(Stretch), st.none() | st.dates()),
    )
)
def test_what_is_kept_is_read_again(ranking: Ranking) -> None:
    assert read(write(ranking)) == ranking


@given(st.none() | st.text())
def test_anything_else_is_the_default(kept: str | None) -> None:
    assert read(kept) == Ranking(By.QUOTES, None, EVER)
