"""One bookmark of invented people, and what may stand in one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from reader.articles.cleaning import clean, clean_line
from reader.library.bookmark import Bookmark

BOOKMARK = Bookmark(
    id=7,
    text="“The tide will not wait for a committee.”",
    prefix="Asked about the delay, she said: ",
    suffix=" The harbour office declined to ",
    start=120,
    end=161,
    text_hash="0f3a",
    speaker="Idony Trewhella",
    role="harbour master",
    title="Barrage delayed again",
    source="The Lantern",
    author=None,
    published=date(2026, 3, 6),
    url="https://lantern.example/barrage",
    note="",
    tags=(),
    created="2026-03-07T10:00:00Z",
    article_id=12,
)


words = st.text(min_size=1, max_size=60).map(clean).filter(str.strip)
line = st.text(max_size=40).map(clean_line)
bookmarks = st.builds(
    replace,
    st.just(BOOKMARK),
    text=words,
    speaker=line | st.none(),
    role=line | st.none(),
    title=line,
    note=words | st.just(""),
    tags=st.lists(line.filter(bool), max_size=3).map(tuple),
)
