"""Answer a query on one document, without an index: slower, and the measure of what is right."""

from __future__ import annotations

from reader.index.document import Document
from reader.index.marks import Marks
from reader.index.matching import one_utterance, stands_in, title_of
from reader.index.narrowing import is_spoken, sort_spoken
from reader.index.query.nodes import (
    And,
    Dated,
    Field,
    Flagged,
    Holds,
    Match,
    Node,
    Not,
    Or,
    Phrase,
)

_NAMED = (Field.PERSON, Field.ORG, Field.PLACE)


def holds(node: Node, article_id: int, document: Document, marks: Marks) -> bool:
    """Whether the node holds for the document."""
    match node:
        case And(nodes):
            spoken = [each for each in nodes if is_spoken(each)]
            others = [each for each in nodes if not is_spoken(each)]
            return all(holds(each, article_id, document, marks) for each in others) and (
                not spoken or one_utterance(*sort_spoken(spoken))(document.said)
            )
        case Or(nodes):
            return any(holds(each, article_id, document, marks) for each in nodes)
        case Not(inner):
            return not holds(inner, article_id, document, marks)
        case Match(Field.SAID | Field.ABOUT):
            return one_utterance(*sort_spoken([node]))(document.said)
        case Match(field, phrase):
            return _stands(field, phrase, article_id, document, marks)
    return _is_so(node, article_id, document, marks)


def _is_so(
    node: Dated | Flagged | Holds, article_id: int, document: Document, marks: Marks
) -> bool:
    match node:
        case Dated(first, last):
            return first <= document.published <= last
        case Holds(what):
            return what in document.has
        case Flagged(flag):
            ids, meant = marks.carry(flag)
            return (article_id in ids) == meant


def _stands(
    field: Field, phrase: Phrase, article_id: int, document: Document, marks: Marks
) -> bool:
    match field:
        case Field.TEXT:
            return stands_in(phrase, document.text)
        case Field.TITLE:
            return stands_in(phrase, title_of(document.text))
        case Field.ENTITY:
            return any(stands_in(phrase, document.names[name]) for name in _NAMED)
        case Field.TAG if article_id in marks.tagged(" ".join(phrase.words)):
            return True
    return stands_in(phrase, document.names[field])
