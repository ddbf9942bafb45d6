"""What stands above the body of a text file: date, headline, source, author, url, tags."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from reader.articles.cleaning import clean_line
from reader.sources.addresses import web_address
from reader.sources.dates import iso_date

_DATE_LINE = re.compile(
    r"date\s+(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{8})(?:\s+(.*))?", re.IGNORECASE
)
_HEADER = re.compile(r"(source|author|url|tags)\s*:\s*(.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a file. `published` is None where no day that exists is named."""

    title: str
    published: date | None
    author: str | None
    source: str | None
    url: str | None
    tags: tuple[str, ...]


def take_head(lines: list[str]) -> tuple[Head, list[str]]:
    """The head and the lines below it. Blank lines may stand anywhere between."""
    lines = _past_blanks(lines)
    found = _DATE_LINE.fullmatch(lines[0].strip()) if lines else None
    published = iso_date(found[1]) if found else None
    if found and not (found[2] or "").strip():
        lines, found = _past_blanks(lines[1:]), None
    title = clean_line((found[2] if found else lines[0]) if lines else "")
    fields, body = _take_fields(lines[1:])
    head = Head(
        title=title,
        published=published,
        author=fields.get("author"),
        source=fields.get("source"),
        url=web_address(fields.get("url", "")),
        tags=tuple(tag for tag in map(clean_line, fields.get("tags", "").split(",")) if tag),
    )
    return head, body


def _take_fields(lines: list[str]) -> tuple[dict[str, str], list[str]]:
    fields: dict[str, str] = {}
    for at, line in enumerate(lines):
        found = _HEADER.fullmatch(line.strip())
        if found and clean_line(found[2]):
            fields.setdefault(found[1].lower(), clean_line(found[2]))
        elif line.strip() and not found:
            return fields, lines[at:]
    return fields, []


def _past_blanks(lines: list[str]) -> list[str]:
    first = next((at for at, line in enumerate(lines) if line.strip()), len(lines))
    return lines[first:]
