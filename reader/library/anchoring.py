"""Find the words of a bookmark again in a text that has changed."""

from __future__ import annotations

from collections.abc import Iterator

from reader.articles.spans import Span

CONTEXT = 32
"""Code points that a bookmark keeps from before and after its words."""

_ALIKE = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "‘": "'",
        "’": "'",
        "‚": "'",
        "–": "-",
        "—": "-",
        "‑": "-",
        "\t": " ",
        "\n": " ",
        "\u00a0": " ",
    }
)


def anchor(words: str, prefix: str, suffix: str, start: int | None, text: str) -> Span | None:
    """Where the words stand in the text, or None where they do not.

    Where they stand more than once, the place with the most of the old context wins, then the one
    nearest to the old start. Words that only differ in white space, quotation marks and dashes are
    found as well.
    """
    exact = _best(words, prefix, suffix, start or 0, text)
    if exact is not None:
        return exact
    folded, offsets = _fold(text)
    needle, _ = _fold(words)
    found = _best(needle, _fold(prefix)[0], _fold(suffix)[0], start or 0, folded)
    return None if found is None else Span(offsets[found.start], offsets[found.end - 1] + 1)


def _best(words: str, prefix: str, suffix: str, start: int, text: str) -> Span | None:
    def merit(at: int) -> tuple[int, int]:
        before = _shared(prefix[::-1], text[max(0, at - CONTEXT) : at][::-1])
        after = _shared(suffix, text[at + len(words) :][:CONTEXT])
        return before + after, -abs(at - start)

    at = max(_places(words, text), key=merit, default=None)
    return None if at is None else Span(at, at + len(words))


def _places(words: str, text: str) -> Iterator[int]:
    at = text.find(words) if words else -1
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def _shared(a: str, b: str) -> int:
    count = 0
    for left, right in zip(a, b, strict=False):
        if left != right:
            break
        count += 1
    return count


def _fold(text: str) -> tuple[str, list[int]]:
    """The text with marks alike and single spaces, and where each of its characters came from."""
    alike = text.translate(_ALIKE)
    offsets = [
        at for at, char in enumerate(alike) if char != " " or (at > 0 and alike[at - 1] != " ")
    ]
    return "".join(alike[at] for at in offsets), offsets
