"""Look a name up among the aliases."""

from __future__ import annotations

from reader.library.connection import Library
from reader.library.folding import fold


def full_name(library: Library, name: str) -> str:
    """The name that the user knows this person by; the same where there is no other."""
    seen: set[str] = set()
    while (folded := fold(name)) not in seen:
        seen.add(folded)
        row = library.row("SELECT name FROM aliases WHERE folded = ?", (folded,))
        if row is None:
            break
        name = row[0]
    return name
