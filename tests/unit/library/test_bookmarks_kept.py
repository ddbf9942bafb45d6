"""A bookmark keeps its words, whatever becomes of the article."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import articles, bookmarks, reading
from reader.library.anchoring import anchor
from reader.library.connection import Library
from reader.library.errors import LibraryError
from tests.unit.library.gull import BAKERY, VOTE, article, pair

URL = "https://gull.example/1"
SLIPWAY = "“The old slipway floods at every spring tide,”"


@pytest.fixture(autouse=True)
def _article(library: Library) -> None:
    articles.store(library, *pair(article(url=URL)))


def revise(library: Library, *paragraphs: str) -> str:
    articles.store(library, *pair(article(paragraphs, url=URL)))
    return "\n".join(paragraphs)


def placed(library: Library) -> str | None:
    (bookmark,) = bookmarks.of_article(library, 1)
    assert bookmark.text == SLIPWAY
    text = articles.texts(library, [1])[1]
    return None if bookmark.start is None else text[bookmark.start : bookmark.end]


def test_it_holds_all_that_cites_it(library: Library) -> None:
    kept = bookmarks.bookmark_quote(
        library, 1, 1, note=" for the\x1b talk ", tags=("sea", "sea", " ")
    )
    assert (kept.text, kept.speaker, kept.role) == (SLIPWAY, "Inés Valcourt", "chair of the")
    assert (kept.title, kept.source, kept.url) == (
        "Saltmere votes on a slipway",
        "The Saltmere Gull",
        URL,
    )
    assert (kept.published, kept.note, kept.tags) == (date(2026, 3, 6), "for the talk", ("sea",))
    assert kept.prefix.endswith("votes on Tuesday.\n")
    assert kept.suffix.startswith(" said Inés Valcourt")
    assert datetime.fromisoformat(kept.created).tzinfo == UTC
    assert bookmarks.all_bookmarks(library) == [kept]
    assert articles.headlines(library, [1])[0].bookmarked
    assert articles.counts(library).bookmarks == 1


def test_a_quote_is_kept_once(library: Library) -> None:
    first = bookmarks.bookmark_quote(library, 1, 1, note="mine")
    assert bookmarks.bookmark_quote(library, 1, 1) == first
    assert bookmarks.bookmark_quote(library, 1, 1, tags=["sea"]).note == "mine"
    assert len(bookmarks.all_bookmarks(library)) == 1


def test_any_passage_can_be_kept(library: Library) -> None:
    text = "\n".join(VOTE)
    start = text.index("floods")
    inside = bookmarks.bookmark_passage(library, 1, start, start + 6)
    outside = bookmarks.bookmark_passage(library, 1, 0, 3)
    assert (inside.text, inside.speaker) == ("floods", "Inés Valcourt")
    assert (outside.text, outside.speaker, outside.prefix) == ("The", None, "")


@pytest.mark.parametrize("number", [0, 4, -1])
def test_no_such_quote(library: Library, number: int) -> None:
    with pytest.raises(LibraryError, match="has no quote"):
        bookmarks.bookmark_quote(library, 1, number)


def test_no_such_article_passage_or_bookmark(library: Library) -> None:
    with pytest.raises(LibraryError, match="no article 9"):
        bookmarks.bookmark_quote(library, 9, 1)
    with pytest.raises(LibraryError, match="no passage"):
        bookmarks.bookmark_passage(library, 1, 5, 5)
    with pytest.raises(LibraryError, match="no bookmark 7"):
        bookmarks.remove(library, 7)
    with pytest.raises(LibraryError, match="so large a number"):
        bookmarks.bookmark_quote(library, 10**30, 1)


def test_by_speaker_and_tag(library: Library) -> None:
    bookmarks.bookmark_quote(library, 1, 1, tags=["Sea"])
    bookmarks.bookmark_quote(library, 1, 3)
    assert [b.speaker for b in bookmarks.all_bookmarks(library)] == ["Jory Pell", "Inés Valcourt"]
    assert [b.id for b in bookmarks.all_bookmarks(library, speaker="ines")] == [1]
    assert [b.id for b in bookmarks.all_bookmarks(library, tag="sea")] == [1]
    assert bookmarks.all_bookmarks(library, speaker="?") == []
    assert reading.tagged(library, "sea") == {1}


def test_note_and_tags_can_change(library: Library) -> None:
    bookmarks.bookmark_quote(library, 1, 1)
    edited = bookmarks.edit(library, 1, note="read this\nagain", tags=["sea", "money"])
    assert bookmarks.all_bookmarks(library) == [edited]
    assert (edited.note, edited.tags) == ("read this\nagain", ("sea", "money"))


def test_removing_can_be_undone(library: Library) -> None:
    kept = bookmarks.bookmark_quote(library, 1, 1, note="mine")
    assert bookmarks.remove(library, kept.id) == kept
    assert bookmarks.all_bookmarks(library) == []
    assert bookmarks.restore(library, kept) == kept
    assert bookmarks.restore(library, kept) == kept
    assert bookmarks.all_bookmarks(library) == [kept]


def test_it_moves_with_its_words(library: Library) -> None:
    bookmarks.bookmark_quote(library, 1, 1)
    revise(library, "A new first paragraph.", *VOTE)
    assert placed(library) == SLIPWAY
    assert bookmarks.bookmark_quote(library, 1, 1).id == 1


def test_it_is_found_in_other_typography(library: Library) -> None:
    bookmarks.bookmark_quote(library, 1, 1)
    revise(library, *(line.replace("“", '"').replace("”", '"') for line in VOTE))
    assert placed(library) == '"The old slipway floods at every spring tide,"'


def test_it_is_found_over_a_new_paragraph_break(library: Library) -> None:
    bookmarks.bookmark_quote(library, 1, 1)
    revise(
        library, VOTE[0], "“The old slipway", "floods at every spring tide,” said Inés Valcourt."
    )
    assert placed(library) == SLIPWAY.replace("slipway ", "slipway\n")


def test_words_that_are_gone_are_kept_all_the_same(library: Library) -> None:
    bookmarks.bookmark_quote(library, 1, 1)
    revise(library, *BAKERY)
    assert placed(library) is None
    revise(library, *VOTE)
    assert placed(library) == SLIPWAY


def test_it_outlives_its_article_and_finds_it_again(library: Library) -> None:
    kept = bookmarks.bookmark_quote(library, 1, 1)
    articles.remove(library, [1])
    (lost,) = bookmarks.all_bookmarks(library)
    assert (lost.article_id, lost.text, lost.url) == (None, kept.text, URL)
    assert reading.flagged(library, reading.Flag.BOOKMARKED) == set()
    again, _ = articles.store(library, *pair(article(url=URL)))
    assert [b.id for b in bookmarks.of_article(library, again)] == [kept.id]


def test_it_finds_the_article_again_in_other_words(library: Library) -> None:
    bookmarks.bookmark_quote(library, 1, 1)
    articles.remove(library, [1])
    again, _ = articles.store(library, *pair(article(("News first.", *VOTE), url=URL)))
    (kept,) = bookmarks.of_article(library, again)
    assert kept.start == len("News first.\n" + VOTE[0] + "\n")


def test_undo_after_the_article_is_gone(library: Library) -> None:
    kept = bookmarks.bookmark_quote(library, 1, 1)
    bookmarks.remove(library, kept.id)
    articles.remove(library, [1])
    assert bookmarks.restore(library, kept).article_id is None


def test_the_place_with_the_old_context_wins() -> None:
    text = "Anna said “no” and left. Later Bert said “no” and stayed."
    span = anchor("“no”", "Later Bert said ", " and stayed.", 0, text)
    assert span is not None
    assert span.start == text.rindex("“no”")


def test_else_the_nearest_place_wins() -> None:
    assert anchor("no", "", "", 7, "no no no no") == (6, 8)


@given(st.text(), st.text(), st.text(min_size=1), st.text(max_size=40))
def test_words_that_stand_in_a_text_are_found(
    before: str, after: str, words: str, old: str
) -> None:
    text = before + words + after
    span = anchor(words, old, old[::-1], len(old), text)
    assert span is not None
    assert text[span.start : span.end] == words


@given(st.text("ab “”\"’'\n-–"), st.text('ab “"\n', min_size=1))
def test_any_words_are_looked_for_without_fault(text: str, words: str) -> None:
    span = anchor(words, text[:5], text[-5:], None, text)
    assert span is None or 0 <= span.start < span.end <= len(text)
