"""Put right who said a quote, or that nobody did."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.app.candidates import NOBODY, Choice, Does
from reader.app.keys import shown
from reader.app.screens.desk import opening, quote_actions
from reader.articles.cleaning import clean_line

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from reader.app.screens.main import MainScreen
    from reader.app.undoable import Undoable
    from reader.articles.annotations import Quote


def who_said(screen: MainScreen) -> None:
    """Ask who said the quote in focus."""
    number = quote_actions.chosen(screen)
    if screen.opened and number:
        from reader.app.screens.who_said import WhoSaid

        stored = screen.opened.stored
        dialog = WhoSaid(stored, number, screen.keymap)
        quote = stored.annotations.quotes[number - 1]
        screen.app.push_screen(dialog, partial(_answered, screen, number, quote))


async def not_a_quote(screen: MainScreen) -> None:
    """Say that the quote in focus is none."""
    number = quote_actions.chosen(screen)
    if screen.opened and number:
        await _apply(screen, screen.opened.stored.id, number, NOBODY)


async def _answered(screen: MainScreen, number: int, asked: Quote, choice: Choice | None) -> None:
    """Apply the answer, unless the quotes were found anew while the user thought about it."""
    if choice is None or screen.opened is None:
        return
    await screen.reload_marks()
    stored = screen.opened.stored
    if any(
        (quote.start, quote.end) == (asked.start, asked.end)
        for quote in stored.annotations.quotes[number - 1 : number]
    ):
        await _apply(screen, stored.id, number, choice)
    else:
        screen.notify("The article has just been analysed anew; ask again.", markup=False)


async def _apply(screen: MainScreen, article_id: int, number: int, choice: Choice) -> None:
    backend = screen.backend
    if choice.does is Does.ALIAS:
        from reader.app.screens.line_dialog import LineDialog

        title = f"{choice.name} is also known as"
        dialog = LineDialog(title, "", hint="the full name, for every article")
        screen.app.push_screen(dialog, partial(_rename, screen, choice.name))
    elif choice.does is Does.NOBODY:
        await _do(screen, backend.not_a_quote(article_id, number), "No longer a quote")
    else:
        change = backend.name_speaker(article_id, number, choice.name)
        await _do(screen, change, f"Said by {choice.name}")


async def _rename(screen: MainScreen, alias: str, line: str | None) -> None:
    name = clean_line(line or "")
    if name:
        done = f"{alias} is shown as {name}"
        await _do(screen, screen.backend.also_known_as(alias, name), done)


async def _do(screen: MainScreen, change: Awaitable[Undoable], done: str) -> None:
    with screen.telling():
        screen.reader_app.undoable.append(await change)
        undo = shown(screen.keymap["undo"][0])
        screen.notify(f"{done}. {undo} takes it back.", markup=False, timeout=3)
        await opening.reload_marks(screen)
