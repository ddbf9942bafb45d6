"""Everything that one person or organisation said."""

from __future__ import annotations

from datetime import date

from reader.articles.annotations import QuoteKind, SpeakerKind
from reader.library import aliases, articles, corrections
from reader.library.annotations import said
from reader.library.connection import Library
from reader.library.figure import Figure
from reader.library.figures.months import per_month
from reader.library.figures.rows import Month
from reader.library.figures.said import said_by
from tests.unit.library.figures.coast import (
    BOARD,
    DUNLOW,
    ORGANISATION,
    PELL,
    PERSON,
    VALE,
    Line,
    news,
)


def words(quotes: object) -> list[str]:
    return [quote.text.strip("“”,") for quote in quotes]  # type: ignore[attr-defined]


def test_newest_first_and_narrowed_by_words_and_days(library: Library) -> None:
    news(library, date(2025, 5, 1), Line("The tide is low", "Ines Vale"))
    news(library, date(2026, 3, 6), Line("No tide waits", "Ines Vale"), Line("Yes", "Jory Pell"))
    news(library, date(2024, 2, 1), Line("Boats leak", "Ines Vale"))
    assert words(said_by(library, VALE)) == ["No tide waits", "The tide is low", "Boats leak"]
    assert words(said_by(library, VALE, limit=1)) == ["No tide waits"]
    assert words(said_by(library, VALE, about="TIDE")) == ["No tide waits", "The tide is low"]
    since, until = date(2025, 1, 1), date(2025, 12, 31)
    assert words(said_by(library, VALE, since=since, until=until)) == ["The tide is low"]


def test_a_name_is_one_person_or_one_organisation(library: Library) -> None:
    day = date(2026, 3, 6)
    board = SpeakerKind.ORGANISATION
    news(library, day, Line("We met", "Harbour Board", by=board), Line("I sail", "Ines Valery"))
    news(library, day, Line("A person", "Harbour Board"))
    assert words(said_by(library, BOARD)) == ["We met"]
    assert words(said_by(library, Figure(PERSON, "Harbour Board"))) == ["A person"]
    assert words(said_by(library, VALE)) == []
    assert words(said_by(library, Figure(ORGANISATION, "Nobody Ltd"))) == []


def test_a_bare_name_is_somebody_of_one_article(library: Library) -> None:
    first = news(library, date(2026, 3, 6), Line("Mine", "Vale"))
    news(library, date(2026, 3, 7), Line("Not mine", "Vale"))
    assert words(said_by(library, Figure(PERSON, "Vale", first))) == ["Mine"]
    assert words(said_by(library, Figure(PERSON, "Vale"))) == []


def test_reported_speech_is_there_when_asked_for(library: Library) -> None:
    indirect = Line("the sluices hold", "Ines Vale", kind=QuoteKind.INDIRECT)
    news(library, date(2026, 3, 6), indirect)
    assert words(said_by(library, VALE)) == []
    assert words(said_by(library, VALE, reported=True)) == ["the sluices hold"]


def test_what_the_user_corrects_changes_the_page(library: Library) -> None:
    article_id = news(library, date(2026, 3, 6), Line("The tide is low", "Ines Vale"))
    corrections.correct_speaker(library, article_id, 1, "Jory Pell")
    assert (words(said_by(library, VALE)), words(said_by(library, PELL))) == (
        [],
        ["The tide is low"],
    )
    aliases.also_known_as(library, "Jory Pell", "Ines Vale")
    assert words(said_by(library, VALE)) == ["The tide is low"]
    articles.remove(library, [article_id])
    assert words(said_by(library, VALE)) == []


def test_quotes_tell_who_has_a_page(library: Library) -> None:
    article_id = news(
        library,
        date(2026, 3, 6),
        Line("One", "Ines Vale"),
        Line("Two", "Pell"),
        Line("Three", "a spokesman for the port", by=SpeakerKind.DESCRIBED),
    )
    figures = [quote.figure for quote in said(library)]
    assert figures == [VALE, Figure(PERSON, "Pell", article_id), None]


def test_days_and_chosen_articles_narrow_all_quotes(library: Library) -> None:
    numbers = [
        news(library, date(2026, 3, day), Line(f"Day {day}", "Ines Vale")) for day in (1, 2, 3)
    ]
    assert words(said(library, until=date(2026, 3, 2))) == ["Day 2", "Day 1"]
    assert words(said(library, articles=[numbers[0], numbers[2]])) == ["Day 3", "Day 1"]
    assert words(said(library, articles=[])) == []
    assert words(said(library, figure=VALE, article=numbers[1])) == ["Day 2"]


def test_every_month_counts_empty_ones_too(library: Library) -> None:
    news(library, date(2025, 12, 31), Line("Old", "Ines Vale"))
    news(library, date(2026, 2, 1), Line("Vale of Dunlow", "Ines Vale"), names=(VALE, DUNLOW))
    assert per_month(library, VALE) == [
        Month(date(2025, 12, 1), 1, 0),
        Month(date(2026, 1, 1), 0, 0),
        Month(date(2026, 2, 1), 1, 1),
    ]
    assert len(per_month(library, VALE, until=date(2026, 4, 9))) == 5
    assert per_month(library, VALE, most=1) == [Month(date(2026, 2, 1), 1, 1)]
    assert per_month(library, PELL) == []
