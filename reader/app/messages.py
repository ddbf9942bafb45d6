"""What happens in one part of the app and matters to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from reader.library.figure import Figure


class BookmarksChanged(Message):
    """A bookmark was set, edited, removed or restored, a quote corrected, or a name given.

    Posted to the screen in front; a screen that is shown again looks for itself.
    """


class FigureChosen(Message):
    """The user wants the page of a person, an organisation or a place."""

    def __init__(self, figure: Figure) -> None:
        self.figure = figure
        super().__init__()


class ArticleChosen(Message):
    """The user wants an article on the main screen.

    With its quote of that `number` (from 1), or the code point `offset` of its text, in sight.
    """

    def __init__(
        self, article_id: int, *, number: int | None = None, offset: int | None = None
    ) -> None:
        self.article_id, self.number, self.offset = article_id, number, offset
        super().__init__()
