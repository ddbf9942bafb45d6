"""The page of a figure as data: its lists, head, rows, years, and who is who."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.app.figure.head import head_lines, kind_line
from reader.app.figure.listing import FEW, FOUND, Listing, article_of
from reader.app.figure.sections import Section, first_of, sections_of, why_empty
from reader.app.figure.tabs import tabs
from reader.app.figure.who_is_who import Choice, choices, consequence, question
from reader.app.figure.years import stepped
from reader.app.figures_door import Beside, Quoted
from reader.app.rows.appearances import article_rows
from reader.app.rows.company import met, met_row, role_row, speaker_row
from reader.app.rows.look import Look
from reader.app.rows.named import named_row
from reader.app.rows.row import Row
from reader.app.rows.said import FOLDED, said_row
from reader.app.rows.who_is_who import who_row
from reader.articles.annotations import Confidence, EntityKind, QuoteKind
from reader.articles.spans import Span
from reader.library.figure import Figure
from reader.library.figures.head import Head
from reader.library.figures.narrowing import EVERYTHING, Narrowing
from reader.library.figures.parts import Part, Place
from reader.library.figures.rows import (
    Appearance,
    Belonging,
    Companion,
    FigureRow,
    MentionLine,
    Month,
    Tenure,
)
from reader.library.near_names import Nearness
from reader.library.offers import Offer
from reader.library.rows import Headline, SaidQuote

DAY = date(2026, 3, 6)
ORR = Figure(EntityKind.PERSON, "Jim Orr")
CHAIR = Tenure("chair of the Gull Trust", date(2025, 1, 2), DAY, 9, present=True)
MATE = Tenure("ferry mate", date(2023, 1, 2), date(2024, 5, 1), 2, present=False)
MONTHS = tuple(Month(date(2026, number, 1), number, 1) for number in (1, 2, 3))
HEAD = Head(ORR, 41, 63, 28, (CHAIR, MATE), (), MONTHS)
QUOTE = SaidQuote(
    7,
    2,
    "Gulls take the pier",
    DAY,
    "The Elmshore Times",
    None,
    "“We counted\nthem twice.”",
    QuoteKind.DIRECT,
    "Jim Orr",
    "chair of the Gull Trust",
    Confidence.SURE,
    ORR,
)
HEADLINE = Headline(
    id=7,
    title="Gulls take the pier",
    published=DAY,
    date_guessed=False,
    source="The Elmshore Times",
    author=None,
    url=None,
    words=300,
    quotes=12,
    read=True,
    starred=False,
    bookmarked=False,
)
LINE = MentionLine(7, "Gulls", DAY, None, "Then Jim Orr came.", (Span(5, 12),), 90)
LOOK = Look(DAY, role=CHAIR.role)
ROOMY, SMALL = (160, 45), (60, 20)


def said(number: int, **more: Any) -> Quoted:
    return Quoted(replace(QUOTE, number=number, **more), kept=False)


def text(lines: Any) -> list[str]:
    return ["".join(words for words, _ in line).rstrip() for line in lines]


def drawn(lay_out: Any, items: Any, width: int = 60, look: Look = LOOK) -> list[str]:
    rows = (row for at in range(len(items)) for row in lay_out(items, at, width, look))
    return [line for row in rows for line in text(row.lines)]


def test_a_person_has_quotes_first_and_a_place_its_mentions() -> None:
    place = replace(HEAD, figure=Figure(EntityKind.PLACE, "Elmshore"), quotes=0)
    body = replace(HEAD, figure=Figure(EntityKind.ORGANISATION, "Gull Trust"))
    assert sections_of(HEAD)[0] is first_of(HEAD) is Section.QUOTES
    assert sections_of(place)[0] is first_of(place) is Section.MENTIONS
    assert Section.SPEAKERS in sections_of(place)
    assert first_of(body) is Section.QUOTES
    assert first_of(replace(HEAD, quotes=0)) is Section.MENTIONS
    assert first_of(replace(HEAD, quotes=0, mentions=0)) is Section.QUOTES


@pytest.mark.parametrize("section", Section)
def test_an_empty_list_says_why(section: Section) -> None:
    assert "Jim Orr" in why_empty(section, "Jim Orr", "") or section is Section.BESIDE
    assert "“zebra”" in why_empty(section, "Jim Orr", "zebra")


def test_the_head_says_who_how_often_when_and_as_what() -> None:
    assert text(head_lines(HEAD, 80, ROOMY)) == [
        "",
        "Jim Orr",
        "chair of the Gull Trust, since 2025",
        "ferry mate, 2023–2024",
        "",
        "41 quotes · 63 mentions · 28 articles",
        "Jan 2026 ▄▆█ Mar 2026  quotes a month",
    ]
    assert text(head_lines(HEAD, 56, SMALL)) == [
        "Jim Orr  chair of the Gull Trust",
        "41 quotes · 63 mentions · 28 articles",
    ]
    assert kind_line(HEAD) == "PERSON"
    bare = replace(HEAD, figure=Figure(EntityKind.PERSON, "Orr", 7))
    assert kind_line(bare) == "PERSON  in one article"


def test_who_is_never_quoted_has_the_months_of_mentions() -> None:
    head = replace(HEAD, quotes=0, roles=())
    assert text(head_lines(head, 80, ROOMY))[-2:] == [
        "63 mentions · 28 articles",
        "Jan 2026 ███ Mar 2026  mentions a month",
    ]
    gone = replace(HEAD, quotes=0, mentions=0, articles=0, months=(), roles=())
    assert text(head_lines(gone, 80, SMALL)) == ["Jim Orr", "nowhere in the library"]


@given(name=st.text(max_size=90), width=st.integers(10, 100), size=st.sampled_from([ROOMY, SMALL]))
def test_no_name_makes_the_head_wider_than_the_screen(
    name: str, width: int, size: tuple[int, int]
) -> None:
    roles = tuple(replace(CHAIR, role=f"{name} of {name}") for _ in range(7))
    head = replace(HEAD, figure=Figure(EntityKind.PERSON, name), roles=roles)
    for line in head_lines(head, width, size):
        assert cell_len("".join(words for words, _ in line)) <= max(width, 45)


def test_the_names_of_the_lists_give_way_on_a_small_screen() -> None:
    sections, counts = sections_of(HEAD), {Section.QUOTES: 41, Section.ARTICLES: 28}
    wide = tabs(sections, Section.QUOTES, counts, "12345", 90).plain
    assert wide == "1 quotes 41   2 mentions   3 articles 28   4 beside   5 roles"
    assert "articles 28" in tabs(sections, Section.QUOTES, counts, "12345", 50).plain
    narrow = tabs(sections, Section.QUOTES, counts, "12345", 40).plain
    assert narrow == "quotes 41 mentions articles beside roles"


def test_quotes_of_one_article_stand_together_above_where_they_are_printed() -> None:
    quotes = [
        said(1),
        said(2, role="ferry mate"),
        said(1, article_id=6, published=date(2025, 3, 6), confidence=Confidence.TENTATIVE),
    ]
    quotes[0] = replace(quotes[0], kept=True)
    assert drawn(said_row, quotes, look=replace(LOOK, picked=frozenset({6}))) == [
        "   2026",
        "",
        "★  “We counted them twice.”",
        "   “We counted them twice.”",
        "   as ferry mate · 6 March 2026 · The Elmshore Times ·",
        "   Gulls take the pier",
        "",
        "   2025",
        "",
        " ~ “We counted them twice.”",
        "✓  6 March 2025 · The Elmshore Times · Gulls take the pier",
    ]


def test_a_long_quote_is_folded_until_all_of_it_is_wanted() -> None:
    long = [said(1, text=f"“{'gull ' * 90}”")]
    folded = drawn(said_row, long)
    assert len(folded) == 2 + FOLDED + 1
    assert folded[-2].endswith("…")
    whole = drawn(said_row, long, look=replace(LOOK, whole=frozenset({0})))
    assert whole[-2].endswith("”")


def test_what_was_typed_is_marked() -> None:
    (row,) = said_row([said(1)], 0, 60, replace(LOOK, words=("count",)))[2:]
    assert ("counted", "quotation found") in row.lines[0]


def test_a_sentence_has_the_name_in_ink() -> None:
    *_, row = named_row([LINE], 0, 60, LOOK)
    assert ("Jim Orr", "name bold") in row.lines[0]
    assert drawn(named_row, [LINE, replace(LINE, offset=99)]) == [
        "   2026",
        "",
        "   Then Jim Orr came.",
        "   Then Jim Orr came.",
        "   6 March 2026 · Gulls",
    ]


def test_an_article_says_how_often_somebody_is_in_it() -> None:
    items = [Appearance(HEADLINE, 1, 5), Appearance(replace(HEADLINE, read=False), 0, 1)]
    assert drawn(article_rows, items) == [
        "   2026",
        "",
        "○  Gulls take the pier",
        f"   6 Mar · The Elmshore Times{'1 quote · 5 mentions':>31}",
        "",
        "●  Gulls take the pier",
        f"   6 Mar · The Elmshore Times{'1 mention':>31}",
    ]


def test_names_roles_and_speakers_have_their_counts() -> None:
    companion = Companion(Figure(EntityKind.PLACE, "Elmshore"), 1204, 3.0)
    around = met(Beside((Companion(ORR, 3, 2.0),), (companion,)))
    assert [" ".join(line.split()) for line in drawn(met_row, around)] == [
        "quoted beside articles",
        "Jim Orr 3",
        "",
        "named beside articles",
        "Elmshore place 1,204",
    ]
    speakers = [Belonging(ORR, "chair of the Gull Trust", 4, DAY)]
    shown = [" ".join(line.split()) for line in drawn(speaker_row, speakers)]
    assert shown == ["quotes", "Jim Orr chair of the Gull Trust 4"]
    assert [" ".join(line.split()) for line in drawn(role_row, [CHAIR, MATE])] == [
        "quotes",
        "chair of the Gull Trust 9",
        "since 2 January 2025",
        "",
        "ferry mate 2",
        "2 January 2023 to 1 May 2024",
    ]


@given(words=st.text(max_size=200), width=st.integers(24, 90))
def test_whatever_is_printed_no_row_is_wider_than_the_list(words: str, width: int) -> None:
    look = replace(LOOK, words=("a",), picked=frozenset({7}))
    figure = Figure(EntityKind.ORGANISATION, words)
    rows: list[Row] = [
        *said_row(
            [said(1, text=words or "x", role=words, title=words, source=words)], 0, width, look
        ),
        *named_row([replace(LINE, text=words, title=words, spans=())], 0, width, look),
        *article_rows(
            [Appearance(replace(HEADLINE, title=words, source=words), 1, 1)], 0, width, look
        ),
        *met_row(met(Beside((), (Companion(figure, 1, 1.0),))), 0, width, look),
        *speaker_row([Belonging(figure, words, 4, DAY)], 0, width, look),
        *role_row([replace(CHAIR, role=words)], 0, width, look),
        who_row(Choice(words, 3), 0, figure, 4, width),
    ]
    for row in rows:
        for line in row.lines:
            assert cell_len("".join(part for part, _ in line)) <= width


def test_a_list_reads_on_as_far_as_it_is_looked_at() -> None:
    listing = Listing(Section.QUOTES, EVERYTHING)
    assert listing.wants_more(FEW)
    listing.add(Part(tuple(said(at) for at in range(FEW)), Place("2026-01-01", 1)))
    assert not listing.wants_more(FEW)
    assert listing.wants_more(FEW + 1)
    narrowed = replace(listing, narrowing=Narrowing(("gull",)))
    assert narrowed.wants_more(FEW)
    narrowed.items *= FOUND // FEW
    assert not narrowed.wants_more(FEW)
    listing.add(Part((), None))
    assert not listing.wants_more(FEW + 1)
    assert listing.place_of(Quoted(replace(QUOTE, number=3, role=None), kept=True)) == 3
    assert [article_of(one) for one in (said(1), LINE, Appearance(HEADLINE, 1, 1), CHAIR)] == [
        *(7, 7, 7),
        None,
    ]


@pytest.mark.parametrize(
    ("typed", "step", "then"),
    [
        ("", -1, "2026"),
        ("gull", -1, "gull 2026"),
        ("2026 gull", -1, "2024 gull"),
        ("2024", -1, "2024"),
        ("gull 2024 pier", 1, "gull 2026 pier"),
        ("gull 2026", 1, "gull"),
        ("gull", 1, "gull"),
        ("2024-05", 1, "2026"),
        ("2024 2026", -1, "2024"),
    ],
)
def test_years_go_by_one_at_a_time(typed: str, step: int, then: str) -> None:
    assert stepped(typed, (2026, 2024), step) == then
    assert stepped(typed, (), step) == typed


OFFER = Offer(ORR, "James Orr", Nearness.SHORT_FORM, "James Orr", 12)


def test_an_offer_says_why_and_what_yes_would_change() -> None:
    (one,) = choices(ORR, [OFFER], (), "")
    assert consequence(ORR, 3, one) == "this page’s 3 articles join it"
    assert consequence(ORR, 1, one) == "this page’s article joins it"
    kept = replace(OFFER, kept="Jim Orr", articles=1)
    assert consequence(ORR, 3, Choice("James Orr", 1, kept)) == "its article joins this page"
    assert consequence(ORR, 3, Choice("J. Orr", 0)) == "this page’s 3 articles take this name"
    bare = Figure(EntityKind.PERSON, "Orr", 7)
    assert consequence(bare, 1, Choice("Jim Orr", 4)) == "Orr of this article joins it"
    row = who_row(one, 0, ORR, 3, 50)
    assert "James Orr  a short form" in text(row.lines)[0]
    assert question(ORR) == "Same person?"


def test_a_whole_name_is_meant_as_typed_and_a_word_looks_for_somebody() -> None:
    def row(name: str) -> FigureRow:
        return FigureRow(Figure(EntityKind.PERSON, name), 1, 1, 5, None)

    like = [row("James Orr"), row("Jo Roper")]
    named = [one.name for one in choices(ORR, [OFFER], like, "orr")]
    assert named == ["James Orr", "orr", "Jo Roper"]
    named = [one.name for one in choices(ORR, [], like, "Jamie Orr")]
    assert named == ["Jamie Orr", "James Orr", "Jo Roper"]
    assert choices(ORR, [OFFER], like[:1], "james orr") == [Choice("James Orr", 5, OFFER)]
    assert choices(ORR, [], (), "…") == []
