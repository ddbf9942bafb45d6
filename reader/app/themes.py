"""Our two themes, and the colours that our own widgets ask every theme for.

Widgets and style sheets use Textual's `$background`, `$foreground`, `$panel`, `$error` and these:
`$quotation`, `$name`, `$term` (the three inks), `$lead` (a breath of `$name` in running text),
`$muted`, `$rule`, `$selection` (background of the row under the cursor), `$focused-quote`
(background of the quote in focus).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from textual.color import Color
from textual.theme import Theme

from reader.app.keys import shown

if TYPE_CHECKING:
    from reader.app.keys import Keymap
    from reader.config import Config

INK = Theme(
    name="ink",
    dark=True,
    primary="#7aa2c8",
    secondary="#8fae8b",
    accent="#e0b36a",
    warning="#e0b36a",
    success="#8fae8b",
    error="#d98a7b",
    foreground="#d6d3cb",
    background="#14161a",
    surface="#14161a",
    panel="#1b1e24",
    variables={
        "quotation": "#e0b36a",
        "name": "#7aa2c8",
        "term": "#8fae8b",
        "muted": "#93908a",
        "rule": "#2c3038",
        "selection": "#232830",
        "focused-quote": "#2a2416",
        "scrollbar": "#2c3038",
        "scrollbar-hover": "#3a3f49",
        "scrollbar-active": "#93908a",
        "scrollbar-background": "#14161a",
        "scrollbar-background-hover": "#14161a",
        "scrollbar-background-active": "#14161a",
        "input-selection-background": "#3a3f49",
    },
)

PAPER = Theme(
    name="paper",
    dark=False,
    primary="#2f5d8a",
    secondary="#41633c",
    accent="#864f00",
    warning="#864f00",
    success="#41633c",
    error="#9c3523",
    foreground="#22252b",
    background="#f6f3ec",
    surface="#f6f3ec",
    panel="#ece7db",
    variables={
        "quotation": "#864f00",
        "name": "#2f5d8a",
        "term": "#41633c",
        "muted": "#625d51",
        "rule": "#d8d1c0",
        "selection": "#ddd6c4",
        "focused-quote": "#f3e2b8",
        "scrollbar": "#d8d1c0",
        "scrollbar-hover": "#c4bca8",
        "scrollbar-active": "#625d51",
        "scrollbar-background": "#f6f3ec",
        "scrollbar-background-hover": "#f6f3ec",
        "scrollbar-background-active": "#f6f3ec",
        "input-selection-background": "#c4bca8",
    },
)

OURS = (INK, PAPER)

_LENT: Mapping[str, str] = {
    "quotation": "text-warning",
    "name": "text-primary",
    "term": "text-success",
}
"""Which of a theme's own colours stands for an ink that it does not set."""

_MIXED: Mapping[str, tuple[str, float]] = {
    "muted": ("foreground", 0.72),
    "rule": ("foreground", 0.18),
    "selection": ("foreground", 0.1),
    "focused-quote": ("warning", 0.2),
}
"""How much of a colour is mixed into the background for a shade that the theme does not set."""


LEAD = 0.55
"""How much of the ink of names there is in that of names in running text."""


def with_our_inks(variables: Mapping[str, str]) -> dict[str, str]:
    """A theme's variables, and from them those of our own that it does not set."""
    lent = {ink: variables[own] for ink, own in _LENT.items()}
    mixed = {
        shade: _mix(variables["background"], variables[own], share)
        for shade, (own, share) in _MIXED.items()
    }
    ours = {**lent, **mixed, **variables}
    return {"lead": _mix(ours["foreground"], ours["name"], LEAD), **ours}


def names(available: Iterable[str]) -> list[str]:
    """All themes' names, ours first."""
    ours = [theme.name for theme in OURS]
    return ours + sorted(set(available) - set(ours))


def unknown(config: Config, keymap: Keymap) -> str:
    """The sentence about a theme in `config.toml` that there is not."""
    line = config.lines.get("theme", 1)
    key = shown(keymap["theme"][0])
    return f"config.toml, line {line}: there is no theme “{config.theme}”; {key} goes through all"


def _mix(ground: str, colour: str, share: float) -> str:
    """A plain colour; a terminal's own colours cannot be mixed and stand as they are."""
    base, other = Color.parse(ground), Color.parse(colour)
    if base.ansi is not None or other.ansi is not None:
        return colour
    return base.blend(other, share).hex
