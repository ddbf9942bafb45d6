"""What marks a moment and a text."""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256


def now() -> str:
    """The present moment, ISO 8601 in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def hash_of(text: str) -> str:
    """64 hex digits that stand for exactly this text."""
    return sha256(text.encode()).hexdigest()
