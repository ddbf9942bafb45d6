"""The texts that the tagger learns from: JSON Lines, and our own articles with tags in them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_TABLE = "== quotes"
_HEAD = re.compile(r"(?:\s*date .*|[a-z]+: .*)\n")
_TAG = re.compile(r"<(/?)([qspol])[^<>]*>")
_KINDS = {"p": "PER", "o": "ORG", "l": "LOC"}


class Text(NamedTuple):
    """A text, one paragraph a line, and its names: start, end, and PER, ORG or LOC."""

    text: str
    names: list[tuple[int, int, str]]


def json_lines(path: Path) -> Iterator[Text]:
    """A text a line: {"text": …, "entities": [[start, end, "PER"], …]}."""
    for entry in path.read_text(encoding="utf-8").splitlines():
        article = json.loads(entry)
        yield Text(article["text"], article["entities"])


def tagged_articles(folder: Path) -> Iterator[Text]:
    """Our own articles, by name. tests/gold/README.md tells what the tags mean."""
    for path in sorted(folder.glob("*.txt")):
        yield tagged(path.read_text(encoding="utf-8"))


def tagged(article: str) -> Text:
    """The body of one article without its tags; its quotes are left aside."""
    body = article.partition(_TABLE)[0]
    while head := _HEAD.match(body):
        body = body[head.end() :]
    return _untagged(_one_paragraph_a_line(body.strip()))


def _one_paragraph_a_line(body: str) -> str:
    """Where empty lines part the paragraphs, a line break inside one is only a space."""
    if "\n\n" not in body:
        return body
    return "\n".join(" ".join(part.split()) for part in re.split(r"\n{2,}", body))


def _untagged(marked: str) -> Text:
    text, at = "", 0
    names: list[tuple[int, int, str]] = []
    opened: list[int] = []
    for tag in _TAG.finditer(marked):
        text += marked[at : tag.start()]
        at = tag.end()
        closes, kind = tag.groups()
        if kind in _KINDS and closes:
            names.append((opened.pop(), len(text), _KINDS[kind]))
        elif kind in _KINDS:
            opened.append(len(text))
    return Text(text + marked[at:], names)
