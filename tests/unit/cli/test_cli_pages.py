"""Pages of people, organisations and places, and quotes by day, on the command line."""

from __future__ import annotations

from datetime import date

import pytest

from reader.cli import searching
from reader.cli.commands import quotes
from reader.library.connection import open_library
from reader.paths import find_home
from tests.unit.cli.newspaper import Desk
from tests.unit.library.figures.coast import DUNLOW, VALE, Line, news


@pytest.fixture
def coast(desk: Desk) -> Desk:
    """The newspaper with two more articles, 3 and 4."""
    with open_library(find_home(desk.root).library) as library:
        news(library, date(2025, 5, 1), Line("The tide is low", "Ines Vale", "harbour master"))
        news(
            library,
            date(2026, 3, 6),
            Line("Tides wait", "Ines Vale", "mayor of Dunlow"),
            Line("Dunlow voted for Ines Vale."),
            names=(VALE, DUNLOW),
        )
    return desk


def test_a_person_s_page(coast: Desk) -> None:
    result = coast.run("person", "vale")
    assert (result.code, result.err) == (0, "")
    parts = (
        "Ines Vale\n",
        "mayor of Dunlow, since 2026\n",
        "harbour master, 2025\n",
        "May 2025 █▁▁▁▁▁▁▁▁▁█ March 2026, quotes a month\n",
        "2026: 1 quote\n",
        "“Tides wait,”\n",
        "2025: 1 quote\n",
        "“The tide is low,”\n",
        "reader bookmark 3 1\n",
    )
    places = [result.out.index(part) for part in parts]
    assert places == sorted(places)


def test_quotes_of_a_page_are_narrowed(coast: Desk) -> None:
    def said(*options: str) -> list[str]:
        (page,) = coast.run("person", "Ines", "Vale", "--json", *options).rows
        return [quote["text"] for quote in page["said"]]

    assert said() == ["“Tides wait,”", "“The tide is low,”"]
    assert said("--about", "tide") == ["“The tide is low,”"]
    assert said("--year", "2025") == ["“The tide is low,”"]
    assert said("--since", "2026-01-01") == ["“Tides wait,”"]
    assert said("--limit", "1") == ["“Tides wait,”"]
    assert coast.run("person", "vale", "--about", "herring").code == 1
    assert coast.run("person", "vale", "--year", "19x").code == 2


def test_a_place_s_page_shows_where_it_is_named(coast: Desk) -> None:
    out = coast.run("page", "dunlow").out
    assert "Dunlow voted for Ines Vale. (Tides 4, 6 March 2026)" in out
    assert "Speakers: Ines Vale (mayor of Dunlow)" in out
    assert coast.run("person", "dunlow").code == 1
    assert coast.run("page", "dunlow", "--kind", "place").code == 0


def test_nobody_and_several(coast: Desk) -> None:
    nobody = coast.run("person", "zzzz")
    assert (nobody.code, nobody.out) == (1, "")
    assert nobody.err.count("\n") == 1
    several = coast.run("page", "e")
    assert several.code == 1
    assert several.out.count("\n") > 1
    assert "may be any of" in several.err


def test_a_page_is_exported(coast: Desk) -> None:
    path = coast.root / "vale.md"
    assert coast.run("person", "vale", "-o", str(path)).code == 0
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# Ines Vale\n")
    assert text.count("\n> ") == 4
    assert coast.run("person", "vale", "-o", str(path)).code == 1
    csv = coast.run("person", "vale", "--format", "csv").out
    assert csv.splitlines()[0].startswith("article_id,number,title,date")


def test_quotes_of_a_day_and_of_a_query(coast: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (searching, quotes):
        monkeypatch.setattr(module, "today", lambda: date(2026, 3, 6))

    def said(*options: str) -> list[str]:
        return [row["text"] for row in coast.run("quotes", "--json", *options).rows]

    assert said("--today") == ["“Tides wait,”", "“The tide will not wait,”"]
    assert said("--until", "2025-12-31") == ["“The tide is low,”"]
    assert said("said:vale") == ["“Tides wait,”", "“The tide is low,”"]
    assert said("about:tide", "date:2025") == ["“The tide is low,”"]
    assert said("--today", "--limit", "1") == ["“Tides wait,”"]
    wrong = coast.run("quotes", "said:")
    assert (wrong.code, wrong.err.count("\n")) == (1, 1)
    assert coast.run("quotes", "--today", "herring").code == 1


def test_quotes_by_speaker(coast: Desk) -> None:
    out = coast.run("quotes", "--by", "speaker").out
    assert out.index("Ines Vale, mayor of Dunlow: 2 quotes") < out.index(
        "Trewhella, harbour master: 1 quote\n"
    )
    rows = coast.run("quotes", "--by", "speaker", "--json").rows
    assert [row["speaker"] for row in rows] == ["Ines Vale", "Ines Vale", "Idony Trewhella"]


def test_entities_of_a_time(coast: Desk) -> None:
    rows = coast.run("entities", "--since", "2026-03-06", "--json").rows
    assert {row["name"] for row in rows} == {"Porthenys", "Ines Vale", "Dunlow"}
    assert rows[0].keys() == {
        "name",
        "kind",
        "article_id",
        "articles",
        "mentions",
        "quotes",
        "role",
    }
    assert coast.run("entities", "--until", "2020-01-01").code == 1
    assert coast.run("entities", "--since", "2026-01-01", "--article", "1").code == 1
    assert "Dunlow" in coast.run("entities", "--since", "2026-03-06", "--kind", "place").out
