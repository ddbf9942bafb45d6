"""The model's file and its decoder."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.resources import files

import pytest

from reader.analysis.entities.gazetteer import load_gazetteer
from reader.analysis.entities.model import Group, Row, load_model, pack_model, unpack_model
from reader.analysis.entities.packing import pack, unpack

LABELS = ["B-PER", "I-PER", "O"]
MOVES = [[0, 50, 0], [0, 50, 0], [0, -900, 0]]
WEIGHTS = {"w=anna": ((0, 200), (1, 100)), "w=vale": ((0, 110), (1, 100)), "w=sat": ((2, 90),)}


def expand(group: Group) -> Iterable[str]:
    yield f"{group[0]}w={group[1]}"


def test_a_packed_model_tags_as_before() -> None:
    model = unpack_model(pack_model(LABELS, MOVES, WEIGHTS))
    rows: list[Row] = [([("", word)], []) for word in ("anna", "vale", "sat")]
    assert model.tag(rows, expand) == ["B-PER", "I-PER", "O"]


def test_the_move_between_labels_decides_where_words_do_not() -> None:
    model = unpack_model(pack_model(LABELS, MOVES, WEIGHTS))
    assert model.tag([([], ["w=sat"]), ([], ["w=unknown"])], expand) == ["O", "B-PER"]


def test_packing_is_the_same_to_the_byte() -> None:
    turned = dict(reversed(WEIGHTS.items()))
    assert pack_model(LABELS, MOVES, WEIGHTS) == pack_model(LABELS, MOVES, turned)


def test_columns_come_back_as_they_were() -> None:
    assert unpack("list", pack("list", [["a", "b c"], ["d"]])) == [["a", "b c"], ["d"]]


@pytest.mark.parametrize("column", [["a\nb"], [""]])
def test_what_would_break_the_format_is_refused(column: list[str]) -> None:
    with pytest.raises(ValueError, match="one line"):
        pack("list", [column])


def test_a_file_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="not a model file"):
        unpack_model(pack("names", [["a"]]))


def test_what_comes_with_the_package_is_small_and_is_read_once() -> None:
    data = files("reader.analysis.entities").joinpath("data")
    assert sum(len(file.read_bytes()) for file in data.iterdir() if file.is_file()) < 1_000_000
    assert load_model() is load_model()
    assert load_gazetteer() is load_gazetteer()


def test_every_source_of_the_data_is_named_with_its_licence() -> None:
    notice = files("reader.analysis.entities").joinpath("data", "NOTICE").read_text("utf-8")
    for words in (
        "WikiGold",
        "Broad Twitter",
        "Universal NER",
        "GUM",
        "GeoNames",
        "census",
        "WordNet",
    ):
        assert words in notice
    for licence in (
        "CC BY-SA 4.0",
        "CC BY-SA 3.0",
        "CC BY 4.0",
        "CC BY 2.5",
        "public domain",
        "Princeton",
    ):
        assert licence in notice
