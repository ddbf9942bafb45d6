"""The rows of “who said this?”: the article's people, and what else can be said of a quote."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.app.candidates import Choice, Does
from reader.app.drawing.cells import fit
from reader.app.rows.row import Row
from reader.articles.annotations import SpeakerKind

if TYPE_CHECKING:
    from reader.app.drawing.painting import Line

HEADINGS = {
    SpeakerKind.PERSON: "people",
    SpeakerKind.ORGANISATION: "organisations",
    SpeakerKind.DESCRIBED: "described",
}
OTHERWISE = "otherwise"
NEW = "as typed"
NOT_A_QUOTE = "not a quote"


def speaker_rows(choices: Sequence[Choice], now: str | None, at: int, width: int) -> list[Row]:
    """The choice at that place on `width` cells, under a heading where others begin.

    A row's key is its place; `now` is the name of the present speaker, who is marked.
    """
    row = Row((_line(choices[at], now, width),), at)
    heading = _heading(choices[at])
    if at and heading == _heading(choices[at - 1]):
        return [row]
    line: Line = [(fit(heading, width), "muted italic")]
    return [Row(([], line) if at else (line,)), row]


def _heading(choice: Choice) -> str:
    if choice.does is not Does.NAMES:
        return OTHERWISE
    return HEADINGS[choice.kind] if choice.kind else NEW


def _line(choice: Choice, now: str | None, width: int) -> Line:
    room = width - 2
    if choice.does is Does.NOBODY:
        return [("  ", ""), (fit(NOT_A_QUOTE, room), "")]
    if choice.does is Does.ALIAS:
        return [("  ", ""), (fit(f"{choice.name} is also known as …", room), "")]
    name = fit(choice.name, room)
    mark = " (now)" if choice.name == now else ""
    about = f"{mark}{f', {choice.role}' if choice.role else ''}"
    return [("  ", ""), (name, "name bold"), (fit(about, room - len(name)), "muted")]
