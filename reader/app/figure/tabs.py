"""The names of a page's lists side by side, with their counts, each of which can be clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.style import Style

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.app.figure.sections import Section

ORDINALS = ("first", "second", "third", "fourth", "fifth")


def tabs(
    sections: Sequence[Section],
    here: Section,
    counts: Mapping[Section, int],
    keys: Sequence[str],
    width: int,
) -> Content:
    """As much as fits on `width` cells: keys and counts, counts, at last the names alone."""
    for with_keys, with_counts, between in ((1, 1, "   "), (0, 1, "   "), (0, 1, " "), (0, 0, " ")):
        line = Content(between).join(
            _tab(
                keys[at] if with_keys else "",
                section,
                counts.get(section) if with_counts or section is here else None,
                ORDINALS[at],
                here=section is here,
            )
            for at, section in enumerate(sections)
        )
        if line.cell_length <= width:
            break
    return line


def _tab(key: str, section: Section, count: int | None, ordinal: str, *, here: bool) -> Content:
    words = Content.assemble(
        (f"{key} " if key else "", "$quotation bold"),
        (section.value, "$foreground bold underline" if here else "$foreground"),
        ("" if count is None else f" {count:,}", "$muted"),
    )
    return words.stylize(Style.from_meta({"@click": f"screen.figure_{ordinal}"}))
