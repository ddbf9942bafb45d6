"""Whatever a file was written in, its quotation marks and accents arrive."""

from __future__ import annotations

import codecs

import pytest

from reader.sources.decoding import decode

NEWS = "Núñez: “It’s the tide – 5 °C, £40,” he said.\nNothing more was said that day.\n"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
        (b"", "cp1252"),
    ],
)
def test_the_same_words_in_every_encoding(mark: bytes, encoding: str) -> None:
    assert decode(mark + NEWS.encode(encoding)) == NEWS


def test_bytes_outside_of_windows_1252_are_latin_1() -> None:
    text = "Café Núñez\x81 closes"
    assert decode(text.encode("latin-1")) == text


def test_a_damaged_place_does_not_spoil_the_rest() -> None:
    data = NEWS.encode()[:-40] + b"\xe2\x80"
    text = decode(data)
    assert text is not None
    assert text.startswith("Núñez: “It’s the tide –")


def test_a_few_stray_control_characters_are_still_text() -> None:
    assert decode(b"x" * 500 + b"\x00\x01" + b"y" * 500) is not None
