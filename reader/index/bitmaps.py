"""Sets of articles as whole numbers: bit n stands for the article with id n."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import compress

_FEW = 16
_TO_FLAGS = bytes.maketrans(b"01", b"\x00\x01")


def bits_of(ids: Iterable[int], size: int) -> int:
    """The set of ids, all of them below `size`.

    Writing the number out in base two is several times faster than setting bit after bit.
    """
    found = list(ids)
    if len(found) <= _FEW:
        bits = 0
        for article_id in found:
            bits |= 1 << article_id
        return bits
    digits = bytearray(b"0") * size
    for article_id in found:
        digits[size - 1 - article_id] = 49
    return int(digits, 2)


def flags_of(bits: int, size: int) -> bytes:
    """One byte an id, 1 where it is in the set."""
    digits = f"{bits:0{size}b}".encode()
    return digits[::-1].translate(_TO_FLAGS)


def ids_of(bits: int) -> list[int]:
    """The ids of a set, ascending."""
    if bits.bit_count() <= _FEW:
        return _few(bits)
    size = bits.bit_length()
    return list(compress(range(size), flags_of(bits, size)))


def _few(bits: int) -> list[int]:
    found = []
    while bits:
        lowest = bits & -bits
        found.append(lowest.bit_length() - 1)
        bits ^= lowest
    return found
