"""Take the user's word for who said what, and take it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from reader.articles.annotations import Quote, QuoteKind, Speaker
from reader.articles.cleaning import clean_line
from reader.articles.spelling import spelled
from reader.library import correction_rows, quote_rows, showing
from reader.library.bookmark_speakers import lead_bookmarks
from reader.library.connection import Library
from reader.library.correcting import Shown
from reader.library.correction import Correction
from reader.library.correction_cutting import cut, speaker_called
from reader.library.errors import LibraryError
from reader.library.folding import words
from reader.library.loading import load
from reader.library.rows import StoredArticle

__all__ = [
    "Correction",
    "Placed",
    "all_corrections",
    "correct_speaker",
    "not_a_quote",
    "take_back",
    "undo",
]


class Placed(NamedTuple):
    """A correction and the number of its quote in the article as it is now, None where it has none.

    The number is None as well where a later correction holds in its stead.
    """

    correction: Correction
    number: int | None


def correct_speaker(
    library: Library, article_id: int, number: int, name: str, *, role: str | None = None
) -> Correction:
    """Let a quote (number from 1, over the quotes of all kinds) be what `name` said, for good.

    It holds for the whole utterance that the quote is a part of, and its bookmarks follow. Without
    a role it is the one that the article gives this speaker elsewhere. Raises `LibraryError` where
    there is no such article or quote, or no name.
    """
    who = spelled(clean_line(name))
    if not words(who):
        raise LibraryError(f"“{who}” is no name; say in words who said it.")

    def ruling(stored: StoredArticle, quote: Quote) -> tuple[QuoteKind, Speaker | None]:
        kind = QuoteKind.MIXED if quote.kind is QuoteKind.TERM else quote.kind
        return kind, speaker_called(stored, who, clean_line(role or "") or None)

    return _keep(library, article_id, number, ruling)


def not_a_quote(library: Library, article_id: int, number: int) -> Correction:
    """Let a quote be a term, which nobody said. Raises as `correct_speaker` does."""
    return _keep(library, article_id, number, lambda _stored, _quote: (QuoteKind.TERM, None))


def undo(library: Library, article_id: int, number: int) -> list[Correction]:
    """Let the engine speak for a quote again; what is taken back, the latest first.

    Raises `LibraryError` where there is no such quote, or nothing was corrected in it.
    """
    undone = []
    with library.writing():
        shown: Shown | None = _shown(library, article_id, number)
        while shown and shown.correction:
            take_back(library, shown.correction)
            undone.append(shown.correction)
            shown = _again(library, article_id, shown.quote)
        if not undone:
            raise LibraryError(
                f"Quote {number} of article {article_id} is as it was found; "
                "`reader corrections` shows what you have corrected."
            )
    return undone


def take_back(library: Library, correction: Correction) -> None:
    """Undo one correction; an earlier one of the same quote holds again."""
    with library.writing():
        correction_rows.delete(library, correction.id)
        if correction.article_id is not None:
            _show_again(library, correction.article_id)


def all_corrections(library: Library) -> list[Placed]:
    """Every correction, the latest first."""
    with library.reading():
        found = correction_rows.latest(library)
        numbers: dict[int, int] = {}
        for article_id in {one.article_id for one in found if one.article_id is not None}:
            stored = load(library, article_id)
            quotes = showing.shown(library, article_id, stored.article.text) if stored else []
            for number, one in reversed(list(enumerate(quotes, 1))):
                if one.correction:
                    numbers[one.correction.id] = number
    return [Placed(one, numbers.get(one.id)) for one in found]


Ruling = Callable[[StoredArticle, Quote], tuple[QuoteKind, Speaker | None]]


def _keep(library: Library, article_id: int, number: int, ruling: Ruling) -> Correction:
    with library.writing():
        shown = _shown(library, article_id, number)
        stored = load(library, article_id)
        assert stored is not None  # noqa: S101 - it shows a quote
        kind, speaker = ruling(stored, shown.quote)
        correction = cut(stored, shown.quote, kind, speaker)
        correction = replace(correction, id=correction_rows.insert(library, correction))
        _show_again(library, article_id)
        return correction


def _again(library: Library, article_id: int, quote: Quote) -> Shown | None:
    """The quote as it is shown by now; None where only the user knew of it."""
    place = (quote.start, quote.end)
    quotes = _quotes(library, article_id)
    return next((one for one in quotes if (one.quote.start, one.quote.end) == place), None)


def _quotes(library: Library, article_id: int) -> list[Shown]:
    row = library.row("SELECT text FROM texts WHERE article_id = ?", (article_id,))
    if row is None:
        raise LibraryError(f"There is no article {article_id}; `reader list` shows them all.")
    return showing.shown(library, article_id, row[0])


def _shown(library: Library, article_id: int, number: int) -> Shown:
    quotes = _quotes(library, article_id)
    if not 1 <= number <= len(quotes):
        raise LibraryError(
            f"Article {article_id} has no quote {number}; it has {len(quotes)}, counted from 1."
        )
    return quotes[number - 1]


def _show_again(library: Library, article_id: int) -> None:
    """Show the article's quotes as they are now; bookmarks of those that changed follow."""
    before = set(quote_rows.read(library, article_id))
    showing.show_again(library, [article_id])
    now_shown = quote_rows.read(library, article_id)
    lead_bookmarks(library, article_id, [quote for quote in now_shown if quote not in before])
