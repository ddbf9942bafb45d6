"""A list of rows of any height: lays out what is looked at, and stays where one is in it."""

from __future__ import annotations

from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual import on
from textual.screen import Screen

import reader.app
from reader.app.keys import Context, resolve
from reader.app.rows.row import GAP, Row
from reader.app.widgets.row_list import RowList
from tests.app.bookmark_house import House
from tests.app.newsroom import lines

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from textual.app import ComposeResult
    from textual.pilot import Pilot


class Page(Screen[None]):
    """Nothing but a list, of `names`, each with a line below it that wraps on few cells."""

    CSS_PATH = Path(reader.app.__file__).parent / "styles" / "app.tcss"

    def __init__(self, count: int) -> None:
        super().__init__()
        self.names = [f"row {at}." for at in range(count)]
        self.drawn: set[int] = set()
        self.wanted: list[int] = []

    def compose(self) -> ComposeResult:
        yield RowList("rows", resolve({})[0], Context.MOVE)

    @property
    def rows(self) -> RowList:
        return self.query_exactly_one(RowList)

    def draw(self, place: int, width: int) -> list[Row]:
        self.drawn.add(place)
        below = [[("more", "muted")]] * (1 if width > 40 else 2)
        return [GAP, Row(([(self.names[place], "name")], *below), place, names_lead=True)]

    def show(self, key: int | None = 0) -> None:
        self.rows.show(self.draw, len(self.names), key)

    @on(RowList.Wanted)
    def want(self, event: RowList.Wanted) -> None:
        self.wanted.append(event.count)


@asynccontextmanager
async def list_of(count: int, size: tuple[int, int] = (60, 30)) -> AsyncIterator[tuple[Page, Any]]:
    page = Page(count)
    app: Any = House(page)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        page.show()
        await pilot.pause()
        yield page, pilot


def on_screen(pilot: Pilot[Any]) -> list[str]:
    """The rows in sight, the one under the cursor marked."""
    return [line[:20].strip() for line in lines(pilot.app) if "row" in line]


async def test_only_what_is_on_the_screen_is_laid_out() -> None:
    async with list_of(1000) as (page, pilot):
        assert "▌row 0." in on_screen(pilot)[0]
        assert len(page.drawn) <= 30 // 3 + 1
        await pilot.press("ctrl+d")
        await pilot.pause()
        assert len(page.drawn) <= 60 // 3 + 2


async def test_the_bar_leads_to_the_end_of_what_was_never_looked_at() -> None:
    async with list_of(1000) as (page, pilot):
        assert page.rows.max_scroll_y == 3000 - 30
        page.rows.scroll_to(y=page.rows.max_scroll_y, animate=False)
        await pilot.pause()
        assert on_screen(pilot)[-1].startswith("row 999.")


async def test_a_row_far_below_can_be_pointed_to_and_the_end_is_reached() -> None:
    async with list_of(1000) as (page, pilot):
        page.rows.point_to(500)
        await pilot.pause()
        assert on_screen(pilot)[-1].startswith("▌row 500.")
        assert max(page.drawn) < 520
        await pilot.press("G")
        assert on_screen(pilot)[-1].startswith("▌row 999.")
        await pilot.press("g")
        assert on_screen(pilot)[0].startswith("▌row 0.")


async def test_other_sizes_and_colours_leave_one_where_one_was() -> None:
    async with list_of(1000) as (page, pilot):
        page.rows.point_to(500)
        await pilot.pause()
        top, bottom = on_screen(pilot)[0], on_screen(pilot)[-1]
        await pilot.resize_terminal(30, 40)
        await pilot.pause()
        assert (on_screen(pilot)[0], on_screen(pilot)[-1]) == (top, bottom)
        await pilot.resize_terminal(30, 20)
        await pilot.pause()
        assert on_screen(pilot)[-1].startswith("▌row 500.")
        was = on_screen(pilot)
        pilot.app.theme = "paper"
        await pilot.pause()
        assert on_screen(pilot) == was


async def test_rows_that_come_above_do_not_move_the_screen() -> None:
    async with list_of(100) as (page, pilot):
        page.rows.point_to(50)
        page.rows.scroll_relative(y=-6, animate=False)
        await pilot.pause()
        was = on_screen(pilot)
        page.names = ["a row above"] * 7 + page.names
        page.rows.show_again(page.draw, len(page.names), 57)
        await pilot.pause()
        assert on_screen(pilot) == was
        page.names = page.names[7:]
        page.rows.show_again(page.draw, len(page.names), 50)
        await pilot.pause()
        assert on_screen(pilot) == was


async def test_more_is_wanted_once_where_less_than_a_screen_is_left() -> None:
    async with list_of(30) as (page, pilot):
        assert page.wanted == []
        await pilot.press("G", "k", "G")
        assert page.wanted == [30]
        page.names += [f"row {at}." for at in range(30, 60)]
        page.rows.grow(60)
        await pilot.pause()
        assert page.wanted == [30]
        await pilot.press("j")
        assert on_screen(pilot)[-1].startswith("▌row 30.")
        await pilot.press("G")
        assert page.wanted == [30, 60]


async def test_a_row_that_grows_moves_what_is_below_it() -> None:
    async with list_of(9) as (page, pilot):
        page.names[1] = "row one"
        page.rows.draw_again([1])
        await pilot.pause()
        assert on_screen(pilot)[:3] == ["▌row 0.", "row one", "row 2."]
