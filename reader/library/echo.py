"""The same words in another article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from reader.articles.same_words import How
from reader.articles.spans import Span
from reader.library.figure import Figure


@dataclass(frozen=True, slots=True)
class Echo:
    """A quotation of another article that has the words of one of this.

    `text` is what is said there and `asked` what is said here, each with all its parts where the
    reporter broke in, joined by ` … `; `differs` and `asked_differs` are the words of each that the
    other lacks. `number` is that of the quote there. `other_speaker` says that the same words stand
    under two names: both are named, and neither name is part of the other. `figure` is the speaker
    who has a page; None where nobody is named, or somebody is only described.
    """

    article_id: int
    number: int
    title: str
    source: str | None
    published: date
    speaker: str | None
    other_speaker: bool
    how: How
    text: str
    differs: tuple[Span, ...]
    asked: str
    asked_differs: tuple[Span, ...]
    figure: Figure | None = None
