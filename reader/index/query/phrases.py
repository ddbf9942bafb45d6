"""Make folded phrases of what was typed."""

from __future__ import annotations

from reader.index.query.nodes import Phrase
from reader.index.words import compounds, is_unspaced, words


def phrase(text: str, *, prefix: bool = False, quoted: bool = False) -> Phrase | None:
    """The words of a text as one phrase, None where it has none.

    A trailing `*` makes a prefix of the last word, as `prefix` does. Only an unquoted compound
    may also be found joined.
    """
    bare = text.rstrip("*")
    parts = list(words(bare))
    if not parts:
        return None
    open_ended = (prefix or bare != text) and parts[-1].end == len(bare)
    whole = (parts[0].start, parts[-1].end)
    compound = None
    if not quoted and not open_ended and len(parts) > 1:
        compound = next((w.term for w in compounds(bare, parts) if (w.start, w.end) == whole), None)
    return Phrase(
        words=tuple(part.term for part in parts),
        prefix=open_ended and not is_unspaced(parts[-1].term),
        joined=compound,
    )
