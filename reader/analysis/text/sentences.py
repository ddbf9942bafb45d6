"""Where sentences begin and end."""

from __future__ import annotations

from reader.analysis.text.words import BREAK, WHOLE, Words
from reader.articles.spans import Span

_STOPS = frozenset({".", "!", "?", "…", "..."})
_CLOSERS = frozenset(")]’'”\"")
_OPENERS = frozenset("([‘'“\"")


def sentences(words: Words) -> list[Span]:
    """The sentences as ranges of words, without the breaks between blocks.

    A quotation that closes on a full stop ends its sentence; one that closes on `?` or `!` does
    not, because the speaker may follow (`“Why?” Maria asked.`).
    """
    found: list[Span] = []
    first = 0
    for at, form in enumerate(words.forms):
        if form == BREAK:
            if at > first:
                found.append(Span(first, at))
            first = at + 1
        elif _ends_sentence(words, at, form):
            found.append(Span(first, at + 1))
            first = at + 1
    if first < len(words):
        found.append(Span(first, len(words)))
    return found


def _ends_sentence(words: Words, at: int, form: str) -> bool:
    if form in _STOPS:
        return _begins(words, at + 1)
    if form == WHOLE:
        return _last_inside(words, at) in ".…" and _begins(words, at + 1)
    return form in _CLOSERS and at > 0 and words.forms[at - 1] in _STOPS and _begins(words, at + 1)


def _last_inside(words: Words, at: int) -> str:
    tail = words.text[max(words.starts[at], words.ends[at] - 6) : words.ends[at]]
    return tail.rstrip(" \"”»“’'")[-1:] or " "


def _begins(words: Words, at: int) -> bool:
    if at >= len(words):
        return False
    form = words.forms[at]
    if form in _OPENERS and at + 1 < len(words):
        form = words.forms[at + 1]
    after_space = words.starts[at] > words.ends[at - 1]
    return after_space and (form == WHOLE or form[0].isupper() or form[0].isdigit())
