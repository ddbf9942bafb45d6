"""Read an annotated article: its clean text, and what stands in it by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from reader.articles.article import Article
from reader.articles.canonical import article_of
from reader.sources.plain_text import read_plain_text

FOLDER = Path(__file__).parent / "articles"

_TAG = re.compile(
    r"<(?P<kind>[qspol])(?P<numbers>\d+(?:,\d+)*)?(?:=(?P<name>[^<>]+))?>|</(?P<end>[qspol])>"
)
_ROW = re.compile(
    r"(?P<number>\d+) (?P<kind>direct|mixed|term|indirect)(?: with (?P<part>\d+))?"
    r"(?: \| (?P<speaker>[^|]+?)(?: \((?P<being>organisation|described)\))?(?: \| (?P<role>[^|]+))?)?"
)
_ENTITY_KINDS = {"p": "person", "o": "organisation", "l": "place"}
_TABLE = "== quotes"


@dataclass(frozen=True, slots=True)
class Tagged:
    """A tagged stretch, offsets into the article's text; `numbers` are those of its quotes."""

    kind: str
    start: int
    end: int
    numbers: tuple[int, ...] = ()
    name: str | None = None


@dataclass(frozen=True, slots=True)
class GoldQuote:
    """A quote as a person reads it. `speaker` is None where nobody speaks or can be told.

    `via` is the source that passed the words on.
    """

    start: int
    end: int
    kind: str
    part_of: int | None
    speaker: str | None
    speaker_kind: str
    role: str | None
    mention: tuple[int, int] | None
    via: str | None = None


@dataclass(frozen=True, slots=True)
class GoldEntity:
    """One mention of an entity under its fullest name."""

    start: int
    end: int
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Gold:
    """An annotated article. `has_indirect`: reported speech without marks is tagged too."""

    name: str
    article: Article
    quotes: tuple[GoldQuote, ...]
    entities: tuple[GoldEntity, ...]
    has_indirect: bool


def gold_articles(folder: Path = FOLDER) -> Iterator[Gold]:
    """All annotated articles of a folder, by name."""
    return map(read_gold, sorted(folder.glob("*.txt")))


def read_gold(path: Path) -> Gold:
    """One annotated article. Raises `ValueError` that says what is wrong, with the file's name."""
    try:
        return _read(path.read_text(encoding="utf-8"), path.stem)
    except (ValueError, KeyError) as error:
        raise ValueError(f"{path.name}: {error}") from error


def _read(text: str, name: str) -> Gold:
    body, _, table = text.partition(_TABLE)
    body, asked = re.subn(r"(?m)^indirect: yes\n", "", body)
    raw, tags = _untag(body)
    draft = read_plain_text(raw.encode(), name=name, modified=date(2026, 1, 1))
    article = article_of(draft)
    moved = [_moved(tag, raw, article.text) for tag in tags]
    rows = dict(_rows(table))
    quotes = tuple(_quote(tag, rows, moved) for tag in moved if tag.kind == "q")
    if len(quotes) != len(rows) or len({tag.numbers for tag in moved if tag.kind == "q"}) != len(
        rows
    ):
        raise ValueError(f"{len(quotes)} quotes are tagged, {len(rows)} stand in the table")
    entities = tuple(
        GoldEntity(
            tag.start,
            tag.end,
            _ENTITY_KINDS[tag.kind],
            tag.name or article.text[tag.start : tag.end],
        )
        for tag in moved
        if tag.kind in _ENTITY_KINDS
    )
    return Gold(name, article, quotes, entities, bool(asked))


def _untag(body: str) -> tuple[str, list[Tagged]]:
    """The text without tags, and the tags with offsets into it."""
    kept: list[str] = []
    length = at = 0
    open_tags: list[tuple[re.Match[str], int]] = []
    found: list[Tagged] = []
    for tag in _TAG.finditer(body):
        kept.append(body[at : tag.start()])
        length += tag.start() - at
        at = tag.end()
        if not tag["end"]:
            open_tags.append((tag, length))
            continue
        place = max(
            (i for i, (one, _) in enumerate(open_tags) if one["kind"] == tag["end"]), default=None
        )
        if place is None:
            raise ValueError(f"</{tag['end']}> closes nothing near “{body[max(0, at - 40) : at]}”")
        opened, start = open_tags.pop(place)
        numbers = tuple(map(int, opened["numbers"].split(","))) if opened["numbers"] else ()
        found.append(Tagged(tag["end"], start, length, numbers, opened["name"]))
    if open_tags:
        raise ValueError(f"{open_tags[0][0][0]} is never closed")
    kept.append(body[at:])
    return "".join(kept), sorted(found, key=lambda tag: (tag.start, -tag.end))


def _moved(tag: Tagged, raw: str, text: str) -> Tagged:
    """The same tag on the canonical text: visible characters are counted from the end of both."""
    after_end = _visible(raw[tag.end :])
    places = [i for i, char in enumerate(text) if not char.isspace()]
    inside = _visible(raw[tag.start : tag.end])
    last = len(places) - after_end
    start, end = places[last - inside], places[last - 1] + 1
    if "".join(text[start:end].split()) != "".join(raw[tag.start : tag.end].split()):
        raise ValueError(f"“{raw[tag.start : tag.end]}” is not where it should be in the text")
    return Tagged(tag.kind, start, end, tag.numbers, tag.name)


def _visible(text: str) -> int:
    return sum(not char.isspace() for char in text)


def _rows(table: str) -> Iterator[tuple[int, re.Match[str]]]:
    for line in filter(None, map(str.strip, table.splitlines())):
        row = _ROW.fullmatch(line)
        if not row:
            raise ValueError(f"this row cannot be read: {line}")
        yield int(row["number"]), row


def _quote(tag: Tagged, rows: dict[int, re.Match[str]], tags: list[Tagged]) -> GoldQuote:
    (number,) = tag.numbers
    row = rows[number]
    mention = next((s for s in tags if s.kind == "s" and number in s.numbers), None)
    speaker, _, via = (row["speaker"] or "?").partition(" via ")
    if row["kind"] != "term" and not row["speaker"]:
        raise ValueError(f"quote {number} needs a speaker, or ?")
    return GoldQuote(
        start=tag.start,
        end=tag.end,
        kind=row["kind"],
        part_of=int(row["part"]) if row["part"] else None,
        speaker=speaker if speaker != "?" else None,
        speaker_kind=row["being"] or "person",
        role=row["role"],
        mention=(mention.start, mention.end) if mention else None,
        via=via or None,
    )
