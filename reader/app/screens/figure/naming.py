"""Say who is who from a page: join two names, keep them apart, rename, split."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from reader.app.figure.listing import article_of
from reader.app.figure.sections import LONG
from reader.app.figure.who_is_who import Answer, Says
from reader.app.keys import shown
from reader.app.screens.figure import choosing, drawing
from reader.articles.cleaning import clean_line
from reader.articles.plural import plural
from reader.library.figure import figure_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence

    from reader.app.screens.figure_page import FigurePage
    from reader.app.undoable import Undoable
    from reader.library.figure import Figure


def ask(page: FigurePage) -> None:
    """“Same person?”, of whoever the page is about."""
    from reader.app.screens.same_person import SamePerson

    state = page.state
    if state.head and state.head.articles:
        dialog = SamePerson(page.backend.figures, state.head, state.offers, page.keymap)
        page.app.push_screen(dialog, partial(_answered, page))


def pick(page: FigurePage) -> None:
    """Pick the article under the cursor, or drop it again."""
    item = choosing.row(page)
    article_id = None if item is None else article_of(item)
    if article_id is None:
        page.notify("Go to a quote, a sentence or an article to pick it.", markup=False)
        return
    look = page.state.look
    page.state.look = replace(look, picked=look.picked ^ {article_id})
    _draw_picked(page, {article_id})
    page.rows.action_move_down()


def drop_picked(page: FigurePage) -> None:
    """Nothing is picked any more."""
    picked = page.state.look.picked
    page.state.look = replace(page.state.look, picked=frozenset())
    _draw_picked(page, picked)


def ask_apart(page: FigurePage) -> None:
    """Ask who is meant by the articles that are picked, or by the one under the cursor."""
    from reader.app.screens.line_dialog import LineDialog

    item, figure = choosing.row(page), page.state.figure
    here = None if item is None else article_of(item)
    chosen = page.state.look.picked or frozenset(() if here is None else (here,))
    if not chosen:
        page.notify("Pick the articles that mean somebody else first.", markup=False)
        return
    name = clean_line(figure.name)
    about = _titles(page, chosen)
    where = "this article" if len(chosen) == 1 else f"these {len(chosen)} articles"
    title = f"In {where} {name} is somebody else"
    dialog = LineDialog(title, name, hint="who it is there", about=about)
    page.app.push_screen(dialog, partial(_split, page, figure, chosen))


def _titles(page: FigurePage, article_ids: frozenset[int]) -> str:
    """The headlines of some articles that are on the page, one a line."""
    listing = page.state.listing
    titles = {}
    for item in listing.items if listing else ():
        printed = getattr(item, "quote", None) or getattr(item, "headline", item)
        if (article_id := article_of(item)) in article_ids:
            titles[article_id] = clean_line(printed.title)
    return "\n".join(titles.values())


def _draw_picked(page: FigurePage, article_ids: frozenset[int] | set[int]) -> None:
    for section, listing in page.state.listings.items():
        if section in LONG:
            places = [
                at for at, item in enumerate(listing.items) if article_of(item) in article_ids
            ]
            page.rows_of(section).draw_again(places)
    drawing.draw(page)


def _answered(page: FigurePage, answer: Answer | None) -> None:
    if answer is None:
        return
    door, figure, choice = page.backend.figures, page.state.figure, answer.choice
    if answer.says is Says.DIFFERENT and choice.offer:
        told = f"{choice.name} is somebody else"
        page.work_on(_apart(page, door.say_different(choice.offer), told), "naming")
    elif answer.says is Says.SAME and choice.offer:
        told = f"{figure.name} and {choice.name} are one"
        page.work_on(_do(page, door.say_same(choice.offer), told), "naming")
    else:
        told = f"{figure.name} is shown as {choice.name}"
        page.work_on(_do(page, door.call(figure, choice.name), told), "naming")


async def _apart(page: FigurePage, change: Awaitable[Undoable], told: str) -> None:
    """Once the two are told apart, go on to the next who may be meant."""
    await _do(page, change, told)
    page.state.offers = await page.backend.figures.offers(page.state.figure)
    if page.state.offers and page.is_current:
        ask(page)


def _split(page: FigurePage, figure: Figure, article_ids: frozenset[int], line: str | None) -> None:
    name = clean_line(line or "")
    if name and name != figure.name:
        page.work_on(_split_off(page, figure, sorted(article_ids), name), "naming")


async def _split_off(
    page: FigurePage, figure: Figure, article_ids: Sequence[int], name: str
) -> None:
    where = plural(len(article_ids), "article")
    change = page.backend.figures.split(figure, name, article_ids)
    await _do(page, change, f"{name} it is in {where}")
    page.state.look = replace(page.state.look, picked=frozenset())
    if not (await page.backend.figures.head(page.state.asked)).articles:
        page.state.asked = figure_of(name, figure.kind, article_ids[0])
    page.read_anew()


async def _do(page: FigurePage, change: Awaitable[Undoable], told: str) -> None:
    page.reader_app.undoable.append(await change)
    undo = shown(page.keymap["undo"][0])
    page.notify(f"{told}. {undo} takes it back.", markup=False)
    page.read_anew()
