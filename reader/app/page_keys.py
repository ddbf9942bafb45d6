"""The line of keys at the foot of a page, each of which can be clicked as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.content import Content
from textual.style import Style
from textual.widgets import Static

from reader.app.hints import BETWEEN, fitting
from reader.app.keys import BY_NAME, PAGES, Action, Context, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from textual.screen import Screen

    from reader.app.keys import Keymap

_PLACES = {Context.APP: "app", **dict.fromkeys((Context.MAIN, *PAGES), "screen")}
"""Where an action is carried out; those of a list by the list, which has the focus."""

EDGES = 4
"""Cells at both ends of the line."""


def page_keys(names: Sequence[str], keymap: Keymap) -> Static:
    """The first key and the label of these actions, at the foot of a page."""
    return line_of(_hints(names, keymap), classes="page-keys")


def line_of(parts: Iterable[Content], *, classes: str) -> Static:
    """Parts that can be clicked, side by side in their own colours."""
    line = Static(_side_by_side(parts), classes=classes)
    line.auto_links = False
    return line


def show_keys(line: Static, names: Sequence[str], keymap: Keymap) -> None:
    """Write other actions on the line."""
    line.update(_side_by_side(_hints(names, keymap)), layout=False)


def fit_keys(screen: Screen[Any], names: Sequence[str], keymap: Keymap) -> None:
    """Write as many of the actions at the foot of a page as fit, the first ones."""
    line = screen.query_exactly_one(".page-keys", Static)
    fitted = fitting(names, keymap, screen.app.size.width - EDGES)
    words = _side_by_side(_hints(fitted, keymap))
    if line.content != words:
        line.update(words, layout=False)


def clickable(key: str, label: str, action: str) -> Content:
    """A key and what it does; a click runs `action`, which names its place.

    That is `app.`, `screen.` or `focused.`, the widget with the focus.
    """
    words = Content.styled(f"{key} ", "$quotation bold") + Content.styled(label, "$muted")
    return words.stylize(Style.from_meta({"@click": action}))


def typing_keys(keymap: Keymap) -> Keymap:
    """The keymap with such keys first as do not type a letter."""
    return {name: tuple(sorted(keys, key=_types)) for name, keys in keymap.items()}


def _types(key: str) -> bool:
    return len(key) == 1 and key.isalnum()


def _side_by_side(parts: Iterable[Content]) -> Content:
    return Content(BETWEEN).join(parts)


def _hints(names: Sequence[str], keymap: Keymap) -> list[Content]:
    return [_hint(BY_NAME[name], shown(keymap[name][0])) for name in names]


def _hint(action: Action, key: str) -> Content:
    place = _PLACES.get(action.context, "focused")
    return clickable(key, action.label, f"{place}.{action.method}")
