"""The user's word on who said what: it wins, it lasts, and it can be taken back."""

from __future__ import annotations

import pytest

from reader.articles.annotations import Annotations, Confidence, Quote, QuoteKind, SpeakerKind
from reader.library import aliases, articles, bookmarks, changes, corrections, health
from reader.library.annotations import said
from reader.library.connection import Library
from reader.library.errors import LibraryError
from tests.unit.library.gull import BAKERY, VOTE, article, found, pair

URL = "https://gull.example/1"
SPLIT = (
    "“The bell rang twice,” said Jory Pell, sexton of Dunlow. “Nobody pulled the rope.”",
    "“It was the wind,” said Wren Abara.",
)


@pytest.fixture(autouse=True)
def _article(library: Library) -> None:
    articles.store(library, *pair(article(url=URL)))


def quotes(library: Library, article_id: int = 1) -> tuple[Quote, ...]:
    stored = articles.load(library, article_id)
    assert stored is not None
    return stored.annotations.quotes


def names(library: Library, article_id: int = 1) -> list[str | None]:
    return [quote.speaker.name if quote.speaker else None for quote in quotes(library, article_id)]


def reanalyse(library: Library, engine: str = "test 2", article_id: int = 1) -> None:
    articles.annotate(
        library, article_id, found(articles.texts(library, [article_id])[article_id], engine)
    )


def test_the_user_names_the_speaker(library: Library) -> None:
    corrections.correct_speaker(library, 1, 1, " Jory\x1b  Pell ", role="fisherman")
    first, term, last = quotes(library)
    assert first.speaker
    assert (first.speaker.name, first.speaker.role) == ("Jory Pell", "fisherman")
    assert (first.rule, first.confidence) == ("corrected by you", Confidence.SURE)
    assert (first.start, first.kind, term.kind) == (48, QuoteKind.DIRECT, QuoteKind.TERM)
    assert last.speaker
    assert last.speaker.name == "Jory Pell"
    spoken = [(one.number, one.speaker) for one in said(library, speaker="pell")]
    assert spoken == [(1, "Jory Pell"), (3, "Jory Pell")]


def test_a_speaker_has_the_role_and_kind_that_the_article_gives(library: Library) -> None:
    corrections.correct_speaker(library, 1, 3, "Inés Valcourt")
    speaker = quotes(library)[2].speaker
    assert speaker
    assert (speaker.role, speaker.kind) == ("chair of the", SpeakerKind.PERSON)
    corrections.correct_speaker(library, 1, 3, "a neighbour")
    speaker = quotes(library)[2].speaker
    assert speaker
    assert (speaker.role, speaker.kind) == (None, SpeakerKind.DESCRIBED)


def test_what_is_no_quote_is_a_term_and_counts_as_none(library: Library) -> None:
    corrections.not_a_quote(library, 1, 1)
    first = quotes(library)[0]
    assert (first.kind, first.speaker) == (QuoteKind.TERM, None)
    assert first.rule == "not a quote, by you"
    assert [one.number for one in said(library)] == [3]
    assert articles.headlines(library, [1])[0].quotes == 1
    assert articles.counts(library).quotes == 1
    assert health.check(library) == []


def test_a_term_that_is_given_a_speaker_is_speech(library: Library) -> None:
    corrections.correct_speaker(library, 1, 2, "Jory Pell")
    assert quotes(library)[1].kind is QuoteKind.MIXED
    assert articles.counts(library).quotes == 3


def test_it_wins_over_every_later_analysis(library: Library) -> None:
    corrections.correct_speaker(library, 1, 1, "Jory Pell")
    corrections.not_a_quote(library, 1, 3)
    shown = quotes(library)
    reanalyse(library)
    assert quotes(library) == shown
    assert articles.outdated(library, "test 2").tolist() == []


def test_it_wins_where_the_engine_no_longer_sees_a_quote(library: Library) -> None:
    corrections.correct_speaker(library, 1, 1, "Jory Pell")
    articles.annotate(library, 1, Annotations(engine="test 3"))
    assert names(library) == ["Jory Pell"]
    corrections.undo(library, 1, 1)
    assert quotes(library) == ()


def test_it_wins_where_the_engine_draws_the_edges_elsewhere(library: Library) -> None:
    corrections.correct_speaker(library, 1, 1, "Jory Pell")
    text = articles.texts(library, [1])[1]
    before = found(text)
    first = before.quotes[0]
    middle = first.start + 20
    halves = (
        Quote(first.start, middle, QuoteKind.DIRECT, 0, None, None, "new", Confidence.LIKELY),
        Quote(middle, first.end, QuoteKind.DIRECT, 1, None, None, "new", Confidence.LIKELY),
    )
    articles.annotate(library, 1, Annotations((*halves, *before.quotes[1:]), (), "test 4"))
    assert names(library) == ["Jory Pell", "Jory Pell", None, "Jory Pell"]


def test_it_follows_the_words_into_a_new_revision(library: Library) -> None:
    corrections.correct_speaker(library, 1, 1, "Jory Pell")
    longer = ("A line that was not there.", *VOTE)
    articles.store(library, *pair(article(longer, url=URL)))
    assert names(library) == ["Jory Pell", None, "Jory Pell"]
    articles.store(library, *pair(article(BAKERY, url=URL)))
    assert names(library) == ["Inés Valcourt"]
    articles.store(library, *pair(article(url=URL)))
    assert names(library)[0] == "Jory Pell"


def test_it_comes_back_with_its_article(library: Library) -> None:
    corrections.correct_speaker(library, 1, 1, "Jory Pell")
    articles.remove(library, [1])
    assert corrections.all_corrections(library)[0].number is None
    again, _ = articles.store(library, *pair(article(url=URL)))
    assert names(library, again)[0] == "Jory Pell"
    assert corrections.all_corrections(library)[0].number == 1


def test_undoing_gives_back_what_the_engine_says(library: Library) -> None:
    before = quotes(library)
    corrections.correct_speaker(library, 1, 1, "Jory Pell")
    corrections.not_a_quote(library, 1, 1)
    corrections.correct_speaker(library, 1, 2, "Wren Abara")
    assert len(corrections.undo(library, 1, 1)) == 2
    corrections.undo(library, 1, 2)
    assert quotes(library) == before
    assert articles.counts(library).quotes == 2
    assert corrections.all_corrections(library) == []


def test_undoing_after_an_upgrade_gives_back_what_the_new_engine_says(library: Library) -> None:
    corrections.correct_speaker(library, 1, 1, "Wren Abara")
    reanalyse(library)
    corrections.undo(library, 1, 1)
    assert names(library) == ["Inés Valcourt", None, "Jory Pell"]


def test_one_step_can_be_taken_back(library: Library) -> None:
    corrections.correct_speaker(library, 1, 1, "Wren Abara")
    second = corrections.correct_speaker(library, 1, 1, "Jory Pell")
    corrections.take_back(library, second)
    assert names(library)[0] == "Wren Abara"


def test_a_speaker_said_the_whole_utterance(library: Library) -> None:
    words = article(SPLIT)
    first, second, other = found(words.text).quotes
    one = Quote(
        second.start, second.end, first.kind, first.group, first.speaker, None, "same", first.confidence
    )  # fmt: skip
    article_id, _ = articles.store(library, words, Annotations((first, one, other), (), "test 1"))
    corrections.correct_speaker(library, article_id, 2, "Olu Brandt")
    assert names(library, article_id) == ["Olu Brandt", "Olu Brandt", "Wren Abara"]
    corrections.not_a_quote(library, article_id, 1)
    assert names(library, article_id) == [None, "Olu Brandt", "Wren Abara"]
    corrections.undo(library, article_id, 1)
    assert names(library, article_id) == ["Jory Pell", "Jory Pell", "Wren Abara"]


def test_its_bookmarks_follow_and_no_others(library: Library) -> None:
    first = bookmarks.bookmark_quote(library, 1, 1)
    last = bookmarks.bookmark_quote(library, 1, 3)
    corrections.correct_speaker(library, 1, 1, "Wren Abara", role="diver")
    kept = {one.id: (one.speaker, one.role) for one in bookmarks.all_bookmarks(library)}
    assert kept == {first.id: ("Wren Abara", "diver"), last.id: ("Jory Pell", None)}
    corrections.undo(library, 1, 1)
    assert bookmarks.all_bookmarks(library, speaker="valcourt")[0].id == first.id


def test_a_new_analysis_leaves_bookmarks_alone(library: Library) -> None:
    bookmarks.bookmark_quote(library, 1, 1)
    articles.annotate(library, 1, Annotations(engine="test 5"))
    assert bookmarks.all_bookmarks(library)[0].speaker == "Inés Valcourt"


def test_the_index_hears_of_it(library: Library) -> None:
    articles.store(library, *pair(article(BAKERY, title="Bakery")))
    before = changes.last(library)
    corrections.correct_speaker(library, 1, 1, "Jory Pell")
    assert [one.article_id for one in changes.since(library, before, 9)] == [1]
    before = changes.last(library)
    aliases.also_known_as(library, "Inés Valcourt", "Inés Valcourt-Hale")
    assert [one.article_id for one in changes.since(library, before, 9)] == [1, 2]


@pytest.mark.parametrize(
    ("number", "name", "sentence"),
    [
        (4, "Jory Pell", "has no quote 4"),
        (0, "Jory Pell", "has no quote 0"),
        (1, "\u202e …", "no name"),
    ],
)
def test_what_cannot_be_is_refused(library: Library, number: int, name: str, sentence: str) -> None:
    with pytest.raises(LibraryError, match=sentence):
        corrections.correct_speaker(library, 1, number, name)
    assert corrections.all_corrections(library) == []


def test_there_must_be_something_to_undo(library: Library) -> None:
    with pytest.raises(LibraryError, match="is as it was found"):
        corrections.undo(library, 1, 1)
    with pytest.raises(LibraryError, match="There is no article 7"):
        corrections.not_a_quote(library, 7, 1)
