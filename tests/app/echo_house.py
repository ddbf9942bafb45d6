"""A library in which the harbour master's words stand in four newspapers."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reader.analysis.pipeline import analyse
from reader.articles.blocks import BlockKind
from reader.articles.canonical import article_of
from reader.articles.draft import Draft
from reader.library.articles import store
from reader.library.connection import open_library
from reader.paths import Home

if TYPE_CHECKING:
    from pathlib import Path

SAID = "The old slipway floods at every spring tide and the harbour board looks away"
VARIED = "The old slipway floods at each spring tide, while the harbour board looks away"
OTHER = "We shall look at the figures in the autumn and tell nobody what we find"

PAPERS = (
    (6, "The Saltmere Gull", "Slipway floods again", "Inés Valcourt, the harbour master", SAID),
    (2, "Strait Wire", "What the keeper said", "Inés Valcourt", VARIED),
    (6, "The Daily Gannet", "Board looks away", "Jory Pell", SAID),
    (9, "Orbit Weekly", "長い夜の天文台の発表 [b]tide[/b]", "a spokesman for the trust", SAID),
)
"""Day of March, source, headline, who said it, the words; the articles 1 to 4."""


def echoing(root: Path) -> Home:
    """A home with the four, and a fifth in which nobody else's words stand."""
    home = Home(data=root, config=root)
    with open_library(home.library) as library:
        for day, source, title, who, words in (
            *PAPERS,
            (1, "The Saltmere Gull", "Figures", "Edda Marl", OTHER),
        ):
            body = ((BlockKind.PARAGRAPH, f"“{words},” said {who}."),)
            article = article_of(Draft(title, body, date(2026, 3, day), source=source))
            store(library, article, analyse(article))
    return home
