"""What one does with a quote of any article, on whatever page it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.app.keys import shown
from reader.export.citation import citation

if TYPE_CHECKING:
    from reader.app.app import ReaderApp
    from reader.library.rows import SaidQuote


async def toggle_bookmark(app: ReaderApp, quote: SaidQuote) -> None:
    """Bookmark the quote, or take its bookmark away; both can be undone."""
    toggled = await app.backend.toggle_bookmark(quote.article_id, quote.number)
    app.undoable.append(toggled)
    undo = shown(app.keymap["undo"][0])
    done = "Bookmarked" if toggled.added else "Bookmark removed"
    app.notify(f"{done}. {undo} takes it back.", markup=False, timeout=3)


def copy(app: ReaderApp, quote: SaidQuote) -> None:
    """Copy the quote with its speaker and source to the terminal's clipboard."""
    words = citation(
        quote.text,
        speaker=quote.speaker,
        role=quote.role,
        title=quote.title,
        source=quote.source,
        published=quote.published,
        url=quote.url,
    )
    app.copy_to_clipboard(words)
    app.notify("Copied, with who said it and where.", markup=False, timeout=3)
