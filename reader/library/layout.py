"""How blocks, mentions, quotes and lists stand in one column: compact JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict

from reader.articles.annotations import (
    Confidence,
    Mention,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
)
from reader.articles.blocks import Block, BlockKind

_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def write_list(values: Iterable[object]) -> str:
    """A list of plain values."""
    return _COMPACT.encode(list(values))


def read_strings(column: str) -> tuple[str, ...]:
    """A list of strings."""
    return tuple(json.loads(column))


def write_blocks(blocks: Iterable[Block]) -> str:
    """Blocks as `[kind, start, end]`."""
    return write_list((block.kind, block.start, block.end) for block in blocks)


def read_blocks(column: str) -> tuple[Block, ...]:
    """Blocks as they were written."""
    return tuple(Block(BlockKind(kind), start, end) for kind, start, end in json.loads(column))


def write_mentions(mentions: Iterable[Mention]) -> str:
    """Mentions as `start, end, start, end, ...`."""
    return write_list(offset for mention in mentions for offset in (mention.start, mention.end))


def read_mentions(column: str) -> tuple[Mention, ...]:
    """Mentions as they were written."""
    offsets = iter(json.loads(column))
    return tuple(Mention(start, end) for start, end in zip(offsets, offsets, strict=True))


def write_quote(quote: Quote) -> str:
    """A quote with its speaker."""
    return _COMPACT.encode(asdict(quote))


def read_quote(column: str) -> Quote:
    """A quote as it was written."""
    fields = json.loads(column)
    who = fields.pop("speaker")
    speaker = who and Speaker(**who | {"kind": SpeakerKind(who["kind"])})
    return Quote(
        **fields
        | {
            "kind": QuoteKind(fields["kind"]),
            "confidence": Confidence(fields["confidence"]),
            "speaker": speaker,
        }
    )
