"""Rows below each other: laid out as far as asked, and found by line, by key and by step."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.app.rows.row import GAP, Row
from reader.app.rows.sheet import Sheet, drawn

ROWS = st.tuples(st.integers(1, 4), st.booleans())
"""Lines of a row, and whether the cursor can stand on it."""
ITEMS = st.lists(st.lists(ROWS, max_size=3), max_size=12)
Shapes = list[list[tuple[int, bool]]]


class Drawer:
    """Draws items of the given shapes, keys counting from 100, and keeps which it drew."""

    def __init__(self, shapes: Shapes) -> None:
        self.shapes, self.made = shapes, [*()]

    def __call__(self, place: int, width: int) -> list[Row]:
        self.made.append(place)
        line = [("x" * width, "")]
        return [
            Row((line,) * lines, 100 + 10 * place + at if keyed else None)
            for at, (lines, keyed) in enumerate(self.shapes[place])
        ]


def sheet_of(shapes: Shapes) -> Sheet:
    return Sheet(Drawer(shapes), len(shapes), 9)


def whole(shapes: Shapes) -> list[Row]:
    draw = Drawer(shapes)
    return [row for place in range(len(shapes)) for row in draw(place, 9)]


def test_only_what_is_asked_for_is_laid_out_and_once() -> None:
    draw = Drawer([[(2, True)]] * 100)
    sheet = Sheet(draw, 100, 40)
    assert (sheet.laid, sheet.lines) == (0, 0)
    assert sheet.reach(44) == sheet.reach(44) == 22
    assert draw.made == list(range(23))
    assert (sheet.laid, sheet.lines) == (46, 200)
    assert sheet.find(400) == 30
    assert draw.made == list(range(31))
    assert sheet.last() == 99
    assert draw.made == list(range(100))


def test_items_that_come_later_stand_below() -> None:
    draw = Drawer([[(1, True)]] * 5)
    sheet = Sheet(draw, 2, 40)
    assert (sheet.last(), sheet.find(130)) == (1, None)
    sheet.count = 5
    assert (sheet.find(130), sheet.last()) == (3, 4)


def test_an_item_that_has_changed_moves_those_below_it() -> None:
    shapes = [[(1, True)] for _ in range(9)]
    draw = Drawer(shapes)
    sheet = Sheet(draw, 9, 40)
    sheet.reach(3)
    draw.made.clear()
    shapes[1] = [(2, False), (5, True)]
    sheet.again([1, 99])
    assert draw.made == [1]
    assert (sheet.place(111), sheet.place(120), sheet.place(110)) == (2, 3, None)
    assert (sheet.top(2), sheet.top(3), sheet.laid) == (3, 8, 10)


def test_a_row_stands_together_with_the_headings_right_above_it() -> None:
    line = [("x", "")]
    rows = [GAP, Row((line,), 7), GAP, Row((line,) * 2, -1, heading=True), Row((line,), 8)]
    sheet = Sheet(drawn([lambda _, row=row: row for row in rows]), 5, 40)
    assert sheet.last() == 4
    assert sheet.together(1) == (0, 2)
    assert sheet.together(4) == (2, 6)


@given(ITEMS, st.integers(0, 60))
def test_a_row_is_where_it_would_be_if_all_were_laid_out(shapes: Shapes, line: int) -> None:
    rows = whole(shapes)
    at_line = [at for at, row in enumerate(rows) for _ in row.lines]
    sheet = sheet_of(shapes)
    row = sheet.reach(line)
    assert row == (at_line[line] if line < len(at_line) else len(rows))
    assert sheet.laid > line or sheet.rows == rows
    assert sheet.top(row) == sum(len(one.lines) for one in rows[:row])
    for at, one in enumerate(sheet.rows):
        assert sheet.top(at) == at_line.index(at)
        assert one.key is None or sheet.place(one.key) == at


@given(ITEMS)
def test_steps_go_over_every_row_with_a_key_and_back(shapes: Shapes) -> None:
    keyed = [at for at, row in enumerate(whole(shapes)) if row.key is not None]
    sheet = sheet_of(shapes)
    down = [sheet.nearest(0, 1)]
    while down[-1] is not None:
        down.append(sheet.nearest(down[-1] + 1, 1))
    assert down[:-1] == keyed
    assert all(sheet.nearest(below - 1, -1) == above for above, below in pairwise(keyed))
    assert sheet.last() == (keyed[-1] if keyed else None)


@given(ITEMS, st.integers(1, 20))
def test_pages_lead_to_the_end_and_leave_out_no_page(shapes: Shapes, page: int) -> None:
    keyed = [at for at, row in enumerate(whole(shapes)) if row.key is not None]
    sheet = sheet_of(shapes)
    at = sheet.nearest(0, 1)
    while at is not None and (to := sheet.leap(at, page)) is not None:
        following = keyed[keyed.index(at) + 1]
        assert to == following or (to > at and sheet.top(to) <= sheet.top(at) + page)
        at = to
    assert at == (keyed[-1] if keyed else None)
    while at is not None and (to := sheet.leap(at, -page)) is not None:
        assert to < at
        at = to
    assert at == (keyed[0] if keyed else None)


@given(ITEMS, st.integers(0, 60))
def test_the_lines_of_what_is_not_laid_out_are_estimated(shapes: Shapes, line: int) -> None:
    sheet = sheet_of(shapes)
    sheet.reach(line)
    assert sheet.laid <= sheet.lines
    sheet.last()
    assert sheet.laid == sheet.lines == sum(len(row.lines) for row in whole(shapes))
