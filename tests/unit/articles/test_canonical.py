"""A draft becomes one text whose blocks cover it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.articles.draft import Draft
from reader.errors import ReaderError

DAY = date(2026, 3, 6)
BLOCKS = st.lists(st.tuples(st.sampled_from(BlockKind), st.text(st.characters())))


def draft(*paragraphs: tuple[BlockKind, str], title: str = "Board votes", **more: object) -> Draft:
    return Draft(title=title, paragraphs=paragraphs, published=DAY, **more)  # type: ignore[arg-type]


def test_blocks_are_joined_by_single_breaks() -> None:
    article = article_of(
        draft(
            (BlockKind.STANDFIRST, " A second \n slipway. "),
            (BlockKind.PARAGRAPH, "\x1b\u200b "),
            (BlockKind.HEADING, "THE MONEY"),
        )
    )
    assert article.text == "A second slipway.\nTHE MONEY"
    assert [(b.kind, article.text[b.start : b.end]) for b in article.blocks] == [
        (BlockKind.STANDFIRST, "A second slipway."),
        (BlockKind.HEADING, "THE MONEY"),
    ]


def test_preformatted_lines_stay_lines() -> None:
    article = article_of(draft((BlockKind.PREFORMATTED, "\n  low   4:10\n  high 10:32\n")))
    assert article.text == "  low   4:10\n  high 10:32"


def test_the_key_is_the_url_or_else_the_words() -> None:
    words = (BlockKind.PARAGRAPH, "A second slipway.")
    with_url = article_of(draft(words, url="https://news.example/slipway"))
    without = article_of(draft(words))
    assert with_url.key == "https://news.example/slipway"
    assert without.key == without.fingerprint == with_url.fingerprint


def test_nothing_unclean_passes_in_any_field() -> None:
    article = article_of(
        draft(
            (BlockKind.PARAGRAPH, "Words."),
            title="Red\x1b[31m alert\n",
            author=" Ana\u202e ",
            source="\x07",
            tags=("sea", " sea", ""),
        )
    )
    assert (article.title, article.author, article.source) == ("Red[31m alert", "Ana", None)
    assert article.tags == ("sea",)


def test_a_draft_without_headline_takes_its_beginning() -> None:
    article = article_of(draft((BlockKind.PARAGRAPH, "Tide " * 40), title=" "))
    assert article.title.startswith("Tide Tide")
    assert article.title.endswith("…")
    assert len(article.title) <= 80


def test_no_words_is_an_error_in_one_sentence() -> None:
    with pytest.raises(ReaderError, match="no words below its headline"):
        article_of(draft((BlockKind.PARAGRAPH, "— … —")))


@given(st.text(st.characters()), BLOCKS)
def test_blocks_always_cover_the_text(title: str, paragraphs: list[tuple[BlockKind, str]]) -> None:
    try:
        article = article_of(Draft(title=title, paragraphs=tuple(paragraphs), published=DAY))
    except ReaderError:
        return
    assert article.title
    assert "\n".join(article.text[b.start : b.end] for b in article.blocks) == article.text
    assert all(block.start < block.end for block in article.blocks)
