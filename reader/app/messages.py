"""What happens in one part of the app and matters to another."""

from __future__ import annotations

from textual.message import Message


class BookmarksChanged(Message):
    """A bookmark was set, edited, removed or restored, or a quote was corrected.

    Posted to the screen in front; a screen that is shown again looks for itself.
    """
