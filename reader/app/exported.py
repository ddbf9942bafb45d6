"""What can leave the reader as a file: bookmarks, a page, or the quotes that answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.articles.plural import plural

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.export.formats import Format
    from reader.library.bookmark import Bookmark
    from reader.workflows.stores import Stores


@dataclass(frozen=True, slots=True)
class Exported:
    """A name for the file without its suffix, what it holds in words, and how its text is made.

    `text` is called in a thread of the stores, when the file is written.
    """

    stem: str
    amount: str
    text: Callable[[Stores, Format], str]


def bookmarks(chosen: Sequence[Bookmark]) -> Exported:
    """These bookmarks, as they are."""
    amount = plural(len(chosen), "bookmark")
    return Exported("bookmarks", amount, lambda _, as_: as_.render(chosen))
