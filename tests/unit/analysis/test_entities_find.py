"""People, organisations and places of whole articles."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.entities.find import find_entities
from reader.articles.annotations import Entity, EntityKind
from reader.articles.blocks import Block, BlockKind

STORY = """Canadian Prime Minister Anna Vale arrives in Japan on Friday, the last stop of a tour.
In Tokyo, Vale will meet Japanese officials. “Canada has time,” said Kenji Mori, a professor at Tidewell University in Singapore.
A SOLID FOUNDATION
Mr Mori said that Canada and the United States trade more than Canada’s partners in Europe. The US buys liquefied natural gas (LNG), and LNG prices rose by US$29.
Harrow & Vance Ltd, a shipbuilder, said on Monday that the Northern Shipping Authority (NSA) had agreed. The NSA did not reply.
VALE IN TOKYO
Ms Vale said that she would return to Tokyo in March."""


def found(text: str) -> dict[str, Entity]:
    return {entity.name: entity for entity in find_entities(text, ())}


def surfaces(text: str, entity: Entity) -> list[str]:
    return [text[mention.start : mention.end] for mention in entity.mentions]


@pytest.mark.parametrize(
    ("name", "kind", "mentions"),
    [
        ("Anna Vale", EntityKind.PERSON, ["Anna Vale", "Vale", "VALE", "Vale"]),
        ("Kenji Mori", EntityKind.PERSON, ["Kenji Mori", "Mori"]),
        ("Canada", EntityKind.PLACE, ["Canada", "Canada", "Canada"]),
        ("United States", EntityKind.PLACE, ["United States", "US"]),
        ("Tokyo", EntityKind.PLACE, ["Tokyo", "TOKYO", "Tokyo"]),
        ("Tidewell University", EntityKind.ORGANISATION, ["Tidewell University"]),
        ("Harrow & Vance Ltd", EntityKind.ORGANISATION, ["Harrow & Vance Ltd"]),
        (
            "Northern Shipping Authority",
            EntityKind.ORGANISATION,
            ["Northern Shipping Authority", "NSA", "NSA"],
        ),
    ],
)
def test_the_names_of_a_story_are_found_and_counted(
    name: str, kind: EntityKind, mentions: list[str]
) -> None:
    entity = found(STORY)[name]
    assert (entity.kind, surfaces(STORY, entity)) == (kind, mentions)


def test_the_sidebar_has_no_junk() -> None:
    names = {form for entity in found(STORY).values() for form in (entity.name, *entity.aliases)}
    junk = {"Canadian", "Japanese", "Friday", "Monday", "March", "LNG", "US$", "Prime Minister"}
    assert not names & junk
    assert not any("FOUNDATION" in name for name in names)


def test_entities_come_in_the_order_of_their_first_mention() -> None:
    starts = [entity.mentions[0].start for entity in find_entities(STORY, ())]
    assert starts == sorted(starts)


def test_a_heading_block_is_read_like_a_line_in_capitals() -> None:
    text = "Anna Vale sat in Oslo.\nVale And Balance"
    blocks = (Block(BlockKind.PARAGRAPH, 0, 22), Block(BlockKind.HEADING, 23, len(text)))
    names = {entity.name: surfaces(text, entity) for entity in find_entities(text, blocks)}
    assert names == {"Anna Vale": ["Anna Vale", "Vale"], "Oslo": ["Oslo"]}


def check(text: str) -> None:
    spans = sorted(
        (mention.start, mention.end)
        for entity in find_entities(text, ())
        for mention in entity.mentions
    )
    at = 0
    for start, end in spans:
        assert at <= start < end <= len(text)
        at = end


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    check(text)


WORDS = (
    "Mr Dr Anna Vale van der Bank of Oslo US (US) NATO & the The said in , . ( ) ’s “ \n 9 É - al"
)


@settings(max_examples=200)
@given(st.lists(st.sampled_from(WORDS.split(" ")), max_size=40))
def test_any_order_of_names_and_marks_is_read(words: list[str]) -> None:
    check(" ".join(words))


@pytest.mark.parametrize(
    "piece",
    [
        "VALE ",
        "Vale Reed ",
        "Mr Vale, ",
        "Harrow & ",
        "Bank of Ellis (BE) ",
        "Oslo, ",
        "(",
        "National Park ",
        "Ministry of Tides and Eels ",
    ],
)
def test_a_long_text_of_one_piece_is_read(piece: str) -> None:
    """It takes a second; time that grew with the square of the length would take minutes."""
    check(piece * (60_000 // len(piece)))


def test_nothing_is_read_before_it_is_needed() -> None:
    code = (
        "import reader.analysis.entities.find, sys\n"
        "from reader.analysis.entities import gazetteer, model\n"
        "print(gazetteer.load_gazetteer.cache_info().misses, model.load_model.cache_info().misses,"
        " 'pycrfsuite' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["0", "0", "False"]
