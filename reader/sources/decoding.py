"""Bytes of a text file as text, whatever they were written in."""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"\x7fELF")
_SAMPLE = 4096
_MULTIBYTE = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_FEW = 0.02
"""Share of control characters that a damaged text may have; files of programs have far more."""


def decode(data: bytes) -> str | None:
    """The text, or None when the bytes are no text.

    A byte order mark decides; else UTF-16 shows by its zeros; else it is UTF-8 when it reads as
    such, a damaged place or two aside; else Windows-1252, or Latin-1 where that has no character.
    """
    if data.startswith(_BINARY):
        return None
    text = _decode(data)
    return None if len(_CONTROL.findall(text)) > _FEW * len(text) else text


def _decode(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    wide = _wide(data[:_SAMPLE])
    if wide:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_bytewise(data)


def _wide(sample: bytes) -> str | None:
    """UTF-16 without a mark: in news of Latin script every other byte is zero."""
    half = len(sample) // 2
    first, second = sample[0::2].count(0), sample[1::2].count(0)
    if second > half / 2 and first < half / 20:
        return "utf-16-le"
    if first > half / 2 and second < half / 20:
        return "utf-16-be"
    return None


def _decode_bytewise(data: bytes) -> str:
    damaged = data.decode("utf-8", "replace")
    if len(_MULTIBYTE.findall(data)) > damaged.count("\ufffd"):
        return damaged
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")
