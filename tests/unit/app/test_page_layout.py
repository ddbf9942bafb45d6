"""The page of an article: every word on it, in place, at any width."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reader.app.page.decoration import Mark, by_line, pieces
from reader.app.page.layout import Page, Part, lay_out
from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.articles.draft import Draft

PARAGRAPHS = (
    (BlockKind.STANDFIRST, "The weir gave way at noon and nobody had been told."),
    (BlockKind.PARAGRAPH, "“It was loud,” said the lock keeper, “and then it was very quiet.”"),
    (BlockKind.HEADING, "AFTERWARDS"),
    (BlockKind.ITEM, "one rowing boat, upside down"),
    (BlockKind.ITEM, "two geese, unhurt and offended by the whole affair"),
)
TITLE = "Weir gives way on a quiet Tuesday and takes the lock keeper’s lunch downstream with it, he says"
ARTICLE = article_of(Draft(TITLE, PARAGRAPHS, date(2026, 4, 7)))


def page(width: int) -> Page:
    return lay_out(ARTICLE, "7 April 2026 · 1 min", width)


def words(one: Page, part: object) -> list[str]:
    return [one.text[line.start : line.end] for line in one.lines if line.part is part]


def test_a_headline_takes_two_lines_and_says_when_it_goes_on() -> None:
    wide = [line for line in page(52).lines if line.part is Part.TITLE]
    assert len(wide) == 2
    assert not wide[0].cut
    title = [line for line in lay_out(ARTICLE, "", 50).lines if line.part is Part.TITLE]
    assert [line.cut for line in title] == [
        False,
        len(" ".join(words(page(50), Part.TITLE))) < len(TITLE),
    ]


def test_a_headline_is_whole_where_the_page_is_narrow() -> None:
    assert " ".join(words(page(20), Part.TITLE)) == TITLE


def test_blocks_are_set_apart_but_items_stand_together() -> None:
    parts = [line.part for line in page(72).lines]
    first = parts.index(BlockKind.ITEM)
    assert parts[first + 1] is BlockKind.ITEM
    assert parts[first - 1] is Part.GAP
    assert parts[parts.index(BlockKind.HEADING) - 1] is Part.GAP


@given(st.integers(2, 100), st.data())
def test_a_place_in_the_text_is_found_on_its_line(width: int, data: st.DataObject) -> None:
    one = page(width)
    offset = data.draw(st.integers(0, len(ARTICLE.text) - 1))
    line = one.lines[one.line_of(offset)]
    at = offset + one.body
    assert line.start <= at
    assert at < line.end or one.text[line.end : at + 1].isspace()


@given(
    st.integers(2, 100), st.lists(st.tuples(st.integers(0, 150), st.integers(0, 150)), max_size=6)
)
def test_marks_change_no_word(width: int, ranges: list[tuple[int, int]]) -> None:
    one = page(width)
    length = len(ARTICLE.text)
    marks = by_line(one, [Mark(min(a, length), min(b, length), "term") for a, b in ranges])
    for number, line in enumerate(one.lines):
        drawn = pieces(one.text, line.start, line.end, marks.get(number, ()))
        assert "".join(text for text, _ in drawn) == one.text[line.start : line.end]


def test_a_mark_over_a_line_break_is_on_both_lines() -> None:
    one = page(30)
    start = ARTICLE.text.index("“and then")
    marks = by_line(one, [Mark(start, len(ARTICLE.text), "quotation")])
    covered = sorted(marks)
    assert covered == list(range(covered[0], len(one.lines)))
