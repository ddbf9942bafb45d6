"""Text from outside, made safe to store and to draw."""

from __future__ import annotations

import re
import unicodedata

MAX_MARKS = 8
"""Combining marks kept on one character; more only smear over the lines above and below."""

_BREAKS = re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]")

_NONCHARACTERS = "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
_DROPPED = re.compile(
    "["
    "\x00-\x08\x0b-\x1f\x7f"  # C0, DEL: a terminal obeys them
    "\u00ad\u180e\u200b\u2060-\u2064\ufeff"  # soft hyphen, zero-width spaces, operators, BOM
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"  # bidi marks, overrides and isolates
    "\ufff9-\ufffc\ufdd0-\ufdef"  # interlinear annotation, object replacement
    "\U000e0000-\U000e007f"  # tag characters: invisible text
    f"{_NONCHARACTERS}]"
)
_MISREAD = str.maketrans(
    {
        chr(code): bytes([code]).decode("cp1252", "replace")
        for code in range(0x80, 0xA0)
        if code != 0x85  # noqa: PLR2004 (NEL breaks a line)
    }
)
"""C1 controls, which a terminal obeys, stand in news only where cp1252 was misread: as browsers do
(HTML Living Standard, 13.2.5.80), they are shown as what was meant."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_PERHAPS_MARKS = re.compile(f"[\u0300-\U0010ffff]{{{MAX_MARKS + 1},}}")


def clean(text: str) -> str:
    """Safe to store and to draw.

    No control characters but line break and tab, no bidi overrides or other invisible characters
    (joiners stay: emoji and several scripts need them), no lone surrogates, at most `MAX_MARKS`
    combining marks on a character. All that can be seen stays as it was written, composed or not.
    Cleaning twice changes nothing more.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _DROPPED.sub("", _BREAKS.sub("\n", text))
    text = _SURROGATE.sub("\ufffd", text).translate(_MISREAD)
    return _PERHAPS_MARKS.sub(lambda run: _cap_marks(run[0]), text)


def clean_line(text: str) -> str:
    """The same on one line: every run of white space is one space, none at the ends."""
    return " ".join(clean(text).split())


def _cap_marks(run: str) -> str:
    kept: list[str] = []
    marks = 0
    for char in run:
        marks = marks + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        if marks <= MAX_MARKS:
            kept.append(char)
    return "".join(kept)
