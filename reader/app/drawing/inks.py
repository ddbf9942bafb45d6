"""The named ways of writing on the screen, made from the variables of the theme in force.

Where an ink carries meaning its user adds a weight, a line, a slant or a glyph, so that nothing
rests on colour alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from rich.style import Style
from textual.color import Color

Inks = Mapping[str, Style]


def inks(variables: Mapping[str, str]) -> Inks:
    """Rich styles by name; those that begin with `on-` are backgrounds."""

    def ink(variable: str, style: str = "") -> Style:
        colour = Color.parse(variables[variable]).rich_color
        return Style(color=colour) + Style.parse(style)

    def on(variable: str) -> Style:
        return Style(bgcolor=Color.parse(variables[variable]).rich_color)

    return {
        "bold": Style(bold=True),
        "italic": Style(italic=True),
        "underline": Style(underline=True),
        "muted": ink("muted"),
        "quotation": ink("quotation"),
        "name": ink("name"),
        "lead": ink("lead"),
        "term": ink("term", "italic"),
        "error": ink("error", "bold"),
        "hit": Style(bold=True, reverse=True),
        "found": on("selection") + Style(bold=True, underline=True),
        "selected": Style(reverse=True),
        "rule": ink("rule"),
        "on-selection": on("selection"),
        "on-focused-quote": on("focused-quote"),
    }


def mix(inks: Inks, names: str, base: Style) -> Style:
    """The style of words written in several inks, their names separated by spaces, over `base`."""
    style = base
    for name in names.split():
        style += inks[name]
    return style
