"""An article as search sees it: folded words, ready to be looked through and to be indexed.

The words stand in streams, UTF-8 with one space around each, so that ` kei koga ` finds whole words
side by side. Both the index and the slow way without it read these streams, and so agree.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from reader.articles.annotations import SPOKEN, Annotations, EntityKind, Quote
from reader.articles.article import Article
from reader.index.query.nodes import Field, Has
from reader.index.words import Word, compounds, pairs, words

_LINE = " \n "
_SEAM = " \v "
"""Stands between words that are beside each other only in the stream."""


@dataclass(frozen=True, slots=True)
class Document:
    """What can be asked of one article.

    `text` is the headline's line, then those of the body, then joined words. `said` is one line an
    utterance: the speaker's words, a tab, the words spoken. `names` are lines too. `pairs` are
    those of unspaced scripts.
    """

    published: date
    text: bytes
    said: bytes
    names: Mapping[Field, bytes]
    pairs: frozenset[str]
    has: frozenset[Has]


NOTHING = Document(
    published=date.min, text=b" \n ", said=b"", names={}, pairs=frozenset(), has=frozenset()
)
"""Enough of a document for a query that asks for none."""


def document(article: Article, annotations: Annotations) -> Document:
    """See an article as search does."""
    lines = [article.title, *article.text.split("\n")]
    cut = [list(words(line)) for line in lines]
    spoken = [quote for quote in annotations.quotes if quote.kind in SPOKEN]
    return Document(
        published=article.published,
        text=_text(lines, cut),
        said=_said(article.text, spoken),
        names=_names(article, annotations, spoken),
        pairs=frozenset(pair.term for parts in cut for pair in pairs(parts)),
        has=_has(article, spoken),
    )


def _text(lines: Sequence[str], cut: Sequence[Sequence[Word]]) -> bytes:
    spaced = [" ".join(word.term for word in parts) for parts in cut]
    joined = [
        word.term for line, parts in zip(lines, cut, strict=True) for word in compounds(line, parts)
    ]
    return f" {_LINE.join([*spaced, _SEAM.join(joined)])} ".encode()


def _said(text: str, spoken: Iterable[Quote]) -> bytes:
    utterances: dict[tuple[int, str], list[str]] = {}
    for quote in spoken:
        speaker = quote.speaker.name if quote.speaker else ""
        utterances.setdefault((quote.group, speaker), []).append(text[quote.start : quote.end])
    lines = (utterance_line(speaker, said) for (_, speaker), said in utterances.items())
    return b"\n".join(lines)


def utterance_line(speaker: str, said: Iterable[str]) -> bytes:
    """The line of one utterance in `Document.said`: who speaks, and the parts that are quoted."""
    return f" {_folded(speaker)} \t {_SEAM.join(map(_with_joined, said))} ".encode()


def _with_joined(text: str) -> str:
    parts = list(words(text))
    joined = (part.term for part in compounds(text, parts))
    return _SEAM.join([" ".join(part.term for part in parts), *joined])


def _names(
    article: Article, annotations: Annotations, spoken: Iterable[Quote]
) -> dict[Field, bytes]:
    named = {
        Field.SOURCE: [article.source or ""],
        Field.AUTHOR: [article.author or ""],
        Field.TAG: article.tags,
        Field.SAID: [quote.speaker.name for quote in spoken if quote.speaker],
        Field.PERSON: _entities(annotations, EntityKind.PERSON),
        Field.ORG: _entities(annotations, EntityKind.ORGANISATION),
        Field.PLACE: _entities(annotations, EntityKind.PLACE),
    }
    return {field: _lines(names) for field, names in named.items()}


def _entities(annotations: Annotations, kind: EntityKind) -> Iterator[str]:
    for entity in annotations.entities:
        if entity.kind is kind:
            yield entity.name
            yield from entity.aliases


def _lines(names: Iterable[str]) -> bytes:
    folded = dict.fromkeys(_folded(name) for name in names)
    return "\n".join(f" {name} " for name in folded if name).encode()


def _folded(text: str) -> str:
    return " ".join(word.term for word in words(text))


def _has(article: Article, spoken: list[Quote]) -> frozenset[Has]:
    present = {
        Has.QUOTE: bool(spoken),
        Has.URL: bool(article.url),
        Has.AUTHOR: bool(article.author),
        Has.SOURCE: bool(article.source),
        Has.TAG: bool(article.tags),
    }
    return frozenset(what for what, there in present.items() if there)
