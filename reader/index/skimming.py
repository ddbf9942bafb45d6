"""Rule most articles out without reading them word by word."""

from __future__ import annotations

from reader.index.query.nodes import And, Field, Flagged, Match, Node, Not, Or, Phrase
from reader.index.words import fold_all

_WORDED = {Field.TEXT, Field.TITLE, Field.ABOUT}


def could_hold(node: Node, plain: str) -> bool:
    """Whether an article with this `plain` text can be one that is asked for."""
    match node:
        case And(nodes):
            return all(could_hold(each, plain) for each in nodes)
        case Or(nodes):
            return any(could_hold(each, plain) for each in nodes)
        case Match(field, phrase) if field in _WORDED:
            return _could_stand(phrase, plain)
    return True


def is_about_marks(node: Node) -> bool:
    """Whether a query asks for marks alone, or for nothing: then no article has to be read."""
    match node:
        case And(nodes) | Or(nodes):
            return all(map(is_about_marks, nodes))
        case Not(inner):
            return is_about_marks(inner)
    return isinstance(node, Flagged)


def plain_text(title: str, text: str) -> str:
    """Headline and text folded as a whole, so that every folded word is a part of it."""
    return fold_all(f"{title}\n{text}")


def _could_stand(phrase: Phrase, plain: str) -> bool:
    if phrase.joined is not None and phrase.joined in plain:
        return True
    return all(word in plain for word in phrase.words)
