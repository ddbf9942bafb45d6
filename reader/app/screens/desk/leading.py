"""Where names and quotes of the open article lead: to pages, to searches, to the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.app.folding import Pane
from reader.app.keys import shown
from reader.app.messages import FigureChosen
from reader.app.page.marks import quote_at
from reader.app.page.names import name_at
from reader.app.rows.entities import query_for
from reader.app.screens.desk import entity_filter, panes, quote_actions, status
from reader.articles.annotations import QuoteKind
from reader.library.figure import Figure, figure_of, speaking_figure

if TYPE_CHECKING:
    from reader.app.screens.main import MainScreen
    from reader.app.widgets.reader_view import ReaderView
    from reader.app.widgets.row_list import RowList
    from reader.articles.annotations import Speaker


def next_name(screen: MainScreen) -> None:
    """Mark the next name of the article."""
    _step(screen, 1)


def previous_name(screen: MainScreen) -> None:
    """Mark the one before."""
    _step(screen, -1)


def unmark(screen: MainScreen) -> bool:
    """Take the mark off a name; False where none is marked."""
    marked = screen.reader.marked is not None
    screen.reader.mark(None)
    status.refresh(screen)
    return marked


def follow(screen: MainScreen) -> None:
    """Go where the marked name leads, else to the page of who said the quote in focus."""
    if screen.reader.marked is not None:
        go_to(screen, screen.reader.marked.leads_to)
    elif screen.reader.focused_quote:
        to_speaker(screen)
    else:
        name, quote = (shown(screen.keymap[one][0]) for one in ("name.next", "quote.next"))
        words = f"Nothing is marked yet: {name} goes to the next name, {quote} to the next quote."
        screen.notify(words, markup=False)


def go_to(screen: MainScreen, leads_to: Figure | str) -> None:
    """Open a page, or list what a search finds."""
    if isinstance(leads_to, Figure):
        screen.post_message(FigureChosen(leads_to))
    else:
        entity_filter.list_found(screen, leads_to)


def clicked(screen: MainScreen, event: ReaderView.Clicked) -> None:
    """The mouse chose a code point of the article: a name leads away, a quote comes into focus."""
    if name := name_at(screen.reader.names, event.offset):
        go_to(screen, name.leads_to)
    elif screen.opened:
        quotes = screen.opened.stored.annotations.quotes
        if number := quote_at(quotes, event.offset, screen.state.reported):
            quote_actions.focus(screen, number)


def quote_moved(screen: MainScreen, event: RowList.Moved) -> None:
    """The article goes to the quote under the cursor; a speaker leaves it where it is."""
    if event.key > 0:
        quote_actions.focus(screen, event.key)


def quote_chosen(screen: MainScreen, event: RowList.Chosen) -> None:
    """A speaker leads to their page, a quote to its place, the line below it to the same words.

    Below what is reported stands whose words they were.
    """
    if event.key < 0 or (event.door is not None and _is_reported(screen, event.key)):
        to_speaker(screen)
    elif event.door is not None:
        to_echoes(screen)
    else:
        panes.go(screen, Pane.READER)


def _is_reported(screen: MainScreen, number: int) -> bool:
    quotes = screen.opened.stored.annotations.quotes if screen.opened else ()
    return number <= len(quotes) and quotes[number - 1].kind is QuoteKind.INDIRECT


def entity_chosen(screen: MainScreen, event: RowList.Chosen) -> None:
    """Open the page of a name of the open article."""
    if screen.opened:
        entity = screen.opened.stored.annotations.entities[event.key]
        figure = figure_of(entity.name, entity.kind, screen.opened.stored.id)
        screen.post_message(FigureChosen(figure))


def entity_filtered(screen: MainScreen, event: RowList.Filtered) -> None:
    """List the articles with a name of the open one."""
    if screen.opened:
        entity = screen.opened.stored.annotations.entities[event.key]
        entity_filter.list_found(screen, query_for(entity))


def to_speaker(screen: MainScreen) -> None:
    """Open the page of who said the quote in focus, or of the speaker under the cursor."""
    number = quote_actions.at_speaker(screen) or quote_actions.chosen(screen)
    if screen.opened is None or not number:
        return
    stored = screen.opened.stored
    speaker = stored.annotations.quotes[number - 1].speaker
    figure = speaker and speaking_figure(speaker.name, speaker.kind, stored.id)
    if figure:
        screen.post_message(FigureChosen(figure))
    else:
        screen.notify(_why_no_page(speaker), markup=False, timeout=3)


def to_echoes(screen: MainScreen) -> None:
    """List where else the words of the quote in focus stand."""
    number = quote_actions.chosen(screen)
    if screen.opened and number:
        screen.list_echoes(screen.opened.stored, number)


def _step(screen: MainScreen, direction: int) -> None:
    if not screen.reader.names:
        screen.notify("Nobody and nothing is named in this article.", markup=False, timeout=3)
        return
    panes.go(screen, Pane.READER)
    screen.reader.step_name(direction)
    status.refresh(screen)


def _why_no_page(speaker: Speaker | None) -> str:
    if speaker is None:
        return "Nobody is named as the speaker of this quote."
    return f"“{speaker.name}” is only described, so there is no page."
