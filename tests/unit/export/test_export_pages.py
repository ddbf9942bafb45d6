"""Quotes that nobody has kept, and whole pages, in every format."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest

from reader.articles.annotations import Confidence, EntityKind, QuoteKind
from reader.articles.spans import Span
from reader.export.fields import QUOTE_ROW
from reader.export.formats import FORMATS
from reader.library.figure import Figure
from reader.library.figures.head import Head
from reader.library.figures.page import FigurePage
from reader.library.figures.rows import Belonging, Companion, MentionLine, Month, Tenure, Year
from reader.library.rows import SaidQuote

DAY = date(2026, 3, 6)
TREWHELLA = Figure(EntityKind.PERSON, "Idony *Trewhella*")
QUOTE = SaidQuote(
    12,
    3,
    "Barrage delayed again",
    DAY,
    "The Lantern",
    "https://lantern.example/barrage",
    "“=The tide will not wait,”",
    QuoteKind.DIRECT,
    "Idony *Trewhella*",
    "harbour master",
    Confidence.SURE,
)
HEAD = Head(
    figure=TREWHELLA,
    quotes=1,
    mentions=2,
    articles=1,
    roles=(Tenure("harbour master", DAY, DAY, 1, present=True),),
    years=(Year(2026, 1, 2, 1),),
    months=(Month(date(2026, 2, 1), 0, 2), Month(date(2026, 3, 1), 1, 0)),
)
PAGE = FigurePage(
    head=HEAD,
    quoted_beside=(Companion(Figure(EntityKind.PERSON, "Perran Coad"), 2, 1.5),),
    named_beside=(Companion(Figure(EntityKind.PLACE, "Porthenys"), 3, 1.25),),
    speakers=(Belonging(Figure(EntityKind.PERSON, "Perran Coad"), "clerk", 1, DAY),),
    said=(QUOTE,),
    named=(MentionLine(12, "Barrage", DAY, None, "She left Porthenys.", (Span(9, 18),), 9),),
)


@pytest.mark.parametrize("name", ["markdown", "text"])
def test_a_page_is_read_from_top_to_bottom(name: str) -> None:
    page = FORMATS[name].render_page(PAGE).replace("\\", "")
    parts = (
        "Idony *Trewhella*",
        "harbour master, since 2026",
        "1 quote, 2 mentions, in 1 article",
        "February 2026 ▁█ March 2026, quotes a month",
        "Quoted beside: Perran Coad",
        "Named beside: Porthenys",
        "Speakers: Perran Coad (clerk)",
        "=The tide will not wait,”",
        "— Idony *Trewhella*, harbour master",
        "She left Porthenys. (Barrage, 6 March 2026)",
    )
    places = [page.index(part) for part in parts]
    assert places == sorted(places)


def test_a_page_in_markdown_has_no_markup_of_its_words() -> None:
    page = FORMATS["markdown"].render_page(PAGE)
    assert page.startswith("# Idony \\*Trewhella\\*\n\n- harbour master, since 2026\n")


def test_a_page_as_json_has_all_of_it() -> None:
    page = json.loads(FORMATS["json"].render_page(PAGE))
    assert (page["name"], page["kind"], page["quotes"]) == ("Idony *Trewhella*", "person", 1)
    assert page["roles"][0]["words"] == "harbour master, since 2026"
    assert page["months"] == [
        {"month": "2026-02", "quotes": 0, "mentions": 2},
        {"month": "2026-03", "quotes": 1, "mentions": 0},
    ]
    assert page["said"] == json.loads(FORMATS["json"].render_quotes([QUOTE]))
    assert page["named"][0]["text"] == "She left Porthenys."


def test_quotes_as_a_table() -> None:
    table = FORMATS["csv"].render_page(PAGE)
    (row,) = csv.DictReader(io.StringIO(table, newline=""))
    assert tuple(row) == QUOTE_ROW
    assert (row["date"], row["number"], row["source"]) == ("2026-03-06", "3", "The Lantern")


def test_a_page_without_a_quote() -> None:
    empty = FigurePage(Head(TREWHELLA, 0, 0, 0, (), (), ()), (), (), (), (), ())
    for fmt in FORMATS.values():
        assert fmt.render_page(empty)
