"""What one does with a quote of a page: keep it, copy it, read all of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from reader.app.figure.sections import Section
from reader.app.keys import shown
from reader.app.screens.figure import choosing
from reader.export.citation import citation

if TYPE_CHECKING:
    from reader.app.figures_door import Quoted
    from reader.app.screens.figure_page import FigurePage


def bookmark(page: FigurePage) -> None:
    """Bookmark the quote under the cursor, or take its bookmark away."""
    quoted, at = _quoted(page), page.rows.key
    if quoted is None or at is None:
        page.notify("Only quotes are bookmarked here; Enter opens the article.", markup=False)
        return
    page.work_on(_toggle(page, quoted, at), "mark")


def copy(page: FigurePage) -> None:
    """Copy the words under the cursor with who said them, and where."""
    item = choosing.row(page)
    printed: Any = getattr(item, "quote", item)
    if not hasattr(printed, "text"):
        page.notify("Go to a quote or a sentence to copy it.", markup=False)
        return
    page.app.copy_to_clipboard(
        citation(
            printed.text,
            speaker=getattr(printed, "speaker", None),
            role=getattr(printed, "role", None),
            title=printed.title,
            source=printed.source,
            published=printed.published,
            url=getattr(printed, "url", None),
        )
    )
    page.notify("Copied, with who said it and where.", markup=False, timeout=3)


def whole(page: FigurePage) -> None:
    """Show all of a long quote, or fold it again."""
    at = page.rows.key
    if _quoted(page) is not None and at is not None:
        state = page.state
        state.look = replace(state.look, whole=state.look.whole ^ {at})
        page.rows.draw_again([at])
        page.rows.bring_cursor()


async def _toggle(page: FigurePage, quoted: Quoted, at: int) -> None:
    quote = quoted.quote
    toggled = await page.backend.toggle_bookmark(quote.article_id, quote.number)
    page.reader_app.undoable.append(toggled)
    listing = page.state.listings.get(Section.QUOTES)
    if listing and at < len(listing.items) and listing.items[at] == quoted:
        listing.items[at] = replace(quoted, kept=toggled.added)
        page.rows_of(Section.QUOTES).draw_again([at])
    undo = shown(page.keymap["undo"][0])
    done = "Bookmarked" if toggled.added else "Bookmark removed"
    page.notify(f"{done}. {undo} takes it back.", markup=False, timeout=3)


def _quoted(page: FigurePage) -> Quoted | None:
    item: Quoted | None = choosing.row(page) if page.state.section is Section.QUOTES else None
    return item
