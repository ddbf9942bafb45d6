"""Bookmarks as one JSON array that loses nothing."""

from __future__ import annotations

import json
from collections.abc import Sequence

from reader.export.fields import fields
from reader.library.bookmark import Bookmark


def render(bookmarks: Sequence[Bookmark]) -> str:
    """An array of objects with all fields of each bookmark."""
    rows = [fields(bookmark) for bookmark in bookmarks]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"
