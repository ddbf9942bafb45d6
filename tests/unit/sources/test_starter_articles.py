"""The articles that come with the reader read without a fault."""

from __future__ import annotations

from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.sources.starter import starter_count, starter_drafts


def test_each_is_dated_sourced_and_has_a_standfirst() -> None:
    drafts = list(starter_drafts())
    assert len(drafts) == starter_count() >= 40
    for draft in drafts:
        assert not draft.date_guessed, draft.title
        assert draft.source, draft.title
        assert draft.paragraphs[0][0] is BlockKind.STANDFIRST, draft.title
        assert 250 <= len(article_of(draft).text.split()) <= 800, draft.title


def test_no_two_are_the_same() -> None:
    prints = {article_of(draft).fingerprint for draft in starter_drafts()}
    assert len(prints) == starter_count()
