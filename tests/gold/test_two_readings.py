"""Two readings of one article can be set beside each other, and tell where they differ."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gold.compare import SECOND, Judgement, judgements
from tests.gold.reading import FOLDER, Gold, read_gold

HEAD = "date 2026-10-02 Librarian keeps boat\nsource: The Elmshore Times (invented)\n"
BODY = "<q1>“It is lent by the hour,”</q> said <s1><p>Ada Renk</p></s>, a librarian in <l>Elmshore</l>.\n"
TABLE = "== quotes\n1 direct | Ada Renk | librarian in Elmshore\n"


def reading(folder: Path, body: str = BODY, table: str = TABLE) -> Gold:
    path = folder / "boat.txt"
    path.write_text(HEAD + body + table, encoding="utf-8")
    return read_gold(path)


def differences(first: Gold, second: Gold) -> list[tuple[str, str | None, str | None]]:
    found: list[Judgement] = [one for one in judgements(first, second) if not one.agreed]
    return [(one.matter, one.first, one.second) for one in found]


def test_a_reading_agrees_with_itself(tmp_path: Path) -> None:
    first = reading(tmp_path)
    assert differences(first, first) == []


def test_a_role_is_the_same_in_capitals(tmp_path: Path) -> None:
    first = reading(tmp_path)
    assert differences(first, reading(tmp_path, table=TABLE.replace("lib", "Lib"))) == []


@pytest.mark.parametrize(
    ("old", "new", "difference"),
    [
        ("1 direct", "1 mixed", ("kind", "direct", "mixed")),
        ("Renk |", "Renk via Strait Wire |", ("via", "none", "strait wire")),
        (" | librarian in Elmshore", "", ("role", "librarian in elmshore", "none")),
        (
            "Ada Renk | librarian in Elmshore",
            "Ada Renk (described)",
            ("being", "person", "described"),
        ),
    ],
)
def test_a_row_read_otherwise_is_told(
    tmp_path: Path, old: str, new: str, difference: tuple[str, str, str]
) -> None:
    first = reading(tmp_path)
    assert difference in differences(first, reading(tmp_path, table=TABLE.replace(old, new)))


@pytest.mark.parametrize(
    ("old", "new", "difference"),
    [
        ("<l>Elmshore</l>", "Elmshore", ("entity", "place", None)),
        ("<l>Elmshore</l>", "<o>Elmshore</o>", ("entity", "place", "organisation")),
        ("<p>", "<p=Ada Renk-Tull>", ("entity name", "Ada Renk", "Ada Renk-Tull")),
        ("<s1><p>Ada Renk</p></s>", "<p>Ada Renk</p>", ("mention", "Ada Renk at 31", "none")),
    ],
)
def test_a_tag_set_otherwise_is_told(
    tmp_path: Path, old: str, new: str, difference: tuple[str, str, str | None]
) -> None:
    first = reading(tmp_path)
    assert differences(first, reading(tmp_path, BODY.replace(old, new))) == [difference]


def test_a_quote_that_only_one_reads_is_told_once(tmp_path: Path) -> None:
    first = reading(tmp_path)
    bare = BODY.replace("<q1>", "").replace("</q>", "").replace("<s1>", "").replace("</s>", "")
    second = reading(tmp_path, bare, "== quotes\n")
    assert differences(first, second) == [("quote span", "quote", None)]


def test_two_texts_are_not_compared(tmp_path: Path) -> None:
    first = reading(tmp_path)
    other = reading(tmp_path, BODY.replace("librarian", "skipper"))
    with pytest.raises(ValueError, match="boat: the two readings are not of the same text"):
        list(judgements(first, other))


@pytest.mark.parametrize("path", sorted(SECOND.glob("*.txt")), ids=lambda path: path.stem)
def test_the_second_reading_is_of_the_text_of_the_first(path: Path) -> None:
    assert list(judgements(read_gold(FOLDER / path.name), read_gold(path)))
