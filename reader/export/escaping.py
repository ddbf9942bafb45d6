"""Words that stay words in Markdown."""

from __future__ import annotations

import re
from urllib.parse import quote

ACTIVE = re.compile(r"[\\`*_\[\]{}<>&~|$^=#@]|(?<=[A-Za-z]):(?=//)|(?i:(?<=www))\.")
"""Active anywhere in a line: CommonMark's own characters, and those of the tables, strikes, links
and tags of common extensions (GFM, Obsidian)."""

LEADING = re.compile(r"\A(?:\d{1,9}(?=[.)])|(?=[-+:]))")
"""What comes before a sign that is active only at the start of a line: lists and definitions."""

EDGES = re.compile(r"\A\s+|\s+\Z")
"""Spaces that Markdown would read as code, as a line break, or drop."""

BREAKING = re.compile(r"[\s<>\\]")
"""What a link's target cannot hold as it is."""

ENTITY = re.compile(r"&(?=#?\w+;)")
"""Read as a character reference even in a link's target."""

LINKED = ("http://", "https://")


def escape(line: str) -> str:
    """One line of words, so written that Markdown shows exactly these words."""
    escaped = LEADING.sub(r"\g<0>\\", ACTIVE.sub(r"\\\g<0>", line))
    return EDGES.sub(lambda spaces: "".join(f"&#{ord(space)};" for space in spaces[0]), escaped)


def link_target(url: str | None) -> str | None:
    """The URL for `[words](<URL>)`, or None if it is not of the web (as `javascript:`)."""
    if url is None or not url.lower().startswith(LINKED):
        return None
    return ENTITY.sub(r"\&", BREAKING.sub(lambda sign: quote(sign[0]), url))
