"""What is stored comes back, once, in its latest words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from reader.library import articles, changes, reading
from reader.library.connection import Library
from reader.library.rows import Counts, Outcome
from tests.unit.library.gull import BAKERY, VOTE, article, found, pair


def test_an_article_comes_back_as_it_was(library: Library) -> None:
    wanted = article(url="https://gull.example/1", origin="/news/1.txt", tags=("Sea", "money"))
    article_id, outcome = articles.store(library, *pair(wanted))
    stored = articles.load(library, article_id)
    assert outcome is Outcome.ADDED
    assert stored is not None
    assert (stored.id, stored.revision, stored.read, stored.starred) == (
        article_id,
        1,
        False,
        False,
    )
    assert stored.article == wanted
    assert stored.annotations == found(wanted.text)


def test_the_list_shows_what_it_should(library: Library) -> None:
    article_id, _ = articles.store(library, *pair(article()))
    (line,) = articles.headlines(library, [article_id, 99])
    assert (line.title, line.published, line.source) == (
        "Saltmere votes on a slipway",
        date(2026, 3, 6),
        "The Saltmere Gull",
    )
    assert (line.words, line.quotes) == (len(" ".join(VOTE).split()), 2)
    assert (line.read, line.starred, line.bookmarked, line.date_guessed) == (False,) * 4


def test_newest_first_and_the_later_stored_before_the_earlier(library: Library) -> None:
    days = [date(2026, 3, 6), date(2026, 3, 8), date(2026, 3, 7), date(2026, 3, 8)]
    pairs = [pair(article(title=f"Day {at}", day=day)) for at, day in enumerate(days)]
    stored = [article_id for article_id, _ in articles.store_all(library, pairs)]
    assert list(articles.newest(library)) == [stored[3], stored[1], stored[2], stored[0]]


def test_headlines_keep_the_order_that_was_asked_for(library: Library) -> None:
    for title in ("A", "B", "C"):
        articles.store(library, *pair(article(title=title)))
    assert [line.title for line in articles.headlines(library, [3, 1, 2])] == ["C", "A", "B"]


@pytest.mark.parametrize("again", [{}, {"origin": "/copy.txt"}, {"url": "https://gull.example/1"}])
def test_the_same_words_twice_are_one_article(library: Library, again: dict[str, str]) -> None:
    first, _ = articles.store(library, *pair(article(origin="/news/1.txt")))
    curly = article(origin="/news/1.txt", title="Saltmere  votes on a slipway")
    assert articles.store(library, *pair(curly)) == (first, Outcome.UNCHANGED)
    assert articles.store(library, *pair(article(**again))) == (first, Outcome.UNCHANGED)  # type: ignore[arg-type]
    assert articles.counts(library).articles == 1


def test_the_same_url_with_other_words_is_a_revision(library: Library) -> None:
    url = "https://gull.example/1"
    first, _ = articles.store(library, *pair(article(url=url)))
    assert articles.store(library, *pair(article(BAKERY, url=url))) == (first, Outcome.UPDATED)
    stored = articles.load(library, first)
    assert stored is not None
    assert (stored.revision, stored.article.text) == (2, "\n".join(BAKERY))
    assert library.rows("SELECT revision, text FROM revisions") == [(1, "\n".join(VOTE))]


def test_a_changed_file_is_a_revision_that_keeps_its_marks(library: Library) -> None:
    first, _ = articles.store(library, *pair(article(origin="/news/1.txt")))
    reading.mark_read(library, first, True)
    changed = article((*VOTE, "The vote was put off."), origin="/news/1.txt")
    assert articles.store(library, *pair(changed)) == (first, Outcome.UPDATED)
    stored = articles.load(library, first)
    assert stored is not None
    assert (stored.revision, stored.read, stored.article) == (2, True, changed)


def test_another_article_in_the_same_file_is_another_article(library: Library) -> None:
    first, _ = articles.store(library, *pair(article(origin="/latest.txt")))
    second, outcome = articles.store(
        library, *pair(article(BAKERY, title="Bread", origin="/latest.txt"))
    )
    assert (outcome, first != second) == (Outcome.ADDED, True)


def test_new_tags_are_an_update_of_the_same_revision(library: Library) -> None:
    first, _ = articles.store(library, *pair(article(origin="/1.txt")))
    tagged = article(origin="/1.txt", tags=("sea",), day=date(2026, 3, 7))
    assert articles.store(library, *pair(tagged)) == (first, Outcome.UPDATED)
    stored = articles.load(library, first)
    assert stored is not None
    assert (stored.revision, stored.article.tags, stored.article.published) == (
        1,
        ("sea",),
        date(2026, 3, 7),
    )
    assert reading.tagged(library, "SEA") == {first}


def test_a_touched_file_keeps_its_first_date(library: Library) -> None:
    articles.store(library, *pair(article(origin="/1.txt", day=date(2026, 1, 1), guessed=True)))
    touched = article(origin="/1.txt", day=date(2026, 2, 2), guessed=True)
    assert articles.store(library, *pair(touched)) == (1, Outcome.UNCHANGED)


def test_what_is_stored_already_can_be_known_beforehand(library: Library) -> None:
    wanted = article(origin="/1.txt")
    assert not articles.is_stored(library, wanted)
    articles.store(library, *pair(wanted))
    assert articles.is_stored(library, wanted)
    assert articles.is_stored(library, replace(wanted, origin="/copy.txt"))
    assert not articles.is_stored(library, article((*VOTE, "More."), origin="/1.txt"))


def test_removing_says_how_many_there_were(library: Library) -> None:
    articles.store_all(library, [pair(article(title="A")), pair(article(title="B"))])
    assert articles.remove(library, [1, 99]) == 1
    assert articles.load(library, 1) is None
    assert articles.texts(library, [1, 2]) == {2: "\n".join(VOTE)}
    assert articles.counts(library) == Counts(
        articles=1, unread=1, starred=0, bookmarks=0, quotes=2
    )


def test_a_removed_number_is_never_given_again(library: Library) -> None:
    first, _ = articles.store(library, *pair(article()))
    articles.remove(library, [first])
    assert articles.store(library, *pair(article()))[0] > first


def test_a_batch_is_stored_whole_or_not_at_all(library: Library) -> None:
    broken = (article(title="B"), None)
    with pytest.raises(AttributeError):
        articles.store_all(library, [pair(article(title="A")), broken])  # type: ignore[list-item]
    assert articles.counts(library).articles == 0
    assert changes.last(library) == 0


def test_a_newer_engine_finds_what_is_outdated(library: Library) -> None:
    articles.store_all(library, [pair(article(title="A")), pair(article(title="B"), "test 2")])
    assert list(articles.outdated(library, "test 2")) == [1]
    assert articles.annotate(library, 1, found("", "test 2"))
    assert list(articles.outdated(library, "test 2")) == []
    assert articles.headlines(library, [1])[0].quotes == 0


def test_annotations_of_an_older_revision_are_not_stored(library: Library) -> None:
    articles.store(library, *pair(article(url="https://gull.example/1")))
    articles.store(library, *pair(article(BAKERY, url="https://gull.example/1")))
    assert not articles.annotate(library, 1, found("\n".join(VOTE)), revision=1)
    assert not articles.annotate(library, 99, found(""))


def test_the_index_learns_of_each_change_once(library: Library) -> None:
    articles.store_all(library, [pair(article(title="A")), pair(article(title="B"))])
    seen = changes.last(library)
    articles.store(library, *pair(article(title="A")))
    reading.mark_read(library, 1, True)
    assert changes.last(library) == seen
    articles.annotate(library, 2, found(""))
    articles.remove(library, [1])
    told = changes.since(library, seen, 10)
    assert [(change.article_id, change.gone) for change in told] == [(2, False), (1, True)]
    assert [change.seq for change in changes.since(library, 0, 1)] == [told[0].seq]
