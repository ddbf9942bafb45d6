"""Every ink can be read on every ground it is drawn on."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

from reader.app.themes import OURS, names, with_our_inks

LEAST = 4.5
"""WCAG 2 level AA for text of ordinary size."""

INKS = ("quotation", "name", "term", "muted")
GROUNDS = ("selection", "focused-quote")


def luminance(color: Color) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in color.rgb)
    ]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(Color.parse(c)) for c in (one, other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", OURS, ids=lambda theme: str(theme.name))
def test_every_ink_can_be_read_on_every_ground(theme: Theme) -> None:
    lead = with_our_inks(theme.to_color_system().generate())["lead"]
    inks = [str(theme.foreground), lead, *(theme.variables[ink] for ink in INKS)]
    grounds = [
        str(theme.background),
        str(theme.panel),
        *(theme.variables[ground] for ground in GROUNDS),
    ]
    for ink in inks:
        for ground in grounds:
            assert contrast(ink, ground) >= LEAST, f"{ink} on {ground}: {contrast(ink, ground):.2f}"


@pytest.mark.parametrize("theme", BUILTIN_THEMES.values(), ids=lambda theme: str(theme.name))
def test_every_theme_of_textual_gets_all_our_inks(theme: Theme) -> None:
    variables = with_our_inks(theme.to_color_system().generate())
    for ink in (*INKS, *GROUNDS, "lead", "rule"):
        assert Color.parse(variables[ink]) is not None


def test_ours_come_first_when_one_goes_through_the_themes() -> None:
    assert names(["nord", "paper", "dracula", "ink"]) == ["ink", "paper", "dracula", "nord"]
