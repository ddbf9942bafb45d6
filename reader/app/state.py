"""Where the reader was when it was left: kept as JSON in the library's session."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields

LIST_WIDTH = 40
SIDE_WIDTH = 42
WIDTHS = (20, 80)
"""The narrowest and the widest side column, in cells."""


@dataclass(frozen=True, slots=True)
class State:
    """The open article, the search that stands, the columns' widths in cells, and the theme."""

    article: int = 0
    query: str = ""
    list_width: int = LIST_WIDTH
    side_width: int = SIDE_WIDTH
    theme: str = ""
    quotes_only: bool = False
    reported: bool = False


def write(state: State) -> str:
    """The state as JSON."""
    return json.dumps(asdict(state), ensure_ascii=False)


def read(text: str | None) -> State:
    """What was written, value by value; whatever is not understood has its default."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        found = {}
    if not isinstance(found, dict):
        found = {}
    default = State()
    values = {
        field.name: found[field.name]
        for field in fields(State)
        if type(found.get(field.name)) is type(getattr(default, field.name))
    }
    state = State(**values)
    narrowest, widest = WIDTHS
    return State(
        **{
            **asdict(state),
            "list_width": max(narrowest, min(widest, state.list_width)),
            "side_width": max(narrowest, min(widest, state.side_width)),
        }
    )
