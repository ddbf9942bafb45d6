"""The rows of the panes: grouped, counted, aligned, cut to fit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from rich.cells import cell_len

from reader.app.drawing.painting import Line
from reader.app.rows.articles import article_row
from reader.app.rows.entities import entity_rows, query_for
from reader.app.rows.quotes import quote_rows, spoken_numbers, summary, voices
from reader.articles.annotations import (
    Confidence,
    Entity,
    EntityKind,
    Mention,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
)
from reader.articles.spans import Span
from reader.index.snippets import Snippet
from reader.library.rows import EntityCount, Headline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.app.rows.row import Row

TODAY = date(2026, 6, 1)
TEXT = "“One.” “Two is a longer thing to say than one, and three is longer still.” “Three” “four”"
HEADLINE = Headline(
    id=1,
    title="Barge turns in the lock",
    published=date(2026, 5, 18),
    date_guessed=False,
    source="The Elmshore Times",
    author=None,
    url=None,
    words=300,
    quotes=12,
    read=False,
    starred=False,
    bookmarked=False,
)


def quote(words: str, name: str | None, role: str | None = None, **more: object) -> Quote:
    start = TEXT.index(words)
    speaker = Speaker(name, SpeakerKind.PERSON, role) if name else None
    kind = QuoteKind.TERM if more.get("term") else QuoteKind.DIRECT
    doubt = Confidence.TENTATIVE if more.get("doubt") else Confidence.SURE
    return Quote(start, start + len(words), kind, 0, speaker, None, "", doubt)


QUOTES = (
    quote("“One.”", "Ana Petrov"),
    quote("“Two is a longer thing to say than one, and three is longer still.”", None),
    quote("“Three”", "Ana Petrov", "ferry pilot", doubt=True),
    quote("“four”", None, term=True),
)


def pane(quotes: Sequence[Quote], width: int = 40, **more: Any) -> list[Row]:
    kept = more.pop("kept", frozenset())
    return [draw(width) for draw in quote_rows(TEXT, quotes, kept, **more)]


def words(lines: tuple[Line, ...] | list[Line]) -> list[str]:
    return ["".join(text for text, _ in line).rstrip() for line in lines]


def test_quotes_are_grouped_by_speaker_and_nobody_comes_last() -> None:
    assert [(voice.name, voice.role, voice.numbers) for voice in voices(QUOTES)] == [
        ("Ana Petrov", "ferry pilot", (1, 3)),
        (None, None, (2,)),
    ]
    assert summary(QUOTES) == "3 by 1 speaker"
    assert spoken_numbers(QUOTES) == [1, 2, 3]


def test_the_pane_shows_doubt_bookmarks_and_terms() -> None:
    rows = pane(QUOTES, kept={1})
    shown = [line for row in rows for line in words(row.lines)]
    assert shown == [
        "Ana Petrov  2",
        "ferry pilot",
        "★  “One.”",
        " ~ “Three”",
        "",
        "speaker not named  1",
        "   “Two is a longer thing to say than",
        "   one, and three is longer still.”",
        "",
        "terms and titles, not speech  1",
        "   “four”",
    ]
    assert [row.key for row in rows if row.key] == [-1, 1, 3, 2, 4]


def test_a_quote_tells_in_how_many_other_articles_it_stands() -> None:
    rows = {row.key: row for row in pane(QUOTES, elsewhere={1: 3, 2: 200})}
    assert words(rows[1].lines) == ["   “One.”", "   also in 3"]
    assert rows[1].doors == (1,)
    assert words(rows[2].lines)[-1] == "   also in 200+"
    assert rows[3].doors == ()


def test_a_speaker_who_is_only_described_has_no_page() -> None:
    speaker = Speaker("a clerk", SpeakerKind.DESCRIBED, "of the dock")
    described = replace(QUOTES[0], speaker=speaker)
    heading, row = pane((described,))
    assert (heading.key, row.key) == (None, 1)
    named, _ = pane(QUOTES[:1])
    assert (named.key, named.doors) == (-1, (0,))


@pytest.mark.parametrize("width", [20, 31, 80])
def test_no_row_is_wider_than_its_pane(width: int) -> None:
    entities = (Entity("Llanfair Lighthouse Company", EntityKind.ORGANISATION, (Mention(0, 1),)),)
    rows = [*pane(QUOTES, width), *(draw(width) for draw in entity_rows(entities, {}))]
    for row in rows:
        for line in row.lines:
            assert cell_len("".join(text for text, _ in line)) <= width


def test_names_are_counted_here_and_in_the_library_most_named_first() -> None:
    person, place = EntityKind.PERSON, EntityKind.PLACE
    entities = (
        Entity("Elmshore", place, (Mention(0, 1),)),
        Entity("Ana Petrov", person, (Mention(0, 1),)),
        Entity("Ines Okafor", person, (Mention(0, 1), Mention(2, 3))),
    )
    counts = {("Ines Okafor", person): EntityCount("Ines Okafor", person, 9, 1204)}
    rows = [draw(40) for draw in entity_rows(entities, counts)]
    assert [" ".join(line.split()) for row in rows for line in words(row.lines)] == [
        "people",
        "Ines Okafor 2 1,204",
        "Ana Petrov 1 1",
        "places",
        "Elmshore 1 1",
    ]
    assert len({len(words(row.lines)[0]) for row in rows if row.key is not None}) == 1


def test_a_name_becomes_the_search_for_it() -> None:
    entity = Entity('The "Old" Mill', EntityKind.ORGANISATION, ())
    assert query_for(entity) == 'org:"The Old Mill"'


def test_a_row_of_the_list_says_what_when_where_and_how_many_quotes() -> None:
    lines = [" ".join(line.split()) for line in words(article_row(HEADLINE, None, 39, 3, TODAY))]
    assert lines == ["● Barge turns in the lock", "18 May · The Elmshore Times “12"]


def test_a_headline_ends_in_an_ellipsis_on_its_second_line() -> None:
    long = replace(HEADLINE, title="word " * 40, date_guessed=True)
    lines = words(article_row(long, None, 30, 3, date(2027, 1, 1)))
    assert lines[1].endswith("…")
    assert "18 May 2026?" in lines[2]
    assert all(cell_len(line) <= 30 for line in lines)


def test_a_source_is_shortened_by_what_stands_in_parentheses_first() -> None:
    invented = replace(HEADLINE, source="The Elmshore Times (a newspaper of ours)")
    assert "The Elmshore Times    " in words(article_row(invented, None, 39, 3, TODAY))[1]
    assert "(a newspaper of ours)" in words(article_row(invented, None, 80, 3, TODAY))[1]


def test_days_of_one_and_two_figures_stand_below_each_other() -> None:
    early = replace(HEADLINE, published=date(2026, 5, 3))
    first, second = (words(article_row(one, None, 39, 3, TODAY))[1] for one in (early, HEADLINE))
    assert first.index("The Elmshore") == second.index("The Elmshore")


def test_what_was_found_and_goes_on_says_so() -> None:
    text = "The barge was stuck in the lock from noon until the evening of the next day."
    found = Snippet(text, (Span(4, 9),))
    narrow = words(article_row(HEADLINE, found, 39, 4, TODAY))
    assert narrow[2:] == [
        "  The barge was stuck in the lock",
        "  from noon until the evening of the…",
    ]
    assert not words(article_row(HEADLINE, found, 90, 4, TODAY))[-1].endswith("…")
