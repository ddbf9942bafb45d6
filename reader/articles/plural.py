"""A number and what it counts."""

from __future__ import annotations


def plural(count: int, noun: str) -> str:
    """`1 quote`, `1,204 quotes`."""
    return f"{count:,} {noun}" + ("" if count == 1 else "s")
