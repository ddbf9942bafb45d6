"""The main screen: composes the panes and routes what happens between them."""

from __future__ import annotations

from textual.screen import Screen


class MainScreen(Screen[None]):
    """Articles, the open article, its quotes and its names."""

    async def save(self) -> None:
        """Keep where the reader is."""

    async def show_article(self, article_id: int, offset: int | None = None) -> None:
        """Open an article, scrolled to a code point of its text."""
