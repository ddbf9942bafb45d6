"""What one does with a quote: go to it, bookmark it, copy it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.app.folding import Pane
from reader.app.keys import shown
from reader.app.rows.quotes import listed_numbers, spoken_numbers
from reader.app.screens.desk import opening, status
from reader.articles.annotations import SPOKEN
from reader.export.citation import citation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.app.screens.main import MainScreen
    from reader.articles.annotations import Quote
    from reader.articles.article import Article
    from reader.articles.spans import Span


def focus(screen: MainScreen, number: int) -> None:
    """Let a quote stand out in the article and in the list of quotes."""
    screen.reader.focus_quote(number)
    screen.quotes.point_to(number)
    screen.touch()
    status.refresh(screen)


def enter(screen: MainScreen) -> None:
    """The quotes pane begins at the quote in focus, or at the nearest one to where one reads."""
    if screen.opened is None or screen.reader.focused_quote or at_speaker(screen):
        return
    quotes = screen.opened.stored.annotations.quotes
    if numbers := listed_numbers(quotes, reported=screen.state.reported):
        focus(screen, nearest(quotes, numbers, screen.reader.seen))


def at_speaker(screen: MainScreen) -> int:
    """The number of the first quote of the speaker under the cursor of the quotes pane, else 0."""
    return max(0, -(screen.quotes.key or 0)) if screen.pane is Pane.QUOTES else 0


def next_quote(screen: MainScreen) -> None:
    """To the next quote of the text."""
    _step(screen, 1)


def previous_quote(screen: MainScreen) -> None:
    """To the one before."""
    _step(screen, -1)


async def bookmark(screen: MainScreen) -> None:
    """Bookmark the quote in focus, or take its bookmark away."""
    opened, number = screen.opened, chosen(screen)
    if opened is None or not number:
        return
    with screen.telling():
        toggled = await screen.backend.toggle_bookmark(opened.stored.id, number)
        kept = opened.bookmarked ^ {number}
        screen.opened = replace(screen.opened or opened, bookmarked=kept)
        opening.show_quotes(screen)
        screen.reader_app.undoable.append(toggled)
        undo = shown(screen.keymap["undo"][0])
        done = "Bookmarked" if toggled.added else "Bookmark removed"
        screen.notify(f"{done}. {undo} takes it back.", markup=False, timeout=3)
        await opening.refresh_marks(screen)


def copy(screen: MainScreen) -> None:
    """Copy the quote in focus with its speaker and source to the terminal's clipboard."""
    opened, number = screen.opened, chosen(screen)
    if opened is None or not number:
        return
    quote = opened.stored.annotations.quotes[number - 1]
    screen.app.copy_to_clipboard(_cited(opened.stored.article, quote))
    screen.notify("Copied, with who said it and where.", markup=False, timeout=3)


def _step(screen: MainScreen, direction: int) -> None:
    quotes = screen.opened.stored.annotations.quotes if screen.opened else ()
    number = neighbour(quotes, screen.reader.focused_quote, screen.reader.top, direction)
    if number:
        focus(screen, number)
    else:
        screen.notify("Nobody is quoted in this article.", markup=False, timeout=3)


def nearest(quotes: Sequence[Quote], numbers: Sequence[int], seen: Span) -> int:
    """Of the quotes with these numbers the first that begins in `seen`, or else nearest to it."""

    def distance(number: int) -> int:
        start = quotes[number - 1].start
        return max(seen.start - start, start - seen.end + 1, 0)

    return min(numbers, key=distance)


def neighbour(quotes: Sequence[Quote], number: int, top: int, direction: int) -> int:
    """The spoken quote after (1) or before (-1) the one of `number`; 0 when there is none at all.

    Without a number it is the first one below the code point `top`. After the last comes the first.
    """
    spoken = spoken_numbers(quotes)
    if not spoken:
        return 0
    here = quotes[number - 1].start if number else top - (direction > 0)
    if direction > 0:
        return next((n for n in spoken if quotes[n - 1].start > here), spoken[0])
    return next((n for n in reversed(spoken) if quotes[n - 1].start < here), spoken[-1])


def chosen(screen: MainScreen) -> int:
    """The number of the quote in focus; 0, and how to choose one is told, where there is none.

    There is none either while the cursor of the quotes pane, where one is, stands on a speaker.
    """
    number = 0 if at_speaker(screen) else screen.reader.focused_quote
    if not number:
        key = shown(screen.keymap["quote.next"][0])
        screen.notify(f"Choose a quote first: {key} goes to the next one.", markup=False)
    return number


def _cited(article: Article, quote: Quote) -> str:
    speaker = quote.speaker if quote.kind in SPOKEN else None
    return citation(
        article.text[quote.start : quote.end],
        speaker=speaker.name if speaker else None,
        role=speaker.role if speaker else None,
        title=article.title,
        source=article.source,
        published=article.published,
        url=article.url,
    )
