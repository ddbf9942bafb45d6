"""What a session leaves behind, and which panes fit."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from reader.app.folding import Pane, visible
from reader.app.screens.desk.panes import TEXT, widths
from reader.app.state import WIDTHS, State, read, write

STATES = st.builds(
    State,
    article=st.integers(0, 10**9),
    query=st.text(),
    list_width=st.integers(*WIDTHS),
    side_width=st.integers(*WIDTHS),
    theme=st.text(),
    quotes_only=st.booleans(),
)


@given(STATES)
def test_a_state_comes_back_as_it_was(state: State) -> None:
    assert read(write(state)) == state


@given(st.text() | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(json.dumps))
def test_anything_else_is_the_beginning(text: str) -> None:
    assert read(text) == State()


def test_values_of_another_kind_are_left_out() -> None:
    assert read('{"article": "7", "query": "tide", "list_width": 9999, "new": 1}') == State(
        query="tide", list_width=WIDTHS[1]
    )


@given(st.integers(0, 400), st.integers(0, 200), st.sampled_from(Pane), st.booleans())
def test_the_pane_in_use_is_on_the_screen(width: int, height: int, pane: Pane, zen: bool) -> None:  # noqa: FBT001
    shown = visible(width, height, pane, zen=zen)
    assert (Pane.READER if zen else pane) in shown


@given(st.integers(*WIDTHS), st.integers(*WIDTHS), st.integers(120, 400))
def test_the_text_keeps_its_room_or_the_columns_their_least(one: int, two: int, width: int) -> None:
    left, right = widths(one, two, width)
    assert min(left, right) >= WIDTHS[0]
    assert left + right + TEXT <= width or min(left, right) == WIDTHS[0]
